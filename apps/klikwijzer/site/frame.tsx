import { contentDate } from '@slim-samenwerken/content';
import { type Crumb, Crumbs, RoleSelect, SearchField, SiteFrame, Text } from '@slim-samenwerken/ui/site';
import type { ComponentChildren } from 'preact';
import { paths } from './folders.ts';
import { dateLocales, type Language } from './languages.ts';
import type { Page } from './page.ts';
import { createView, useView } from './view.ts';

const inMenu = ['elements', 'projects', 'practices', 'methods', 'terms', 'reflection'] as const;
const inFoot = ['about', 'sources', 'accessibility', 'privacy', 'developers'] as const;

/** What stands around every page. */
export function Frame({ page, children }: { page: Page; children: ComponentChildren }) {
  const { t, lang, href, site } = useView();
  const otherLang: Language = lang === 'nl' ? 'en' : 'nl';
  const current = (path: string, key: string) =>
    path === page.path ? 'page' : page.folder === key ? 'true' : undefined;
  return (
    <SiteFrame
      home={{ label: t.name, href: href(paths.home), current: current(paths.home, 'home') }}
      skipLabel={t.skip}
      otherLanguage={
        <a
          class="nl-link"
          lang={otherLang}
          hreflang={otherLang}
          href={createView(site, otherLang).href(page.path)}
        >
          {t.otherLanguage}
        </a>
      }
      tools={
        <>
          <RoleSelect
            class="slim-when-script"
            data-part="role"
            label={t.role.label}
            value=""
            options={[
              { value: '', label: t.role.all },
              ...(['professional', 'manager', 'municipality'] as const).map((value) => ({
                value,
                label: t.role[value],
              })),
            ]}
          />
          <SearchField label={t.searchLabel} action={href(paths.search)} name="q" data-part="search" />
        </>
      }
      nav={{
        label: t.nav.label,
        links: inMenu.map((key) => ({
          label: t.nav[key],
          href: href(paths[key]),
          current: current(paths[key], key),
        })),
      }}
      footer={<Foot />}
    >
      <Way page={page} />
      {children}
    </SiteFrame>
  );
}

/** Where the page lies; the home page lies nowhere. */
function Way({ page: { path, folder } }: { page: Page }) {
  const { t, href } = useView();
  if (path === paths.home) return null;
  const crumbs: Crumb[] = [{ label: t.nav.home, href: href(paths.home) }];
  if (folder && paths[folder] !== path) crumbs.push({ label: t.nav[folder], href: href(paths[folder]) });
  return <Crumbs label={t.crumbs} crumbs={crumbs} />;
}

function Foot() {
  const { t, lang, href, site } = useView();
  const date = new Date(contentDate).toLocaleDateString(dateLocales[lang], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <>
      <nav aria-label={t.foot.label}>
        <ul class="slim-links">
          {inFoot.map((key) => (
            <li key={key}>
              <a class="nl-link" href={href(paths[key])}>
                {t.foot[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="slim-stack">
        <Text look="quiet">{t.foot.date(date)}</Text>
        <Text look="quiet">{t.foot.licence}</Text>
        {site.contact && <Text look="quiet">{t.contact(site.contact)}</Text>}
      </div>
    </>
  );
}
