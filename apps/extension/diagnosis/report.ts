import { i18n } from '#i18n';
import type { Fault } from './fault.ts';

/** What who helps needs to know. Numbers and names of our own: nothing that somebody reads, keeps or works on. */
export interface Diagnosis {
  readonly version: string;
  /** When the content was last changed, as `2026-11-22`. */
  readonly contentDate: string;
  /** As the browser calls itself to every site. */
  readonly browser: string;
  readonly language: string;
  /** Of each fixed site whether the browser lets us read it. */
  readonly access: readonly { readonly site: string; readonly allowed: boolean }[];
  /** How many sites were chosen beside those, and how many of them the browser withholds. */
  readonly chosen: { readonly all: number; readonly withheld: number };
  /** The settings that the organisation has set. */
  readonly policy: readonly string[];
  readonly saved: Readonly<Record<'list' | 'reflections' | 'off_names' | 'off_sites', number>>;
  readonly faults: readonly Fault[];
}

/** The diagnosis as text to copy. A part that could not be found out says so. */
export function diagnosisText(
  found: { readonly [Part in keyof Diagnosis]: Diagnosis[Part] | undefined },
): string {
  const { access, chosen, policy, saved, faults } = found;
  const line = (label: string, text: string | undefined) =>
    `${label}: ${text ?? i18n.t('diagnosis.unknown')}`;
  const orNone = (texts: readonly string[] | undefined) =>
    texts && (texts.join(', ') || i18n.t('diagnosis.none'));
  return [
    line(i18n.t('report.version'), found.version),
    line(i18n.t('report.edition'), found.contentDate),
    line(i18n.t('diagnosis.browser'), found.browser),
    line(i18n.t('diagnosis.language'), found.language),
    line(
      i18n.t('diagnosis.access'),
      orNone(
        access?.map(({ site, allowed }) => `${site} ${i18n.t(allowed ? 'diagnosis.yes' : 'diagnosis.no')}`),
      ),
    ),
    line(
      i18n.t('diagnosis.chosen'),
      chosen && i18n.t('diagnosis.chosen_count', [String(chosen.all), String(chosen.withheld)]),
    ),
    line(i18n.t('diagnosis.policy'), orNone(policy)),
    line(
      i18n.t('diagnosis.saved'),
      saved &&
        i18n.t('diagnosis.saved_count', [
          String(saved.list),
          String(saved.reflections),
          String(saved.off_names),
          String(saved.off_sites),
        ]),
    ),
    line(i18n.t('diagnosis.errors'), faults && (faults.length === 0 ? i18n.t('diagnosis.none') : '')),
    ...(faults ?? []).map(({ at, where, name, places }) =>
      `- ${at} ${where} ${name} ${places.join(' < ')}`.trimEnd(),
    ),
  ].join('\n');
}
