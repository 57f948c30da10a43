import { elements, findings, projects, questions, tips } from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import type { PageWords } from '../text/page-words.ts';
import { stem } from '../text/stem.ts';
import { stopWords } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { weights } from '../weights.ts';

/** Shorter words, and most numbers, tell nothing apart. */
const shortest = 3;

/** What a record says, statement by statement; the words that an editor knows it by are statements too. */
const statements = new Map<string, string[]>([
  ...elements.map(({ id, name, aliases, summary }): [string, string[]] => {
    const about = <Kind extends { readonly elements: readonly string[] }>(all: readonly Kind[]) =>
      all.filter((statement) => statement.elements.includes(id));
    const own = [...about(tips), ...about(findings), ...about(questions)];
    return [id, [name, ...aliases, summary, ...textsOf(own), ...cuesOf(id)]];
  }),
  ...projects.map(({ id, title, shortName, theme, summary, messages }): [string, string[]] => {
    const own = [...messages, ...[...tips, ...findings].filter(({ project }) => project === id)];
    return [id, [title, shortName, theme, summary, ...textsOf(own), ...cuesOf(id)]];
  }),
]);

/** In how many statements of a record each stem stands. */
const countsOf = new Map(Array.from(statements, ([id, texts]) => [id, count(texts)]));
const distinct = new Set([...statements.values()].flat());
const stated = count(distinct);
const all = distinct.size;

/** How well a stem tells statements apart: near 1 for one that hardly any has, 0 for one that none has. */
export function rarity(key: string): number {
  const having = stated.get(key);
  return having === undefined ? 0 : Math.log(1 + (all - having + 0.5) / (having + 0.5)) / Math.log(1 + all);
}

const numbers = new Map(Array.from(stated.keys(), (key, number) => [key, number]));

/** The terms of a record, with the number of each: a page is compared with all records, so that must be quick. */
export interface RecordTerms {
  readonly keys: readonly string[];
  readonly numbers: Uint16Array;
  readonly weights: Float64Array;
}

const sizes = new Map(Array.from(countsOf, ([id, counts]) => [id, sum(counts.values())]));
const usualSize = sum(sizes.values()) / sizes.size;

/** The terms of an element's or project's own statements, weighed as BM25 does: by rarity, and by how many have them. */
export function recordTerms(id: string): RecordTerms {
  const { saturation, sizeShare } = weights.prose;
  const counts = countsOf.get(id) ?? new Map<string, number>();
  const half = saturation * (1 - sizeShare + (sizeShare * (sizes.get(id) ?? 0)) / usualSize);
  return {
    keys: [...counts.keys()],
    numbers: Uint16Array.from(counts.keys(), (key) => numbers.get(key) ?? 0),
    weights: Float64Array.from(counts, ([key, having]) => (rarity(key) ** 2 * having) / (having + half)),
  };
}

/**
 * How much a page speaks in each term, by its number, from 0 to 1.
 *
 * @param half so much talk counts for a half
 */
export function pageTerms(page: PageWords, half: number): Float64Array {
  const talk = new Float64Array(numbers.size);
  for (const [key, places] of page.stems) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    let weight = 0;
    for (const place of places) weight += place.weight;
    talk[number] = weight / (weight + half);
  }
  return talk;
}

function textsOf(all: readonly { readonly text: string }[]): string[] {
  return all.map(({ text }) => text);
}

function cuesOf(id: string): string[] {
  return cues.filter((record) => record.id === id).flatMap(({ strong, weak }) => [...strong, ...weak]);
}

/** In how many of some texts each stem stands. */
function count(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const telling = words(text).filter(({ word }) => word.length >= shortest && !stopWords.has(word));
    for (const key of new Set(telling.map(({ word }) => stem(word))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
