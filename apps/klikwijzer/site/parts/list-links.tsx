import { type Folder, paths } from '../folders.ts';
import { useView } from '../view.ts';

const folders: readonly Folder[] = ['elements', 'projects', 'practices', 'methods', 'terms', 'sources'];

/** All lists: where to go on when there is no better idea. */
export function ListLinks() {
  const { t, href } = useView();
  return (
    <ul class="slim-links">
      {folders.map((folder) => (
        <li key={folder}>
          <a class="nl-link" href={href(paths[folder])}>
            {t.pages[folder].title}
          </a>
        </li>
      ))}
    </ul>
  );
}
