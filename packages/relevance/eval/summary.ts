import type { PageScore } from './score.ts';

/** Scores over all pages. Null where nothing was there to be scored. */
export interface Summary {
  readonly namesPrecision: number | null;
  readonly namesRecall: number | null;
  /** The share of pages about something else that show anything. */
  readonly falseAlarms: number | null;
  /** The share of fitting pages that show nothing. */
  readonly misses: number | null;
  readonly elements: number | null;
  readonly projects: number | null;
  /** On pages without a name. */
  readonly elementsUnnamed: number | null;
  readonly projectsUnnamed: number | null;
}

/** The scores for which less is better. */
export const lessIsBetter: ReadonlySet<string> = new Set<keyof Summary>(['falseAlarms', 'misses']);

/** Sums up the scores of pages, with three decimals: more would suggest that they are that sure. */
export function summarise(pages: readonly PageScore[]): Summary {
  const sum = (count: (page: PageScore) => number) => pages.reduce((total, page) => total + count(page), 0);
  const right = sum(({ names }) => names.right);
  const unnamed = pages.filter(({ named }) => !named);
  return {
    namesPrecision: ratio(right, right + sum(({ names }) => names.wrong.length)),
    namesRecall: ratio(right, right + sum(({ names }) => names.missed.length)),
    falseAlarms: mean(pages.filter((page) => !page.shouldShow).map(({ falseAlarm }) => Number(falseAlarm))),
    misses: mean(pages.filter((page) => page.shouldShow).map(({ miss }) => Number(miss))),
    elements: mean(pages.map(({ elements }) => elements)),
    projects: mean(pages.map(({ projects }) => projects)),
    elementsUnnamed: mean(unnamed.map(({ elements }) => elements)),
    projectsUnnamed: mean(unnamed.map(({ projects }) => projects)),
  };
}

const ratio = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

function mean(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return ratio(
    known.reduce((total, value) => total + value, 0),
    known.length,
  );
}
