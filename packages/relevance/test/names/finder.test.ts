import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/names.ts';
import { records } from './fixtures.ts';

const find = createNameFinder(records);
const found = (text: string) => find(text).map((mention) => `${mention.id}: ${mention.text}`);

describe('a name', () => {
  it.each([
    ['Wij werken met M@ZL.', 'mazl: M@ZL'],
    ['(M@ZL)', 'mazl: M@ZL'],
    ['‘M@ZL’ en', 'mazl: M@ZL'],
    ['scholen/M@ZL', 'mazl: M@ZL'],
    ['M@ZL PO', 'mazl-po: M@ZL PO'],
    ['M@ZL-PO', 'mazl: M@ZL'],
    ['ALPHA\u2011NL', 'alpha: ALPHA\u2011NL'],
    ['ALPHA’s-NL', 'alpha: ALPHA’s-NL'],
    ['Voor\u00ADZorg', 'voorzorg: Voor\u00ADZorg'],
    ['CenA\u00A0team', 'cena: CenA\u00A0team'],
    ['CenA\r\n  team', 'cena: CenA\r\n  team'],
    ['consultatie- en adviesteam jeugd', 'cena: consultatie- en adviesteam jeugd'],
    ['e\u0301\u00E9n eén plan', 'een: eén plan'],
    ['EE\u0301N PLAN', 'een: EE\u0301N PLAN'],
    ['👍M@ZL', 'mazl: M@ZL'],
  ])('is found in %j', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it.each([
    'm@zl',
    'aM@ZL',
    'M@ZLX',
    'CenA\n\nteam',
    'CenA\u2029team',
    'mail naar M@ZL@ncj.nl',
    'www.voorbeeld.nl/VoorZorg',
    'https://voorbeeld.org/M@ZL/over',
    'VoorZorg.nl',
    'VOORZORG',
    'GIŹ voor ouders',
    'Eên plan',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a compound', () => {
  it.each([
    ['VoorZorgverpleegkundige', 'VoorZorg'],
    ['VoorZorg2', 'VoorZorg'],
    ['Voor\u00ADZorg\u00ADverpleegkundige', 'Voor\u00ADZorg'],
    ['M@ZL-coördinatoren', 'M@ZL'],
    ['Voorzorgverpleegkundige van de JGZ', 'Voorzorg'],
  ])('is marked up to its tail in %j', (text, name) => {
    expect(find(text).map((mention) => mention.text)).toEqual([name]);
  });

  it.each(['VoorZorgX', 'Voorzorgsmaatregel voor ouders', `VoorZorg${'a'.repeat(60)}`])(
    'is no name in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('an ambiguous name', () => {
  it('counts only where a word of its context begins a word on the page', () => {
    expect(found('De GIZ helpt ouders.')).toEqual(['giz: GIZ']);
    expect(found('De GIZ helpt stiefouders.')).toEqual([]);
    expect(found('De GIZ.\u2029JGZ')).toEqual(['giz: GIZ']);
  });

  it('does not count where the page means something else', () => {
    expect(found('De GIZ (Deutsche Gesellschaft) en ouders')).toEqual([]);
  });

  it('leaves a plain name on the same page alone', () => {
    expect(found('Kookadvies voor ouders: Voorzorg en VoorZorg')).toEqual(['voorzorg: VoorZorg']);
  });
});

it('gives the title of the record and the place in the text', () => {
  expect(find('Over MAZL')).toEqual([
    { id: 'mazl', kind: 'method', name: 'M@ZL', text: 'MAZL', start: 5, end: 9 },
  ]);
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', '\uD800M@ZL\uDC00 \uDFFF'],
    ['no spaces at all', 'M@ZL,'.repeat(50_000)],
    ['one endless word', 'VoorZorg'.repeat(50_000)],
    ['endless soft hyphens', `Voor${'\u00AD'.repeat(200_000)}Zorg`],
    ['endless spaces', `CenA${' '.repeat(200_000)}x CenA${' '.repeat(200_000)}`],
    ['endless addresses', 'a@M@ZL.'.repeat(50_000)],
  ])('is read without harm: %s', (_, text) => {
    for (const { start, end, text: words } of find(text)) expect(text.slice(start, end)).toBe(words);
  });
});
