import { irregularStems, stopWords } from '../dutch.ts';
import { stemmer } from './dutch-stemmer.ts';
import { remembering } from './remember.ts';
import { infinitiveOf, withoutGe } from './verbs.ts';

// A small word keeps to itself: "meten" and "met" would share a stem.
const smallAndIrregular = new Map([
  ...irregularStems,
  ...[...stopWords].map((word) => [word, `${word}.`] as const),
]);

// The stemmer leaves the t of "kent", the d of "verdeeld" and the second n of "kennen".
const verbEnding = /[^aeiouytscj]t$|.{4}[^aeiouyd]d$/;
// The stemmer takes -baar away: "bereikbaar" is not "bereiken".
const able = /^(.{3,}ba)a?r(?:e|dere?|heid)?$/;
// It leaves the s of "visies", and takes that of no "advies".
const plural = /(?:[stdn]|nc)ies$/;
// "Geven" and "geeft", "huizen" and "huis".
const voiced = /[vz]$/;
const doubled = /([^aeiouy])\1$/;

/** The stem of a Dutch word. */
export const stem: (word: string) => string = remembering((word: string) => {
  const infinitive = infinitiveOf(word);
  return infinitive === undefined ? rootOf(word) : stem(infinitive);
}, smallAndIrregular);

function rootOf(word: string): string {
  const [, head] = able.exec(word) ?? [];
  let root = head === undefined ? stemmer(plural.test(word) ? word.slice(0, -1) : word) : `${head}ar`;
  if (verbEnding.test(root)) root = withoutGe(word, stemmer(root.slice(0, -1)));
  if (doubled.test(root)) root = root.slice(0, -1);
  return root.replace(voiced, (letter) => (letter === 'v' ? 'f' : 's'));
}
