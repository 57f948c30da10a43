import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardRecord, parseCardRecord } from './record.ts';

const record: CardRecord = {
  id: 'giz',
  name: 'GIZ',
  kind: 'methode',
  summary: 'Kort.',
  message: { label: 'Voor jou als manager', text: 'Doe mee.' },
  alsoMeans: 'Iets anders.',
  elements: [{ id: 'vertrouwen-en-respect', name: 'Vertrouwen en respect' }],
  link: { url: 'https://www.ncj.nl/GIZ', label: 'GIZ bij het NCJ' },
  similar: [{ id: 'giz-methodiek', name: 'GIZ-methodiek' }],
  doubtful: true,
  source: 'Bron, 2021',
};

describe('the record of a card, on arrival', () => {
  it('is taken, with whatever else it holds left out', () => {
    expect(parseCardRecord({ ...record, onclick: 'alert(1)' })).toEqual(record);
    const { message, alsoMeans, link, ...least } = record;
    expect(parseCardRecord(least)).toEqual(least);
  });

  it.each<[string, object]>([
    ['no id', { id: undefined }],
    ['a message without text', { message: { label: 'Voor jou' } }],
    ['an element that is a text', { elements: ['Vertrouwen'] }],
    ['elements that are no list', { elements: { length: 0 } }],
    ['a link that would run as a script', { link: { url: 'javascript:alert(1)', label: 'GIZ' } }],
    ['a doubt that is a text', { doubtful: 'ja' }],
  ])('is refused whole when it has %s', (_, fault) => {
    expect(parseCardRecord({ ...record, ...fault })).toBeUndefined();
  });

  it('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseCardRecord(value);
        parseCardRecord({ ...record, elements: value, link: value });
      }),
    );
  });
});
