import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PIECE, piecesOf } from './pieces.ts';

test('pieces are the whole text, cut between words, each with enough of what follows', () => {
  const word = fc.string({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 50 }),
      fc.constantFrom(' ', '\n'),
      (words, space) => {
        const once = words.join(space) + space;
        const text = once.repeat(Math.ceil((PIECE * 3) / once.length));
        let end = 0;
        for (const piece of piecesOf(text)) {
          expect(piece.start).toBe(end);
          end += piece.length;
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
          expect(piece.text.length).toBeGreaterThanOrEqual(
            Math.min(piece.length + 1000, text.length - piece.start),
          );
          if (end < text.length) expect(text.charAt(end)).toMatch(/[ \t\r\n]/);
        }
        expect(end).toBe(text.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('a word without an end is one piece', () => {
  expect([...piecesOf('x'.repeat(PIECE * 3))]).toHaveLength(1);
});
