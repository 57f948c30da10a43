import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { patternOf } from './page/find-words.ts';

// Its program in JavaScript: the others are not installed.
process.env['RECHECK_BACKEND'] = 'pure';

const built = join(import.meta.dirname, '.output');

/** What stands in the shipped scripts, libraries included: regular expressions as text, and how others are made. */
function regexpsOf(files: readonly string[]): { written: Map<string, RegExp>; made: string[] } {
  const written = new Map<string, RegExp>();
  const made: string[] = [];
  for (const file of files)
    JSON.stringify(parseSync(file, readFileSync(file, 'utf8')).program, (_, node) => {
      if (node?.regex) {
        const { pattern, flags } = node.regex;
        written.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
      }
      if (/^(New|Call)Expression$/.test(node?.type) && node.callee.name === 'RegExp') {
        const [, flags] = node.arguments;
        made.push(flags?.value ?? flags?.quasis?.[0].value.cooked);
      }
      return typeof node === 'bigint' ? `${node}` : node;
    });
  return { written, made };
}

/** Steps are counted, and no time is taken: on a busy machine every regular expression is slow. */
const counted = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

/** `safe` when it is done in some times n steps, for any text of n characters; else how bad it gets. */
const worst = ({ source, flags }: RegExp) => {
  const found = checkSync(source, flags, counted);
  return found.status === 'vulnerable' ? found.complexity.summary : found.status;
};

describe('no text makes a regular expression slow', () => {
  const { written, made } = regexpsOf(globSync(join(built, '*/**/*.js')));

  it('that stands in a shipped script', () => {
    expect(written.size).toBeGreaterThan(50);
    const slow = [...written]
      .map(([text, regexp]) => [text, worst(regexp)])
      .filter(([, steps]) => steps !== 'safe');
    expect(slow).toEqual([]);
  });

  it('that is made of words of a page: only those that find words there are made', () => {
    expect([...new Set(made)]).toEqual(['giu']);
    for (const words of [
      'afspraken',
      'a a a a a a a a',
      'wie wat doet',
      '((((a+)+)+)+)$',
      ' .* .* .* ',
      '\u00ad\u00ad',
    ])
      expect([words, worst(patternOf(words) ?? /x/)]).toEqual([words, 'safe']);
  });
});
