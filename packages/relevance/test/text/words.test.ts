import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/text/address.ts';
import { compoundSplitter, partsOf } from '../../src/text/compounds.ts';
import { isDutch } from '../../src/text/language.ts';
import { pageWords } from '../../src/text/page-words.ts';
import { stem } from '../../src/text/stem.ts';
import { words } from '../../src/text/words.ts';

describe('words', () => {
  it('are found with their places in the text', () => {
    const text = 'Eén gezin, één pl\u00ADan';
    const found = words(text);
    expect(found.map(({ word }) => word)).toEqual(['eén', 'gezin', 'één', 'plan']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Eén',
      'gezin',
      'één',
      'pl\u00ADan',
    ]);
  });

  it('stand far apart when a sentence or block ends between them', () => {
    const [first, second, third] = words('een twee. drie');
    expect((second?.place ?? 0) - (first?.place ?? 0)).toBe(1);
    expect((third?.place ?? 0) - (second?.place ?? 0)).toBeGreaterThan(10);
  });

  it.each([
    ['een\ntwee', false],
    ['een\n \ntwee', true],
    ['een\u2029twee', true],
    ['een, (twee)', false],
  ])('%j is read across: %j is the end of a block', (text, ends) => {
    const [first, second] = words(text);
    expect((second?.place ?? 0) - (first?.place ?? 0) > 10).toBe(ends);
  });

  it('may be of letters beyond the first plane; half a letter is none', () => {
    expect(words('\u{1D400}\u{1D401} x\uD835y').map(({ word }) => word)).toEqual([
      '\u{1D400}\u{1D401}',
      'x',
      'y',
    ]);
  });
});

describe('the words of a page', () => {
  const stemsOf = (title: string) =>
    pageWords({ url: '', title, headings: ['Wie doet wat?'], text: '', lang: 'nl' }, () => []).stems;
  it('leave the name of the site in its title out', () => {
    expect(stemsOf('Wie doet wat? | Gemeente Utrecht').has(stem('gemeente'))).toBe(false);
    expect(stemsOf('Gemeente Utrecht - Wie doet wat?').has(stem('gemeente'))).toBe(false);
    expect(stemsOf('Rollen in de gemeente').has(stem('gemeente'))).toBe(true);
  });

  it('are read from a title without end', () => {
    expect(stemsOf(`${' '.repeat(300_000)}gemeente`).has(stem('gemeente'))).toBe(true);
  });
});

describe('a stem', () => {
  it.each([
    ['samenwerken', 'samenwerking'],
    ['kind', 'kinderen'],
    ['taak', 'taken'],
    ['afspraak', 'afspraken'],
    ['delen', 'deelt'],
    ['kennen', 'kent'],
    ['verdelen', 'verdeelden'],
    ['bereikbaar', 'bereikbaarheid'],
    ['geven', 'geeft'],
    ['geven', 'gaf'],
    ['geven', 'gegeven'],
    ['lezen', 'leest'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['visie', 'visies'],
    ['bellen', 'belde'],
    ['bellen', 'gebeld'],
    ['spreken', 'sprak'],
    ['bespreken', 'besproken'],
    ['aanspreken', 'aangesproken'],
    ['afspraak', 'afgesproken'],
    ['terugkoppelen', 'teruggekoppeld'],
    ['verwijzen', 'verwezen'],
    ['weten', 'wist'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['ouders', 'ouderen'],
    ['meten', 'met'],
    ['bereikbaar', 'bereiken'],
    ['vertrouwen', 'vertrouwelijk'],
    ['wensen', 'went'],
    ['gemiddeld', 'middelen'],
    ['lezen', 'les'],
    ['leven', 'lef'],
    ['weten', 'wet'],
  ])('differs for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('a compound', () => {
  const parts = compoundSplitter(
    partsOf([
      'samenwerking',
      'afspraak',
      'informatie',
      'deling',
      'vertrouwen',
      'school',
      'gesprek',
      'kennen',
      'belang',
    ]),
  );
  it.each([
    ['samenwerkingsafspraken', ['samenwerking', 'afspraak']],
    ['informatiedeling', ['informatie', 'deling']],
    ['vertrouwensband', ['vertrouwen']],
    ['basisschool', ['school']],
    ['samenwerking', []],
    ['gesprekken', []],
    ['belangrijk', []],
    ['boterham', []],
    ['school'.repeat(20), []],
  ])('%s has the parts %j', (word, expected) => {
    expect(parts(word)).toEqual(expected.map(stem));
  });
});

describe('the language', () => {
  const read = (lang: string, text: string) =>
    isDutch(
      lang,
      pageWords({ url: '', title: '', headings: [], text, lang }, () => []),
    );
  it.each([
    ['nl-NL', 'Het kind en de ouders', true],
    ['', 'Het kind en de ouders', true],
    ['', '', true],
    ['en', 'Het kind en de ouders', false],
    ['nl', 'The child and the parents of this school are with you', false],
    ['', 'Das Kind und die Eltern sind mit der Schule', false],
  ])('%j with %j: Dutch is %j', (lang, text, dutch) => {
    expect(read(lang, text)).toBe(dutch);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.NCJ.nl/Mazl/?a=1#b', { host: 'ncj.nl', path: '/mazl' }],
    ['http://ggd.nl/project-m@zl/index.html', { host: 'ggd.nl', path: '/project-m@zl' }],
    ['https://ncj.nl/%E0%A4%A', { host: 'ncj.nl', path: '/%e0%a4%a' }],
    ['geen adres', undefined],
  ])('%s', (url, parts) => {
    expect(addressOf(url)).toEqual(parts);
  });
});
