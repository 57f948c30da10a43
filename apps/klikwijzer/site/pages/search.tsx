import { Button, Heading, Intro, SearchIcon, Text } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { ListLinks } from '../parts/list-links.tsx';
import { RoleNote } from '../parts/record-parts.tsx';
import { pathTo } from '../site.ts';
import { useView, type View } from '../view.ts';

/** Search, in the reader's own browser. */
export const searchPage = ({ t }: View): Page => ({
  kind: 'search',
  path: paths.search,
  title: t.pages.search.title,
  description: t.pages.search.scope,
  scripts: ['search'],
  isHidden: true,
  body: <SearchBody />,
});

function SearchBody() {
  const { t, site, href, lang } = useView();
  const words = t.pages.search;
  return (
    <>
      <Intro>
        <Heading level={1}>{words.title}</Heading>
      </Intro>
      <div
        class="slim-search-page slim-when-script"
        data-part="search-page"
        data-index={pathTo(site, site.assets.searchIndex)}
        data-root={href('')}
        data-content-lang={lang === 'nl' ? '' : 'nl'}
        data-words={JSON.stringify({ ...words, kind: t.kind })}
      >
        <form class="slim-stack" data-part="search-form">
          <label class="nl-paragraph" for="q">
            {words.label}
          </label>
          <div class="slim-row">
            <input
              id="q"
              name="q"
              type="search"
              autocomplete="off"
              class="utrecht-textbox utrecht-textbox--html-input slim-search-page__input"
            />
            <Button look="primary" type="submit" icon={<SearchIcon />}>
              {words.submit}
            </Button>
          </div>
        </form>
        <RoleNote />
        <p class="nl-paragraph" role="status" data-part="search-status" />
        <div data-part="search-results" />
      </div>
      <div class="slim-stack slim-when-no-script">
        <Text>{words.noScript}</Text>
        <ListLinks />
      </div>
      <Text look="quiet">{words.scope}</Text>
    </>
  );
}
