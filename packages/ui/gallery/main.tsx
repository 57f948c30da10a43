import '../dist/panel.css';
import { render } from 'preact';
import { CardPage } from './views/card-page.tsx';
import { ElementPage } from './views/element-page.tsx';
import { ElementsPage } from './views/elements-page.tsx';
import { LongPage } from './views/long-page.tsx';
import { MatrixPage } from './views/matrix-page.tsx';
import { OwnPage } from './views/own-page.tsx';
import { ProjectPage } from './views/project-page.tsx';
import { SearchPage } from './views/search-page.tsx';
import { SettingsPage } from './views/settings-page.tsx';
import { Silences } from './views/silences.tsx';
import { SitesPage } from './views/sites-page.tsx';
import { ThisPage } from './views/this-page.tsx';
import { WelcomePage } from './views/welcome-page.tsx';

const views = {
  page: ThisPage,
  element: ElementPage,
  project: ProjectPage,
  elements: ElementsPage,
  own: OwnPage,
  silences: Silences,
  long: LongPage,
  search: SearchPage,
  matrix: MatrixPage,
  welcome: WelcomePage,
  settings: SettingsPage,
  sites: SitesPage,
  card: CardPage,
};

const asked = new URLSearchParams(location.search).get('view');
const View = Object.entries(views).find(([name]) => name === asked)?.[1] ?? Contents;
const root = document.getElementById('app');
if (root) render(<View />, root);

function Contents() {
  return (
    <main>
      <ul>
        {Object.keys(views).map((name) => (
          <li key={name}>
            <a class="nl-link" href={`?view=${name}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
