import { municipalityAt, sitesOf, today } from '../sites/sites.ts';
import { MissingAccess } from '../sites/views/missing-access.tsx';
import { Outside } from '../sites/views/outside.tsx';
import type { Settings } from '../storage/settings.ts';
import { Welcome } from './views/welcome.tsx';

/**
 * The welcome, and what knows all municipalities. Most times the panel does without: it is loaded the first time, for who has chosen a
 * site, and on pages outside the fixed sites; nothing else in the panel may import it but for its type.
 */
export const municipal = {
  at: (url: string) => municipalityAt(url, today()),
  sitesOf: (settings: Settings) => sitesOf(settings, today()),
  MissingAccess,
  Outside,
  Welcome,
};

export type Municipal = typeof municipal;
