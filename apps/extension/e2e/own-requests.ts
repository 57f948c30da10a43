import type { SiteRequest } from '@slim-samenwerken/toolchain/site';

// What a browser itself asks for whatever is installed: its sign-in state, its updates, and a dictionary once there is a field to type in.
const ASKED_BY_BROWSER = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** What is loaded because a page's own HTML or style sheet says so; a request of a script, such as fetch, is none of these. */
const PARTS_OF_PAGES = ['style', 'script', 'image', 'font'];

/** Whether the browser made a request of its own accord. One that says who asks was made by a script. */
export function isOfBrowser({ host, origin }: SiteRequest): boolean {
  return ASKED_BY_BROWSER.test(host) && !origin.includes('extension://');
}

/**
 * Whether a page made a request, or a reader who went to it. None of the demo sites has a script that asks for anything, so what is left was
 * asked for by us: what has a question in its address, what a page has not, and whatever comes from a script.
 */
export function isOfPage({ path, search, use, origin, found }: SiteRequest): boolean {
  if (origin.includes('extension://')) return false;
  // Without TLS browsers do not say what a request is for. The only such request is the first one of a visit.
  if (use === '' || use === 'document' || use === 'iframe') return search === '';
  // Every browser asks for this one itself.
  if (path === '/favicon.ico') return true;
  return PARTS_OF_PAGES.includes(use) && search === '' && found;
}
