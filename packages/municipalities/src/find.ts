import { endedOn, leadsTo } from './by-code.ts';
import type { Municipality } from './model.ts';
import { municipalities, referenceDate } from './records.ts';
import { withOneSlip, wordsOf } from './spelling.ts';

export interface FindOptions {
  /** The most that are given; 10 when left out. */
  readonly limit?: number;
  /** The day for which you ask, as for `byCode`: from its merger on, a name leads to the municipality that it went into. */
  readonly on?: string;
}

/** A name by which a municipality is found. */
interface Name {
  readonly code: string;
  readonly words: readonly string[];
  /** The name written in one, from each of its words on: `hetbildt`, `bildt`. */
  readonly from: readonly string[];
}

/** How a name can fit what is typed, best first. */
const fits = { same: 0, begin: 1, within: 2, slip: 3, slipAndMore: 4 } as const;
type Fit = (typeof fits)[keyof typeof fits];

/** In fewer letters a slip is as likely another name. */
const fewestLettersForSlip = 5;

/** Longer than any name; what is pasted by mistake may be of any length. */
const mostTyped = 80;

let names: readonly Name[] | undefined;

/**
 * Finds the municipalities that somebody means: by the whole name or how it begins, by a word in it, by another name that people use
 * ("den bosch", "sudwest") or by the name of a municipality that went into it. Accents, capitals, hyphens and spaces do not matter. Only
 * when no name fits, one slip is forgiven.
 *
 * @param typed what was typed so far
 * @returns the best fit first, and by name where they fit as well; every municipality once
 * @throws {RangeError} when `on` is not written as a day
 */
export function find(
  typed: string,
  { limit = 10, on = referenceDate }: FindOptions = {},
): readonly Municipality[] {
  const asked = wordsOf(typed.slice(0, mostTyped));
  const words = asked[0] === 'gemeente' ? asked.slice(1) : asked;
  if (words.length === 0) return [];

  names ??= municipalities.flatMap(({ code, name, alsoKnownAs }) =>
    [name, ...alsoKnownAs].map((each) => nameOf(code, each)),
  );
  const former = endedOn(on).map(({ code, name }) => nameOf(code, name));

  const fitting = [...names, ...former]
    .flatMap((name) => {
      const fit = fitOf(words, name);
      return fit === undefined ? [] : [{ code: name.code, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
  const worst = (fitting[0]?.fit ?? fits.slip) < fits.slip ? fits.within : fits.slipAndMore;
  const found = fitting.filter(({ fit }) => fit <= worst).flatMap(({ code }) => leadsTo(code, on));
  return [...new Set(found)].slice(0, limit);
}

function nameOf(code: string, name: string): Name {
  const words = wordsOf(name);
  return { code, words, from: words.map((_, index) => words.slice(index).join('')) };
}

function fitOf(typed: readonly string[], { words, from }: Name): Fit | undefined {
  const all = typed.join('');
  if (from[0] === all) return fits.same;
  if (typed.every((word, index) => isLikeWord(word, words[index], index === typed.length - 1)))
    return fits.begin;
  if (from.some((rest) => rest.startsWith(all)) || beginInOrder(typed, words)) return fits.within;
  if (all.length < fewestLettersForSlip) return undefined;
  const slips = from.map((rest) => withOneSlip(all, rest));
  if (slips.includes('whole')) return fits.slip;
  return slips.includes('begin') ? fits.slipAndMore : undefined;
}

/** The last typed word may be half a word. */
function isLikeWord(typed: string, word: string | undefined, isLast: boolean): boolean {
  return word === typed || (isLast && word?.startsWith(typed) === true);
}

/** Whether each typed word begins a word of the name, in order: "alphen a/d rijn". */
function beginInOrder(typed: readonly string[], words: readonly string[]): boolean {
  let next = 0;
  for (const word of words) {
    const wanted = typed[next];
    if (wanted !== undefined && word.startsWith(wanted)) next += 1;
  }
  return next === typed.length;
}
