import type { Suggestion } from '../suggestion.ts';
import { limits, weights } from '../weights.ts';
import { type Quote, wordsOf } from './quote.ts';

/** What speaks for one record, and the words of the page that say so. */
interface Entry {
  raw: number;
  readonly reasons: { readonly words: string | Quote; readonly weight: number }[];
}

/** Keeps what speaks for each record of one kind while a page is weighed. */
export class Ledger<Kind extends string, Id extends string> {
  readonly #entries = new Map<Id, Entry>();
  readonly #kind: Kind;
  readonly #least: number;

  /** @param least records with a lower score do not fit */
  constructor(kind: Kind, least: number) {
    this.#kind = kind;
    this.#least = least;
  }

  /** Adds evidence for a record, with the words of the page that it rests on. */
  add(id: Id, weight: number, words?: string | Quote): void {
    const entry = this.#entries.get(id) ?? { raw: 0, reasons: [] };
    this.#entries.set(id, entry);
    entry.raw += weight;
    if (words) entry.reasons.push({ words, weight });
  }

  /** Between 0 and 1: how well a record fits. */
  score(id: Id): number {
    const raw = this.#entries.get(id)?.raw ?? 0;
    return raw / (raw + weights.half);
  }

  /** The highest score. */
  best(): number {
    return Math.max(0, ...[...this.#entries.keys()].map((id) => this.score(id)));
  }

  /** The words that carry a record, best first, none that stand within others. */
  because(id: Id): string[] {
    const reasons = (this.#entries.get(id)?.reasons ?? []).toSorted((a, b) => b.weight - a.weight);
    const least = (reasons[0]?.weight ?? 0) * limits.reasonOfBest;
    const chosen: string[] = [];
    for (const reason of reasons) {
      if (reason.weight < least || chosen.length === limits.reasons) break;
      const words = typeof reason.words === 'string' ? reason.words : wordsOf(reason.words);
      const known = chosen.some((other) => other.toLowerCase().includes(words.toLowerCase()));
      if (!known) chosen.push(words);
    }
    return chosen;
  }

  /** The records that fit, best first: none with a low score, or far below the best. */
  suggestions(): Suggestion<Kind, Id>[] {
    const bound = Math.max(this.#least, this.best() * limits.ofBest);
    return [...this.#entries.keys()]
      .map((id) => ({ kind: this.#kind, id, score: this.score(id) }))
      .filter(({ score }) => score >= bound)
      .sort((a, b) => b.score - a.score)
      .slice(0, limits.items)
      .map((fitting) => ({ ...fitting, because: this.because(fitting.id) }));
  }
}
