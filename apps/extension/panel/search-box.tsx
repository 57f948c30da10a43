import { SearchField } from '@slim-samenwerken/ui';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Rest } from './rest.ts';
import { type Filters, goBack, goTo, type Route } from './route.ts';

const SHORTCUT = '/';

interface Props {
  /** Undefined until it is loaded: until then there are no results. */
  rest: Rest | undefined;
  route: Route;
  /** Those of the last search. */
  filters: Filters;
}

/** The search box in the header. Its text stands in the address, so that the way back leads to it. */
export function SearchBox({ rest, route, filters }: Props) {
  const searching = route.view === 'search';
  const query = searching ? route.query : '';

  useEffect(() => {
    const controller = new AbortController();
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches('input, textarea, select');
      if (event.key !== SHORTCUT || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      focusSearchBox();
    };
    window.addEventListener('keydown', focus, { signal: controller.signal });
    return () => controller.abort();
  }, []);

  const searchFor = (text: string) => {
    goTo({ view: 'search', query: text, filters }, { replace: searching });
    // Who had read on in what was found before begins with the best of this.
    if (searching) window.scrollTo(0, 0);
  };

  const open = () => {
    const [best] = rest?.search(query, filters) ?? [];
    const view = best && rest?.viewOf(best.id);
    if (view) goTo(view);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The browser's own Escape empties the box too, but leaves one in it.
      event.preventDefault();
      if (query !== '') searchFor('');
      else if (searching) goBack({ view: 'page' });
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('main .slim-results a')?.focus();
    }
  };

  return (
    <SearchField
      label={i18n.t('search.label')}
      value={query}
      onInput={searchFor}
      onSubmit={open}
      onKeyDown={onKeyDown}
      // The index is made while the reader reaches for the first key.
      onFocus={() => requestIdleCallback(() => rest?.search(''))}
      shortcut={SHORTCUT}
    />
  );
}

/** Where the search box is: for whoever comes back to it from the results. */
export function focusSearchBox(): void {
  document.querySelector<HTMLInputElement>('header input[type="search"]')?.focus();
}
