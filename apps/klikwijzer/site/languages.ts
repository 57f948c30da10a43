import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { nl } from '../locales/nl.ts';

export type Language = 'nl' | 'en';

/** The language of the content, whatever the language around it. */
export const contentLanguage: Language = 'nl';

export const locales: Readonly<Record<Language, Locale>> = { nl, en };

/** The folder of each language. Dutch, the language of nearly everybody who comes here, has none. */
export const languageFolder: Readonly<Record<Language, string>> = { nl: '', en: 'en/' };

/** How each writes its dates. Ours is British English. */
export const dateLocales: Readonly<Record<Language, string>> = { nl: 'nl', en: 'en-GB' };
