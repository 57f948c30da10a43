import { elements, findings, projects, tips } from '@slim-samenwerken/content';
import { stem } from '../text/stem.ts';
import { stopWords } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Stems with a weight each, together of length 1. Two such vectors are alike as far as their product is near 1. */
type TermVector = ReadonlyMap<string, number>;

/** Shorter words, and most numbers, tell nothing apart. */
const shortest = 3;

const textsOf = (statements: readonly { readonly text: string }[]) => statements.map(({ text }) => text);

const elementTexts = elements.map((element): [string, string[]] => [
  element.id,
  [
    element.name,
    ...element.aliases,
    element.summary,
    ...textsOf(tips.filter((tip) => tip.elements.includes(element.id))),
    ...textsOf(findings.filter((finding) => finding.elements.includes(element.id))),
  ],
]);
const projectTexts = projects.map((project): [string, string[]] => [
  project.id,
  [
    project.title,
    project.shortName,
    project.theme,
    project.summary,
    ...textsOf(project.messages),
    ...textsOf(tips.filter((tip) => tip.project === project.id)),
    ...textsOf(findings.filter((finding) => finding.project === project.id)),
  ],
]);
const countsOfRecords = new Map(
  [...elementTexts, ...projectTexts].map(([id, texts]) => [id, countStems(texts)]),
);

const rarities = new Map<string, number>();
for (const counts of countsOfRecords.values())
  for (const key of counts.keys()) rarities.set(key, (rarities.get(key) ?? 0) + 1);
const all = countsOfRecords.size + 1;
for (const [key, having] of rarities) rarities.set(key, Math.log(all / (having + 1)) / Math.log(all));

/** How well a stem tells records apart: near 1 when one record has it in its texts, 0 when all have it or none. */
export const rarity = (key: string): number => rarities.get(key) ?? 0;

/** Weighs stems by their rarity and by how often they stand there. */
function termVector(counts: Iterable<readonly [key: string, count: number]>): TermVector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [key, count] of counts) {
    const rare = rarity(key);
    if (rare === 0) continue;
    const weight = rare * (1 + Math.log(count));
    vector.set(key, weight);
    squares += weight * weight;
  }
  for (const [key, weight] of vector) vector.set(key, weight / Math.sqrt(squares));
  return vector;
}

const numbers = new Map(Array.from(rarities.keys(), (key, number) => [key, number]));

/** The terms of a record, with the number of each: a page is compared with all records, so that must be quick. */
export interface RecordTerms {
  readonly keys: readonly string[];
  readonly numbers: Uint16Array;
  readonly weights: Float64Array;
}

/** The terms of an element's or project's own texts: its names, its summary, its tips and findings. */
export function recordTerms(id: string): RecordTerms {
  const vector = termVector(countsOfRecords.get(id) ?? []);
  const keys = [...vector.keys()];
  return {
    keys,
    numbers: Uint16Array.from(keys, (key) => numbers.get(key) ?? 0),
    weights: Float64Array.from(vector.values()),
  };
}

/** The weights of the terms of a page, by their number. */
export function pageTerms(counts: Iterable<readonly [key: string, count: number]>): Float64Array {
  const all = new Float64Array(numbers.size);
  for (const [key, weight] of termVector(counts)) all[numbers.get(key) ?? 0] = weight;
  return all;
}

function countStems(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of words(texts.join('\u2029'))) {
    if (stopWords.has(word) || word.length < shortest) continue;
    const key = stem(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
