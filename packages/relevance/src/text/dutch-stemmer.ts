/**
 * Martin Porter's stemmer for Dutch (https://snowballstem.org/algorithms/dutch/stemmer.html), step by step as described there.
 * Ours, because what a machine made of the same description is more than twice as large and takes twice the time;
 * the tests hold it against that one.
 */
const accented = /[áäéëíïóöúü]/g;
/** A y or i that is a consonant is written as a capital until the end. */
const consonant = /^y|[aeiouyè](?:y|i(?=[aeiouyè]))/g;
/** A region begins after the first consonant that follows a vowel. */
const region = /[aeiouyè][^aeiouyè]/g;
const shortestBeforeRegion = 3;

const vowelEnd = /[aeiouyè]$/;
const doubleEnd = /(?:dd|kk|tt)$/;
const firstEnding = /(?:heden|ene?|se?)$/;
const laterEnding = /(?:end|ing|ig|lijk|baar|bar)$/;
const longVowel = /[^aeiouyè](?:aa|ee|oo|uu)[^aeiouyèI]$/;

/** The stem of a Dutch word in small letters. */
export function stemmer(written: string): string {
  let word = written
    .replace(accented, (letter) => letter.normalize('NFD').charAt(0))
    .replace(consonant, (letters) => letters.slice(0, -1) + letters.slice(-1).toUpperCase());
  const [first, second] = regions(word);
  let lostE = false;

  const endsIn = (ending: string, from: number) =>
    word.endsWith(ending) && word.length - ending.length >= from;
  const lose = (count: number) => {
    word = word.slice(0, -count);
  };
  const undouble = () => {
    if (doubleEnd.test(word)) lose(1);
  };
  const loseEn = (ending: string) => {
    const rest = word.slice(0, -ending.length);
    if (rest.length < first || vowelEnd.test(rest) || rest.endsWith('gem')) return;
    word = rest;
    undouble();
  };
  const loseE = () => {
    if (!endsIn('e', first) || vowelEnd.test(word.slice(0, -1))) return;
    lose(1);
    lostE = true;
    undouble();
  };

  const [ending] = firstEnding.exec(word) ?? [];
  if (ending === 'heden') {
    if (endsIn(ending, first)) word = `${word.slice(0, -ending.length)}heid`;
  } else if (ending?.startsWith('e')) loseEn(ending);
  else if (ending && endsIn(ending, first) && /[^aeiouyèj]$/.test(word.slice(0, -ending.length)))
    lose(ending.length);

  loseE();

  if (endsIn('heid', second) && !word.endsWith('cheid')) {
    lose(4);
    if (word.endsWith('en')) loseEn('en');
  }

  const [suffix] = laterEnding.exec(word) ?? [];
  const kept = (suffix === 'ig' && word.endsWith('eig')) || (suffix === 'bar' && !lostE);
  if (suffix && endsIn(suffix, second) && !kept) {
    lose(suffix.length);
    if (suffix === 'lijk') loseE();
    if (suffix === 'end' || suffix === 'ing') {
      if (endsIn('ig', second) && !word.endsWith('eig')) lose(2);
      else undouble();
    }
  }

  if (longVowel.test(word)) word = word.slice(0, -2) + word.slice(-1);
  return word.toLowerCase();
}

/** Where endings may be lost, and where the longer ones may. */
function regions(word: string): [first: number, second: number] {
  region.lastIndex = 0;
  if (!region.test(word)) return [word.length, word.length];
  const start = region.lastIndex;
  const second = region.test(word) ? region.lastIndex : word.length;
  return [Math.max(start, shortestBeforeRegion), second];
}
