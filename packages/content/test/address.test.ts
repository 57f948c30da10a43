import { describe, expect, it } from 'vitest';
import {
  addressOf,
  addressOfStatement,
  elements,
  findings,
  methods,
  practices,
  projects,
  questions,
  sources,
  term,
  terms,
  tips,
} from '../dist/index.js';

const pages = [...elements, ...projects, ...methods, ...practices, ...terms, ...sources];

describe('the address of a record', () => {
  it('is its folder and its id, for ever', () => {
    expect(addressOf(term('jgz'))).toBe('begrippen/jgz/');
    expect(addressOf({ kind: 'element', id: 'vertrouwen-en-respect' })).toBe(
      'elementen/vertrouwen-en-respect/',
    );
  });

  it('is its own', () => expect(new Set(pages.map(addressOf)).size).toBe(pages.length));
});

describe('the address of a statement', () => {
  it('is a place on the page of a record that there is, and its own', () => {
    const statements = [...tips, ...findings, ...questions];
    const addresses = statements.map(addressOfStatement);
    const all = new Set(pages.map(addressOf));
    expect(addresses.filter((address) => !all.has(address.split('#')[0] ?? ''))).toEqual([]);
    expect(new Set(addresses).size).toBe(statements.length);
  });
});
