import { expect, it } from 'vitest';
import { locales } from '../site/languages.ts';

/** Every text with its place: `nav.home`. What a function says is asked of it with sample values. */
function texts(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [1, 2].map((number) => [`${place}(${number})`, String(value(number, number))]);
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, place ? `${place}.${key}` : key),
  );
}

const [dutch, english] = [new Map(texts(locales.nl)), new Map(texts(locales.en))];

it('both languages say the same things, to the last item of a list', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

it('no text is empty, or has room around it', () => {
  for (const [place, text] of [...dutch, ...english]) expect(text, place).toMatch(/^\S(.*\S)?$/s);
});

it('both fill in the same values', () => {
  const values = (text = '') => (text.match(/\$\d/g) ?? []).sort();
  for (const [place, text] of dutch) expect(values(english.get(place)), place).toEqual(values(text));
});
