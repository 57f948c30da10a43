import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds, load } from '../build/load.ts';
import { ContentError } from '../build/problem.ts';

const packageRoot = join(import.meta.dirname, '..');
const GIZ = 'projects/08-giz-methodiek.yaml';
const ROLES = 'elements/04-rollen-en-verantwoordelijkheden.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const kind of Object.keys(kinds))
    cpSync(join(packageRoot, kind), join(root, kind), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes one file and returns what loading says of it. */
function problemsAfter(file: string, change: (text: string) => string): string {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    load(root);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

/** Adds a tip to the start of a record's tips. */
const withTip = (tip: string) => (text: string) => text.replace(/^tips:\n/m, `tips:\n${tip}`);
const tip = ({ id = 'een-nieuwe-tip', text = 'Bel eerst.', citation = 'citation: Tips', more = '' } = {}) =>
  `  - id: ${id}\n    text: ${text}\n    audiences: [professional]\n${more ? `    ${more}\n` : ''}${citation ? `    ${citation}\n` : ''}`;

describe('authored content', () => {
  it('loads as it is', () => {
    expect(() => load(root)).not.toThrow();
  });

  it('takes a good new tip', () => {
    expect(problemsAfter(ROLES, withTip(tip()))).toBe('');
  });
});

describe('a wrong file fails with file, place and reason:', () => {
  it('an unknown element', () => {
    const message = problemsAfter(GIZ, withTip(tip({ more: 'elements: [rollen-en-taken]' })));
    expect(message).toMatch(
      /projects\/08-giz-methodiek\.yaml:\d+:\d+ {2}tips\[0\]\.elements\[0\]: there is no element "rollen-en-taken"/,
    );
  });

  it('a missing citation', () => {
    const message = problemsAfter(ROLES, withTip(tip({ citation: '' })));
    expect(message).toMatch(/elements\/04-.*\.yaml:\d+:\d+ {2}tips\[0\]\.citation: needs a citation/);
  });

  it('a citation of a source that is not there', () => {
    const message = problemsAfter(
      ROLES,
      withTip(tip({ citation: 'citation: { source: een-boek, section: Hoofdstuk 1 }' })),
    );
    expect(message).toMatch(/tips\[0\]\.citation\.source: there is no source "een-boek"/);
  });

  it.each([
    'htps://www.ncj.nl',
    'javascript:alert(1)',
    'data:text/html,<p>',
    'www.ncj.nl',
    'https://www.ncj. nl/giz',
  ])('a broken link: %s', (url) => {
    const message = problemsAfter(GIZ, (text) => text.replace(/^( {2}- url: ).*$/m, `$1"${url}"`));
    expect(message).toMatch(/projects\/08-giz-methodiek\.yaml:\d+:\d+ {2}links\[0\]\.url: is not an address/);
  });

  it.each([
    ['markup', 'Bel <img src=x onerror=alert(1)> eerst.', 'must be one plain line, without markup'],
    ['a letter that turns the reading', 'Bel \\u202Eeerst.', 'holds a character that nobody sees'],
    ['a letter of no width', 'Bel eer\\u200Bst.', 'holds a character that nobody sees'],
  ])('text with markup or with letters that nobody sees: %s', (_, text, reason) => {
    expect(problemsAfter(ROLES, withTip(tip({ text: `"${text}"` })))).toContain(reason);
  });

  it.each(["Bel je collega's.", 'Zeg \\"ja\\" of nee.'])('text with a straight quote: %s', (text) => {
    expect(problemsAfter(ROLES, withTip(tip({ text: `"${text}"` })))).toContain(
      'has a straight quote: write ‘so’, and ’ in collega’s',
    );
  });

  it('two records that claim one name', () => {
    const message = problemsAfter(GIZ, (text) => text.replace(/^names:\n/m, 'names:\n  - M@ZL\n'));
    expect(message).toMatch(
      /projects\/08-giz-methodiek\.yaml:\d+:\d+ {2}names\[0\]: the name "M@ZL" is already used in methods\/mazl\.yaml/,
    );
  });

  it('two records that claim one name in other capitals, when one of them ignores capitals', () => {
    const message = problemsAfter(GIZ, (text) =>
      text.replace(/^names:\n/m, 'names:\n  - { name: m@zl, case: any }\n'),
    );
    expect(message).toContain('the name "m@zl" is already used');
  });

  it('an id that is used twice', () => {
    const id = /- id: (\S+)/.exec(readFileSync(join(root, GIZ), 'utf8'))?.[1] ?? '';
    expect(problemsAfter(ROLES, withTip(tip({ id })))).toContain(`the id "${id}" is already used`);
  });

  it('a tip that is too long', () => {
    expect(problemsAfter(ROLES, withTip(tip({ text: `Bel ${'x'.repeat(170)}.` })))).toContain(
      '160 is the most',
    );
  });

  it('a tip that tells no one to do anything', () => {
    expect(problemsAfter(ROLES, withTip(tip({ text: 'De rollen zijn duidelijk.' })))).toContain(
      'start with a verb',
    );
  });

  it('a sentence of more than 25 words', () => {
    const long = `${Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ')}.`;
    expect(
      problemsAfter(ROLES, (text) => text.replace(/^summary:.*\n( {2}.*\n)*/m, `summary: ${long}\n`)),
    ).toContain('a sentence has 26 words');
  });

  it('a personal mobile number', () => {
    expect(
      problemsAfter(GIZ, (text) =>
        text.replace(/^contacts:\n/m, 'contacts:\n  - { name: A, organisation: B, phone: 06-12345678 }\n'),
      ),
    ).toContain('personal mobile number');
  });

  it('a field that does not exist', () => {
    expect(problemsAfter(ROLES, (text) => `${text}colour: red\n`)).toMatch(/Unrecognized key: "colour"/);
  });

  it('broken YAML', () => {
    expect(problemsAfter(ROLES, (text) => `${text}  - : [`)).toMatch(
      /elements\/04-.*\.yaml:\d+:\d+ {2}is not valid YAML/,
    );
  });

  it('a file name that is not the id', () => {
    expect(problemsAfter(ROLES, (text) => text.replace(/^id: .*$/m, 'id: iets-anders'))).toContain(
      'the file must be called "iets-anders.yaml"',
    );
  });
});
