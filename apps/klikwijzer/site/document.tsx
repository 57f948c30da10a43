import { renderToString } from 'preact-render-to-string';
import { apiPaths } from '../api/paths.ts';
import { paths } from './folders.ts';
import { Frame } from './frame.tsx';
import { type Language, languageFolder } from './languages.ts';
import type { Page } from './page.ts';
import { addressTo, pathTo } from './site.ts';
import { socialPath } from './social-pictures.tsx';
import { createView, useView, type View, ViewProvider } from './view.ts';

/** A whole page as HTML. */
export function renderPage(page: Page, view: View): string {
  const html = renderToString(
    <ViewProvider value={view}>
      <html lang={view.lang} class="utrecht-root slim-theme">
        <Head page={page} />
        <body>
          <Frame page={page}>{page.body}</Frame>
        </body>
      </html>
    </ViewProvider>,
  );
  return `<!doctype html>\n${html}\n`;
}

const languages: readonly Language[] = ['nl', 'en'];

function Head({ page }: { page: Page }) {
  const { site, t, lang } = useView();
  const { css, early, main, ...own } = site.assets;
  const title = page.path === paths.home ? `${t.name}: ${page.title}` : `${page.title} · ${t.name}`;
  const address = (of: Language) => addressTo(site, `${languageFolder[of]}${page.path}`);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      <script src={pathTo(site, early)} />
      <link rel="stylesheet" href={pathTo(site, css)} />
      <script type="module" src={pathTo(site, main)} />
      {page.scripts?.map((name) => (
        <script key={name} type="module" src={pathTo(site, own[name])} />
      ))}
      <link rel="icon" href={pathTo(site, 'icon.svg')} type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/feed+json"
        title={t.developers.data.feed}
        href={pathTo(site, apiPaths.feed)}
      />
      {page.isHidden ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          {site.origin && <link rel="canonical" href={address(lang)} />}
          {languages.map((of) => (
            <link key={of} rel="alternate" hreflang={of} href={address(of)} />
          ))}
        </>
      )}
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:type" content={page.path === paths.home ? 'website' : 'article'} />
      <meta property="og:site_name" content={t.name} />
      {site.origin && <SocialMeta page={page} />}
      {page.data && <JsonLd page={page} />}
    </head>
  );
}

/** These ask for whole addresses. */
function SocialMeta({ page: { path, picture = 'home' } }: { page: Page }) {
  const { site, lang } = useView();
  return (
    <>
      <meta property="og:url" content={addressTo(site, `${languageFolder[lang]}${path}`)} />
      <meta property="og:image" content={addressTo(site, socialPath(picture))} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What the page is and where it lies, for search engines. */
function JsonLd({ page }: { page: Page }) {
  const { site, lang, t } = useView();
  const address = (path: string) => addressTo(site, `${languageFolder[lang]}${path}`);
  const way = [
    { name: t.nav.home, path: paths.home },
    ...(page.folder ? [{ name: t.nav[page.folder], path: paths[page.folder] }] : []),
    { name: page.title, path: page.path },
  ];
  const graph = [
    { inLanguage: page.isContent ? 'nl' : lang, ...page.data },
    // Places in a list of crumbs are whole addresses.
    ...(site.origin && page.path !== paths.home
      ? [
          {
            '@type': 'BreadcrumbList',
            itemListElement: way.map(({ name, path }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name,
              item: address(path),
            })),
          },
        ]
      : []),
  ];
  // "</script>" in a text must not end the script.
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is JSON, in which no "<" is left to end the script with.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

/** The same page in a language. */
export const viewsOf = (site: Parameters<typeof createView>[0]): View[] =>
  languages.map((lang) => createView(site, lang));
