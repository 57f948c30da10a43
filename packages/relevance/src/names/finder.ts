import type { NamedRecord } from '@slim-samenwerken/content/names';
import { addressTest } from './addresses.ts';
import { type Context, contextOf, fitsContext } from './context.ts';
import { endsWell } from './edges.ts';
import { type Pattern, pattern } from './pattern.ts';
import { createScanner } from './scanner.ts';

/** One place where a name stands. `text.slice(start, end)` is the name itself, without the tail of a compound. */
export interface Mention {
  readonly id: NamedRecord['id'];
  readonly kind: NamedRecord['kind'];
  /** The record's title, whatever the spelling on the page. */
  readonly name: string;
  /** The words as they stand there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type NameFinder = (text: string) => Mention[];

/**
 * Prepares the names of records for looking through texts.
 *
 * @returns a function that gives the mentions in any text, from left to right: at each place the longest name, no
 *   overlap. It takes time in proportion to the text and never throws.
 */
export function createNameFinder(records: readonly NamedRecord[]): NameFinder {
  let scan: ReturnType<typeof createScanner<Item>> | undefined;

  return (text) => {
    scan ??= createScanner(itemsOf(records));
    const seen = new Set<string>();
    const candidates: { readonly named: Named; readonly start: number; readonly end: number }[] = [];
    scan(text, ({ exact, named }, start, end) => {
      if (named) candidates.push({ named, start, end });
      else seen.add(exact);
    });

    const mentions: Mention[] = [];
    const inAddress = addressTest(text);
    let last = 0;
    for (const { named, start, end } of candidates) {
      if (start < last || !endsWell(text, start, end) || inAddress(start)) continue;
      if (!fitsContext(named.context, seen)) continue;
      const { id, kind, title: name } = named.record;
      mentions.push({ id, kind, name, text: text.slice(start, end), start, end });
      last = end;
    }
    return mentions;
  };
}

interface Named {
  readonly record: NamedRecord;
  readonly context: Context;
}

/** A name, or a word that names depend on. */
interface Item extends Pattern {
  readonly named?: Named;
}

/** What to look for, in one pass: all names, and each word that one of them depends on once. */
function itemsOf(records: readonly NamedRecord[]): Item[] {
  const names = records.flatMap((record) =>
    record.names.map((rule) => ({
      ...pattern(rule.name, rule.anyCase ?? false),
      named: { record, context: contextOf(rule) },
    })),
  );
  const words = new Set(names.flatMap(({ named }) => [...(named.context.some ?? []), ...named.context.none]));
  return [...names, ...Array.from(words, (word) => pattern(word, true))];
}
