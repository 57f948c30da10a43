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
 * What a compound may have as a part: groups parted by `;`, which are searched when a word asks for one. Most words are no compounds, and
 * most parts stand on no page.
 */
export interface Parts {
  /** Words with the stem of each where it is another, those together that begin alike: `samen: samenwerken:samenwerk;school:`. */
  readonly heads: string;
  /** Stems, those together that end alike: `werk samenwerk;afsprak`. */
  readonly tails: string;
}

const beginOf = (head: string) => head.slice(0, 3);
const endOf = (tail: string) => tail.slice(-shortest);

/** Makes words ready to be the parts of compounds: those that are long enough. */
export function partsOf(words: Iterable<string>): Parts {
  const roots = new Map<string, string>();
  for (const word of words) if (word.length >= shortest) roots.set(word, stem(word));
  const heads = new Map<string, string>();
  for (const [word, root] of roots) heads.set(word, root).set(root, root);
  return {
    heads: grouped(
      heads.keys(),
      beginOf,
      (head) => `${head}:${heads.get(head) === head ? '' : heads.get(head)}`,
    ),
    tails: grouped(new Set(roots.values()), endOf, (tail) => tail),
  };
}

function grouped(
  parts: Iterable<string>,
  keyOf: (part: string) => string,
  spell: (part: string) => string,
): string {
  const groups = new Map<string, string[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), spell(part)]);
  return Array.from(groups.values(), (group) => group.join(' ')).join(';');
}

/** The groups by what is alike in them, which the first part of each tells. */
function groupsOf(text: string, keyOf: (part: string) => string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const group of text.split(';')) groups.set(keyOf(/^[^ :]*/.exec(group)?.[0] ?? ''), ` ${group} `);
  return groups;
}

/** Gives the stems of the known parts of a word: both halves, or one with a remainder of some length. Who knows its stem can say it. */
export type Splitter = (word: string, root?: string) => readonly string[];

/** Dutch writes words together: "informatiedeling", "samenwerkingsafspraken". Splits such a word into parts that are known. */
export function compoundSplitter(parts: Parts): Splitter {
  const heads = groupsOf(parts.heads, beginOf);
  const tails = groupsOf(parts.tails, endOf);

  return (word, root = stem(word)) => {
    if (word.length < 2 * shortest || word.length > longest) return none;
    // Most words begin as no part does, and end as none: they need no closer look.
    if (!heads.has(beginOf(word)) && !tails.has(endOf(root))) return none;
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
    const group = heads.get(beginOf(head)) ?? '';
    const at = group.indexOf(` ${head}:`);
    return at < 0 ? undefined : group.slice(at + head.length + 2, group.indexOf(' ', at + 1)) || head;
  }

  function isTail(ending: string): boolean {
    return tails.get(endOf(ending))?.includes(` ${ending} `) === true;
  }
}

const remembered = 20_000;

/** Remembers the parts of the words of earlier pages, up to a bound: pages of one site share most of them. */
export function remembering(parts: Splitter): Splitter {
  const known = new Map<string, readonly string[]>();
  return (word, root) => {
    let found = known.get(word);
    if (found === undefined) {
      found = parts(word, root);
      if (known.size < remembered) known.set(word, found);
    }
    return found;
  };
}
