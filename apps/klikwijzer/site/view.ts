import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../locales/locale.ts';
import { contentLanguage, type Language, languageFolder, locales } from './languages.ts';
import { pathTo, type Site } from './site.ts';

/** What every part of a page can ask: the words, and where things are. */
export interface View {
  readonly site: Site;
  readonly lang: Language;
  readonly t: Locale;
  /** The path of a page in this language: `elementen/` → `/en/elementen/`. */
  href(page: string): string;
  /** The language of the content, where that is not the page's own. */
  readonly contentLang: Language | undefined;
}

export function createView(site: Site, lang: Language): View {
  return {
    site,
    lang,
    t: locales[lang],
    href: (page) => pathTo(site, `${languageFolder[lang]}${page}`),
    contentLang: lang === contentLanguage ? undefined : contentLanguage,
  };
}

const Context = createContext<View | undefined>(undefined);
export const ViewProvider = Context.Provider;

/** The view that a page is drawn in. */
export function useView(): View {
  const view = useContext(Context);
  if (!view) throw new Error('A part of a page is drawn outside a ViewProvider.');
  return view;
}
