import type { Result } from './evaluate.ts';
import type { Label } from './labels.ts';
import type { PageScore } from './score.ts';
import type { Summary } from './summary.ts';

const rows: readonly (readonly [key: keyof Summary, title: string])[] = [
  ['namesPrecision', 'names, precision'],
  ['namesRecall', 'names, recall'],
  ['falseAlarms', 'false alarms (less is better)'],
  ['misses', 'misses (less is better)'],
  ['elements', 'elements, nDCG@5'],
  ['projects', 'projects, nDCG@5'],
  ['elementsUnnamed', 'elements, pages without a name'],
  ['projectsUnnamed', 'projects, pages without a name'],
];

/** A lower score of a page is worth a look. */
const worthALook = 0.7;

/** The scores side by side. */
export function table(results: readonly Result[]): string {
  const width = Math.max(...rows.map(([, title]) => title.length));
  const line = (title: string, cells: readonly string[]) =>
    [title.padEnd(width), ...cells.map((cell) => cell.padStart(12))].join(' ');
  return [
    line(
      '',
      results.map(({ name }) => name),
    ),
    ...rows.map(([key, title]) =>
      line(
        title,
        results.map(({ summary }) => summary[key]?.toFixed(3) ?? '-'),
      ),
    ),
  ].join('\n');
}

/** What went wrong, a line each, by page. */
export const misses = (pages: readonly PageScore[]): string[] => pages.flatMap(missesOfPage);

function missesOfPage(page: PageScore): string[] {
  const { answer, names, elements, projects } = page;
  return [
    ...(page.miss ? ['shows nothing'] : []),
    ...(page.falseAlarm
      ? [
          `false alarm: ${[...answer.marks.map(({ text }) => text), ...answer.elements, ...answer.projects].join(' ')}`,
        ]
      : []),
    ...names.wrong.map((text) => `no name: ${text}`),
    ...names.missed.map((text) => `name not found: ${text}`),
    ...ranking('elements', elements, answer.elements, page.expectedElements),
    ...ranking('projects', projects, answer.projects, page.expectedProjects),
  ].map((text) => `${page.id}: ${text}`);
}

function ranking(
  what: string,
  score: number | undefined,
  ranked: readonly Label[],
  grades: Readonly<Record<Label, number>>,
): string[] {
  if (score === undefined || score >= worthALook) return [];
  const wanted = Object.entries(grades).sort(([, a], [, b]) => b - a);
  const list = wanted.map(([label, grade]) => `${label}:${grade}`).join(' ');
  return [`${what} ${score.toFixed(2)}: ${ranked.join(' ') || 'none'}, not ${list}`];
}
