import { type Audience, audiences } from '@slim-samenwerken/content';
import type { SearchedKind } from '@slim-samenwerken/relevance';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The views that the panel is opened for: they come with it, the others a moment later. */
const FIRST_VIEWS = ['page', 'elements'] as const;
const PLAIN_VIEWS = ['projects', 'methods', 'practices', 'terms', 'list', 'reflection'] as const;
/** Views of one thing, which has an id: a record, a round of reflection, or what is not right. */
const VIEWS_OF_ONE = ['element', 'project', 'method', 'practice', 'term', 'round', 'report'] as const;

/** What can be searched for, in the order in which a reader chooses. */
export const SEARCHED_KINDS = [
  'tip',
  'element',
  'project',
  'method',
  'practice',
  'question',
  'finding',
  'term',
] as const satisfies readonly SearchedKind[];

/** What a search is limited to; a field that is not there limits nothing. */
export interface Filters {
  readonly kind?: SearchedKind | undefined;
  readonly audience?: Audience | undefined;
}

/** Whose part of the matrix is shown. */
export type Shown = Audience | 'everyone';

interface FirstRoute {
  readonly view: (typeof FIRST_VIEWS)[number];
}

/** A view that is loaded after the first. */
export type RestRoute =
  | { readonly view: (typeof PLAIN_VIEWS)[number] }
  | {
      readonly view: (typeof VIEWS_OF_ONE)[number];
      readonly id: string;
      /** The id of a statement on that page, to be shown. */
      readonly at?: string | undefined;
    }
  | { readonly view: 'matrix'; readonly audience?: Shown | undefined }
  | {
      readonly view: 'search';
      readonly query: string;
      readonly filters: Filters;
      /** All that is found is shown, not only the first of it. */
      readonly all?: true | undefined;
    };

/** Which view the panel shows. It stands in the panel's own address, so that back works and a reload changes nothing. */
export type Route = FirstRoute | RestRoute;

export const isFirst = (route: Route): route is FirstRoute => FIRST_VIEWS.some((view) => view === route.view);

/** What a view is about: the id of its record, or else its own name. */
export function subjectOf(route: Route): string {
  // The id of a round says nothing to anybody else.
  if (route.view === 'round') return 'reflection';
  return 'id' in route ? route.id : route.view;
}

/** The address of a view, for a link. */
export function hrefOf(route: Route): string {
  if (route.view === 'search') {
    const { query, filters, all } = route;
    const fields = new URLSearchParams({ q: query });
    if (filters.kind) fields.set('kind', filters.kind);
    if (filters.audience) fields.set('audience', filters.audience);
    if (all) fields.set('all', '1');
    return `#/search?${fields}`;
  }
  if (route.view === 'matrix') return `#/matrix${route.audience ? `/${route.audience}` : ''}`;
  if (!('id' in route)) return `#/${route.view}`;
  const path = [route.view, route.id, ...(route.at === undefined ? [] : [route.at])];
  return `#/${path.map(encodeURIComponent).join('/')}`;
}

/** Reads a view from an address; anything unknown is the first view. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\//, '').split(/\?(.*)/s);
  const [view, id, at] = path.split('/').map(decoded);
  if (view === 'search') return parseSearch(new URLSearchParams(query));
  if (view === 'matrix') {
    const audience = [...audiences, 'everyone' as const].find((known) => known === id);
    return { view, ...(audience && { audience }) };
  }
  const one = VIEWS_OF_ONE.find((known) => known === view);
  if (one && id) return { view: one, id, ...(at && { at }) };
  return { view: [...FIRST_VIEWS, ...PLAIN_VIEWS].find((known) => known === view) ?? 'page' };
}

function parseSearch(fields: URLSearchParams): RestRoute {
  const kind = SEARCHED_KINDS.find((known) => known === fields.get('kind'));
  const audience = audiences.find((known) => known === fields.get('audience'));
  return {
    view: 'search',
    query: fields.get('q') ?? '',
    filters: { ...(kind && { kind }), ...(audience && { audience }) },
    ...(fields.get('all') === '1' && { all: true }),
  };
}

/** The filters that a search starts with: those of the search that is open, or else of the last one. */
export function filtersOf(route: Route, lastSearch: string): Filters {
  const search = route.view === 'search' ? route : parseRoute(lastSearch);
  return search.view === 'search' ? search.filters : {};
}

/** Empty where it is no encoding of anything. */
function decoded(part: string): string {
  try {
    // Half a character could not be written as an address again.
    return decodeURIComponent(part).toWellFormed();
  } catch {
    return '';
  }
}

/** Goes to a view. With `replace` the way back skips the view that is left. */
export function goTo(route: Route, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(route));
}

/** Goes the way back, or to a view when there is none: after a restart the panel opens where it was left, without a past. */
export function goBack(otherwise: Route): void {
  if (window.navigation.canGoBack) history.back();
  else goTo(otherwise, { replace: true });
}

/** The current view; it follows the address. */
export function useRoute(): {
  route: Route;
  /** Whether the reader came back to it: by the way back, or because the panel was opened again. */
  returned: boolean;
  /** Whether it came in the place of the one before it: the way back skips that. */
  replaced: boolean;
} {
  const [current, setCurrent] = useState({ hash: location.hash, returned: true, replaced: false });
  // Not a moment later: who goes on before the first frame would be left behind.
  useLayoutEffect(() => {
    const follow = ({ navigationType }: NavigationCurrentEntryChangeEvent) =>
      setCurrent({
        hash: location.hash,
        returned: navigationType === 'traverse',
        replaced: navigationType === 'replace',
      });
    // Unlike hashchange it comes at once, and for replaceState too: what is typed in the search box never waits for it.
    window.navigation.addEventListener('currententrychange', follow);
    return () => window.navigation.removeEventListener('currententrychange', follow);
  }, []);
  const { hash, ...how } = current;
  return { route: parseRoute(hash), ...how };
}
