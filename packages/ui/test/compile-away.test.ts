import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileAway, resolveValue } from '../theme/lib/compile-away.ts';
import { readTokens } from '../theme/lib/tokens.ts';

test.each([
  ['var(--size)', '4px'],
  ['var(--nested)', 'calc(4px * 2)'],
  ['var(--gone, 1px)', '1px'],
  ['var(--gone, var(--size))', '4px'],
  ['1px var(--size) var(--size)', '1px 4px 4px'],
  ['var(--gone, light-dark(#fff, #000))', 'light-dark(#fff, #000)'],
  ['red', 'red'],
])('%s becomes %s', (value, expected) => {
  const tokens = readTokens(':root { --size: 4px; --nested: calc(var(--size) * 2) }');
  expect(resolveValue(value, tokens)).toBe(expected);
});

test('a value that stands for nothing takes its declaration with it', () => {
  expect(compileAway('a{color:var(--gone);margin:0}', new Map())).toBe('a{margin:0}');
  expect(compileAway('a{margin:0;color:var(--gone)}', new Map())).toBe('a{margin:0;}');
});

test('custom properties go, class names that look like them stay', () => {
  expect(compileAway('.a--b:hover{--x:1px;margin:0}', new Map())).toBe('.a--b:hover{;margin:0}');
});

test('rem becomes px, whatever the page thinks a rem is', () => {
  expect(compileAway('a{margin:1.5rem .25rem 0}', new Map())).toBe('a{margin:24px 4px 0}');
});

test('says where parentheses do not close', () => {
  expect(() => resolveValue('var(--x', new Map())).toThrow('Unbalanced parentheses in "var(--x"');
});

test('no nesting of fallbacks leaves a reference behind', () => {
  const value = fc.letrec<{ value: string; leaf: string; reference: string }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('reference')),
    leaf: fc.constantFrom('1px', 'red', 'calc(1px + 2px)', 'light-dark(#fff, #000)'),
    reference: fc
      .tuple(fc.constantFrom('--known', '--gone', '--via'), tie('value'))
      .map(([name, fallback]) => `var(${name}, ${fallback})`),
  })).value;
  const tokens = readTokens(':root { --known: 4px; --via: var(--gone, var(--known)) }');
  fc.assert(fc.property(value, (given) => void expect(resolveValue(given, tokens)).not.toMatch(/var\(|--/)));
});
