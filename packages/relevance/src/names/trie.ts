import { isSpace, kindAt, SKIPPED } from './characters.ts';
import { foldedUnits, isSpelledSo, type Pattern } from './pattern.ts';

const space = 0x20;

/** Patterns that begin alike. Divided by their next unit only when a text gets here: most never do. */
export class Trie<Item extends Pattern> {
  readonly #items: readonly Item[];
  readonly #depth: number;
  #next: Map<number, Trie<Item>> | undefined;
  /** The patterns that are complete here. */
  readonly complete: readonly Item[];

  constructor(items: readonly Item[], depth = 0) {
    this.#items = items;
    this.#depth = depth;
    this.complete = items.filter(({ folded }) => folded.length === depth);
  }

  after(unit: number): Trie<Item> | undefined {
    if (!this.#next) {
      const parts = new Map<number, Item[]>();
      for (const item of this.#items) {
        if (item.folded.length === this.#depth) continue;
        const next = item.folded.charCodeAt(this.#depth);
        const part = parts.get(next);
        if (part) part.push(item);
        else parts.set(next, [item]);
      }
      this.#next = new Map(Array.from(parts, ([next, part]) => [next, new Trie(part, this.#depth + 1)]));
    }
    return this.#next.get(unit);
  }
}

/** A pattern that stands in a text, and where it ends. */
export interface Match<Item> {
  readonly item: Item;
  readonly end: number;
}

/**
 * The patterns that stand at `start`, the longest first.
 * Invisible characters are passed over, and any white space with at most one line break counts as a space.
 *
 * @param trie where to go on when the text has been read up to `from`
 */
export function matchesAt<Item extends Pattern>(
  text: string,
  start: number,
  trie: Trie<Item>,
  from = start,
): readonly Match<Item>[] {
  let found: Match<Item>[] | undefined;
  let node: Trie<Item> | undefined = trie;
  let before: Trie<Item> | undefined;
  for (let at = from; node && at >= 0; ) {
    if (node !== before && node.complete.length > 0) {
      for (const item of node.complete.toReversed()) {
        if (!isSpelledSo(item, text, start, at)) continue;
        found ??= [];
        found.push({ item, end: at });
      }
    }
    if (at >= text.length) break;
    before = node;
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      node = node.after(space);
      if (node) at = endOfSpace(text, at);
    } else {
      at += 1;
      if (unit < 128) node = node.after(lower(unit));
      else for (const same of foldedUnits(unit)) node = node?.after(same);
    }
  }
  return found?.reverse() ?? none;
}

const none: readonly never[] = [];
const lower = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** Where white space ends, or -1 when a line stands empty in it. */
function endOfSpace(text: string, start: number): number {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit)) lines += unit === 0x0a || (unit === 0x0d && text.charCodeAt(end + 1) !== 0x0a) ? 1 : 0;
    else if (unit < 128 || kindAt(text, end) !== SKIPPED) break;
  }
  return lines > 1 ? -1 : end;
}
