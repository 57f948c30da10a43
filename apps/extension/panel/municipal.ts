import { municipalityAt, sitesOf, today } from '../sites/sites.ts';
import { ChooseMunicipality } from '../sites/views/choose-municipality.tsx';
import { MissingAccess } from '../sites/views/missing-access.tsx';
import { Outside } from '../sites/views/outside.tsx';
import type { Settings } from '../storage/settings.ts';

/**
 * What knows all municipalities. Most times the panel does without: it is loaded at the welcome, for who has chosen a site, and on pages
 * outside the fixed sites; nothing else in the panel may import it but for its type.
 */
export const municipal = {
  at: (url: string) => municipalityAt(url, today()),
  sitesOf: (settings: Settings) => sitesOf(settings, today()),
  ChooseMunicipality,
  MissingAccess,
  Outside,
};

export type Municipal = typeof municipal;
