import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { search } from '../../src/index.ts';
import { allDocuments } from '../../src/search/documents.ts';

const documents = allDocuments();
const piece = fc.oneof(
  fc.constantFrom(...documents.map(({ title }) => title)),
  fc.constantFrom('m@zl', 'privcy', 'wie', 'toestemm', '\u00AD', '\u2029', '\uD800', "'"),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const query = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '));
const options = fc.record(
  {
    audience: fc.constantFrom('professional' as const, 'manager' as const, 'municipality' as const),
    kind: fc.constantFrom('element' as const, 'tip' as const, 'term' as const),
  },
  { requiredKeys: [] },
);

it('any query gives known records, best first, each once, with places that hold', () => {
  const known = new Map(documents.map((document) => [`${document.kind} ${document.id}`, document]));
  fc.assert(
    fc.property(query, options, (text, chosen) => {
      const results = search(text, chosen);
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score > 0)).toBe(true);
      const keys = results.map(({ kind, id }) => `${kind} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const [place, { kind, matches }] of results.entries()) {
        const document = known.get(keys[place] ?? '');
        expect(chosen.kind ?? kind).toBe(kind);
        if (chosen.audience) expect(document?.audiences ?? [chosen.audience]).toContain(chosen.audience);
        expect(matches.length).toBeGreaterThan(0);
        for (const match of matches) {
          expect(document?.fields.some(({ text: own }) => own === match.text)).toBe(true);
          for (const [start, end] of match.ranges)
            expect(match.text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        }
      }
    }),
  );
});

it('every name finds its record among the first three, unless others share it', () => {
  for (const { kind, id, title } of documents.filter(
    ({ audiences, kind: of }) => !audiences && of !== 'practice',
  ))
    expect(
      search(title, { kind })
        .slice(0, 3)
        .map((result) => result.id),
      title,
    ).toContain(id);
});

it.each([
  ['without spaces', 'samenwerkingsafspraken'.repeat(50_000)],
  ['of one letter', 'a'.repeat(1_000_000)],
  ['very long', 'wie doet wat in de wijk? '.repeat(40_000)],
])('a query %s is answered', (_, long) => {
  expect(search(long).length).toBeLessThanOrEqual(50);
});
