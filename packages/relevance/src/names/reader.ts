import type { NamedRecord, NameRule } from '@slim-samenwerken/content/names';
import { addressTest } from './addresses.ts';
import { type Context, contextOf, fitsContext } from './context.ts';
import { endsWell } from './edges.ts';
import { type Pattern, pattern } from './pattern.ts';
import { createScanner } from './scanner.ts';

/** A record by its names. */
type Named = Pick<NamedRecord, 'names'>;

/** A place where a name stands, whether or not it counts there. */
export interface Found<Item extends Named> {
  readonly record: Item;
  readonly rule: NameRule;
  readonly start: number;
  readonly end: number;
}

/** What stands in a text. */
interface Reading<Item extends Named> {
  /** From left to right, at one place the longest first. They may overlap. */
  readonly found: readonly Found<Item>[];
  /** The words in it that ambiguous names depend on, in one spelling. */
  readonly words: ReadonlySet<string>;
}

/** Reads texts that are parts of a whole. */
export interface NameReader<Item extends Named> {
  read(text: string): Reading<Item>;
  /** The names in a text that count, given the words in the whole that it is part of: the longest first, no overlap. */
  settle<One extends Found<Item>>(found: readonly One[], words: ReadonlySet<string>): One[];
}

/** A name, or a word that names depend on. */
interface Wanted<Item extends Named> extends Pattern {
  readonly record?: Item;
  readonly rule?: NameRule;
}

const NOTHING: Reading<never> = { found: [], words: new Set() };

/** Prepares the names of records for looking through texts, at the first text. */
export function createNameReader<Item extends Named>(records: readonly Item[]): NameReader<Item> {
  let scan: ReturnType<typeof createScanner<Wanted<Item>>> | undefined;
  const contexts = new Map<NameRule, Context>();
  const contextFor = (rule: NameRule) => {
    const context = contexts.get(rule) ?? contextOf(rule);
    contexts.set(rule, context);
    return context;
  };

  return {
    read(text) {
      scan ??= createScanner(wantedOf(records));
      let found: Found<Item>[] | undefined;
      let words: Set<string> | undefined;
      scan(text, ({ exact, record, rule }, start, end) => {
        if (record && rule) {
          found ??= [];
          found.push({ record, rule, start, end });
          return false;
        }
        words ??= new Set();
        words.add(exact);
        return true;
      });
      if (!found) return words ? { found: NOTHING.found, words } : NOTHING;
      found.sort((a, b) => a.start - b.start || b.end - a.end);
      const inAddress = addressTest(text);
      return {
        found: found.filter(({ start, end }) => endsWell(text, start, end) && !inAddress(start)),
        words: words ?? NOTHING.words,
      };
    },

    settle(found, words) {
      let last = 0;
      return found.filter(({ rule, start, end }) => {
        if (start < last || !fitsContext(contextFor(rule), words)) return false;
        last = end;
        return true;
      });
    },
  };
}

/** What to look for, in one pass: all names, and each word that one of them depends on once. */
function wantedOf<Item extends Named>(records: readonly Item[]): Wanted<Item>[] {
  const lists = new Set<readonly string[]>();
  const names = records.flatMap((record) =>
    record.names.map((rule) => {
      if (rule.context) lists.add(rule.context);
      if (rule.unless) lists.add(rule.unless);
      return { ...pattern(rule.name, rule.anyCase ?? false), record, rule };
    }),
  );
  const words = Array.from(new Set([...lists].flat()), (word) => pattern(word, true));
  return [...names, ...new Map(words.map((word) => [word.exact, word])).values()];
}
