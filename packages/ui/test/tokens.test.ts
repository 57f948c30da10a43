import { expect, test } from 'vitest';
import { reach, readTokens } from '../theme/lib/tokens.ts';

test('reads declarations, not comments and not pseudo-classes', () => {
  const css = '/* --old: 1px; */ .a--on:hover { --x: var(--y, 2px); color: red } .b { --y: 3px }';
  expect([...readTokens(css)]).toEqual([
    ['--x', 'var(--y, 2px)'],
    ['--y', '3px'],
  ]);
});

test('reaches what is used, through what it refers to, and nothing else', () => {
  const tokens = readTokens(':root { --a: var(--b); --b: var(--c); --c: 1px; --unused: 2px }');
  const { reached, undefinedNames } = reach('p { margin: var(--a) }', tokens);
  expect([...reached.keys()]).toEqual(['--a', '--b', '--c']);
  expect(undefinedNames).toEqual([]);
});

test('names what is used and defined nowhere', () => {
  const { undefinedNames } = reach('p { --mine: 1px; margin: var(--mine) var(--gone) }', new Map());
  expect(undefinedNames).toEqual(['--gone']);
});

test('survives tokens that refer to each other', () => {
  const tokens = readTokens(':root { --a: var(--b); --b: var(--a) }');
  expect([...reach('p { margin: var(--a) }', tokens).reached.keys()]).toEqual(['--a', '--b']);
});
