import { apiFiles, type TextFile } from '../api/files.ts';
import { renderPage, viewsOf } from './document.tsx';
import { headerFile } from './headers.ts';
import type { Page } from './page.ts';
import { pagesOf } from './pages.ts';
import { addressTo, type Site } from './site.ts';
import { iconSvg } from './social-pictures.tsx';
import type { View } from './view.ts';

const fileOf = (view: View, { path }: Page): string => {
  const inSite = view.href(path).slice(view.site.base.length);
  return inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
};

/** Every file of the site that is text and made from the content, one after the other. */
export function* siteFiles(site: Site): Generator<TextFile & { readonly page?: Page }> {
  const views = viewsOf(site);
  for (const view of views)
    for (const page of pagesOf(view)) yield { path: fileOf(view, page), text: renderPage(page, view), page };
  yield* apiFiles(site);
  yield { path: '_headers', text: headerFile(site) };
  yield { path: 'icon.svg', text: iconSvg() };
  if (site.origin) yield* forSearchEngines(site, views);
}

/** What names pages by their whole address. */
function forSearchEngines(site: Site, views: readonly View[]): TextFile[] {
  const addresses = views.flatMap((view) =>
    pagesOf(view)
      .filter(({ isHidden }) => !isHidden)
      .map(({ path }) => `${site.origin}${view.href(path)}`),
  );
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  const sitemap = {
    path: 'sitemap.xml',
    text: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  };
  // Only the root of a host is asked for robots.txt.
  const robots = { path: 'robots.txt', text: `User-agent: *\nSitemap: ${addressTo(site, 'sitemap.xml')}\n` };
  return site.base === '/' ? [sitemap, robots] : [sitemap];
}
