import { useEffect, useState } from 'preact/hooks';

const DETAIL_VIEWS = ['element', 'project', 'method', 'practice'] as const;

/** Which view the panel shows. It stands in the panel's own address, so that back works and a reload changes nothing. */
export type Route =
  | { readonly view: 'page' | 'elements' | 'projects' }
  | { readonly view: (typeof DETAIL_VIEWS)[number]; readonly id: string };

/** The address of a view, for a link. */
export function hrefOf(route: Route): string {
  return 'id' in route ? `#/${route.view}/${encodeURIComponent(route.id)}` : `#/${route.view}`;
}

/** Reads a view from an address; anything unknown is the first view. */
export function parseRoute(hash: string): Route {
  const [view, id] = hash.replace(/^#\//, '').split('/');
  if (view === 'elements' || view === 'projects') return { view };
  const detail = DETAIL_VIEWS.find((known) => known === view);
  if (detail && id) {
    try {
      return { view: detail, id: decodeURIComponent(id) };
    } catch {
      return { view: 'page' };
    }
  }
  return { view: 'page' };
}

/** The current view; it follows the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
