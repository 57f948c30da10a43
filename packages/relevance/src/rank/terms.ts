import { model, type Subject } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { numberOf, stemAt, stemCount } from './stems.ts';

const all = model.statements;

/** How well a term tells statements apart: near 1 for one that hardly any has. */
export function rarity(term: number): number {
  const having = model.having[term] ?? 0;
  return Math.log(1 + (all - having + 0.5) / (having + 0.5)) / Math.log(1 + all);
}

/** How much a page speaks in a term, from 0 to 1, and how much that says. */
export interface PageTerm {
  readonly talk: number;
  readonly telling: number;
}

/**
 * The terms of a page, each at its number: of the many that we have, it holds few.
 *
 * @param half so much talk counts for a half
 */
export function pageTerms(page: PageWords, half: number): readonly (PageTerm | undefined)[] {
  const found = new Array<PageTerm | undefined>(stemCount).fill(undefined);
  for (const [key, places] of page.stems) {
    const number = numberOf(key);
    if (number === undefined || !model.having[number]) continue;
    let weight = 0;
    for (const place of places) weight += place.weight;
    found[number] = { talk: weight / (weight + half), telling: rarity(number) ** 2 };
  }
  return found;
}

/** How alike a page and the statements of a record are, and the term that they share most of all. */
export interface Likeness {
  readonly sum: number;
  readonly best: number;
  readonly bestTerm: string;
}

const subjects: readonly Subject[] = [...model.elements, ...model.projects];
const usualSize = subjects.reduce((sum, { size }) => sum + size, 0) / subjects.length;

/** Compares a page with the statements of a record, term by term, as BM25 weighs them: by rarity, and by how many have it. */
export function likeness(subject: Subject, page: readonly (PageTerm | undefined)[]): Likeness {
  const { saturation, sizeShare } = weights.prose;
  const half = saturation * (1 - sizeShare + (sizeShare * subject.size) / usualSize);
  let sum = 0;
  let best = 0;
  let bestTerm = -1;
  for (let place = 0; place < subject.terms.length; place += 1) {
    const number = subject.terms[place] ?? 0;
    const term = page[number];
    if (!term) continue;
    const having = subject.having[place] ?? 0;
    const part = ((term.telling * having) / (having + half)) * term.talk;
    sum += part;
    if (part <= best) continue;
    best = part;
    bestTerm = number;
  }
  return { sum, best, bestTerm: stemAt(bestTerm) };
}
