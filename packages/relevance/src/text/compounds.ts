import { stem } from './stem.ts';

const shortest = 4;
/** What is longer was not written by people, and would take a time that grows with the square of its length. */
const longest = 60;

/** Looks like a compound and is none: "belangrijk" is not about an interest, an "onderdeel" shares nothing. */
const whole = new Set(
  ['belangrijk', 'onderdeel', 'onderdelen', 'vrijblijvend', 'thuisblijven', 'oordelen', 'veelgehoord'].map(
    stem,
  ),
);

const none: readonly string[] = [];

/**
 * What a compound may have as a part: groups parted by `;`, of which a word asks for the one that three of its letters tell. Most words
 * are no compounds, and most parts stand on no page: the rest is never looked at.
 */
export interface Parts {
  /** Words with the stem of each where it is another, by how they begin: ` samen: samenwerken:samenwerk `. */
  readonly heads: string;
  /** Stems by how they end: ` werk samenwerk `. */
  readonly tails: string;
}

const groupCount = 1024;

/** The place of the group that three letters tell: the first where there are fewer. */
const groupAt = (word: string, at: number) =>
  ((word.charCodeAt(at) * 31 + word.charCodeAt(at + 1)) * 31 + word.charCodeAt(at + 2)) & (groupCount - 1);
const groupOfHead = (head: string) => groupAt(head, 0);
const groupOfTail = (tail: string) => groupAt(tail, tail.length - 3);

/** Makes words ready to be the parts of compounds: those that are long enough. */
export function partsOf(words: Iterable<string>): Parts {
  const roots = new Map<string, string>();
  for (const word of words) if (word.length >= shortest) roots.set(word, stem(word));
  const heads = new Map<string, string>();
  for (const [word, root] of roots) heads.set(word, root).set(root, root);
  return {
    heads: grouped(
      heads.keys(),
      groupOfHead,
      (head) => `${head}:${heads.get(head) === head ? '' : heads.get(head)}`,
    ),
    tails: grouped(new Set(roots.values()), groupOfTail, (tail) => tail),
  };
}

function grouped(
  parts: Iterable<string>,
  groupOf: (part: string) => number,
  spell: (part: string) => string,
): string {
  const groups = new Array<string>(groupCount).fill('');
  for (const part of parts) groups[groupOf(part)] = `${groups[groupOf(part)] || ' '}${spell(part)} `;
  return groups.join(';');
}

/** Gives the stems of the known parts of a word: both halves, or one with a remainder of some length. */
export type Splitter = (word: string) => readonly string[];

/** Dutch writes words together: "informatiedeling", "samenwerkingsafspraken". Splits such a word into parts that are known. */
export function compoundSplitter(parts: Parts): Splitter {
  const heads = parts.heads.split(';');
  const tails = parts.tails.split(';');

  return (word) => {
    if (word.length < 2 * shortest || word.length > longest) return none;
    const root = stem(word);
    // Most words begin as no part does, and end as none: they need no closer look.
    if (!heads[groupOfHead(word)] && !tails[groupOfTail(root)]) return none;
    if (rootOf(word) !== undefined || isTail(root) || whole.has(root)) return none;
    let best = none;
    for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
      const head = headBefore(word, cut);
      const ending = head ? stem(word.slice(cut)) : root.slice(cut);
      const tail = isTail(ending) ? ending : undefined;
      if (head && tail) return [head, tail];
      if (head && head.length > shortest) best = [head];
      else if (tail && tail.length > shortest && best.length === 0) best = [tail];
    }
    return best;
  };

  /** The known word before a cut, which may end in the letters that bind two parts. */
  function headBefore(word: string, cut: number): string | undefined {
    const head = word.slice(0, cut);
    for (const bond of ['', 's', 'en', 'e']) {
      const root = head.endsWith(bond) ? rootOf(head.slice(0, cut - bond.length)) : undefined;
      if (root !== undefined) return root;
    }
    return undefined;
  }

  /** The stem of a known word. */
  function rootOf(head: string): string | undefined {
    const group = heads[groupOfHead(head)] ?? '';
    const at = group.indexOf(` ${head}:`);
    return at < 0 ? undefined : group.slice(at + head.length + 2, group.indexOf(' ', at + 1)) || head;
  }

  function isTail(ending: string): boolean {
    return tails[groupOfTail(ending)]?.includes(` ${ending} `) === true;
  }
}
