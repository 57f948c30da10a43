import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from '../src/index.ts';
import { telling } from './pages/telling.ts';

const piece = fc.oneof(
  fc.constantFrom(...telling.map(({ text }) => text)),
  fc.constantFrom('M@ZL', 'VoorZorg', '\u2029', '\n\n', '\u00AD', 'https://www.ncj.nl/mazl/', '\uD800'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' '));
const page = fc.record({
  url: fc.oneof(fc.webUrl(), fc.string()),
  title: text,
  headings: fc.array(text, { maxLength: 3 }),
  text,
  lang: fc.constantFrom('', 'nl', 'nl-NL', 'en', 'x'),
});
const audience = fc.constantFrom('professional' as const, 'manager' as const, 'municipality' as const);

it('any page gives short ranked lists, and places that hold', () => {
  fc.assert(
    fc.property(page, audience, (input, role) => {
      const { mentions, ...lists } = suggest(input, { audience: role });
      expect(mentions.every((mention) => input.text.slice(mention.start, mention.end) === mention.text)).toBe(
        true,
      );
      for (const list of [lists.elements, lists.projects, lists.methods, lists.tips]) {
        const scores = list.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }
      expect(
        Math.max(lists.elements.length, lists.projects.length, lists.methods.length),
      ).toBeLessThanOrEqual(5);
    }),
  );
});

it.each([
  ['without spaces', 'samenwerkingsafspraken'.repeat(50_000)],
  ['of one letter', 'a'.repeat(1_000_000)],
  ['of line breaks', '\n \n'.repeat(300_000)],
  ['of one word', 'samenwerken '.repeat(100_000)],
  ['very long', `${telling.map((each) => each.text).join(' ')} `.repeat(2_000)],
])('a text %s is read', (_, long) => {
  const { elements } = suggest(
    { url: '', title: '', headings: [], text: long, lang: 'nl' },
    { audience: 'manager' },
  );
  expect(elements.length).toBeLessThanOrEqual(5);
});
