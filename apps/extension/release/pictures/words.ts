import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the pictures use of what the extension says. */
export interface Words {
  readonly extension: { readonly name: string; readonly description: string };
  readonly welcome: { readonly start: string };
  readonly round: { readonly picture: string };
}

export const languages = ['nl', 'en'] as const;

/** What the extension says in a language. */
export function wordsIn(language: (typeof languages)[number]): Words {
  return parse(readFileSync(join(import.meta.dirname, `../../locales/${language}.yml`), 'utf8')) as Words;
}
