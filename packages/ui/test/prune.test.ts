import { expect, it } from 'vitest';
import { prune } from '../theme/lib/prune.ts';

const always = new Map([['--ours', 'red']]);

it('a fallback of what always has a value goes, and of what has one here and there stays', () => {
  const css =
    '.theme{--ours:red}a:hover{--ours:blue;--here:blue}a{color:var(--ours,black);fill:var(--here,black)}';
  expect(prune(css, always)).toBe(
    '.theme{--ours:red}a:hover{--ours:blue;--here:blue}a{color:var(--ours);fill:var(--here,black)}',
  );
});

it('what never has a value is what it falls back to, however deep that stands', () => {
  expect(prune('a{color:var(--gone,var(--lost,calc(1px + 2px)))}', always)).toBe('a{color:calc(1px + 2px)}');
});

it('what never has a value and falls back to nothing stays, for it undoes what stands before it', () => {
  expect(prune('a{color:var(--gone)}', always)).toBe('a{color:var(--gone)}');
});

it('a value that nobody asks for goes, and with it what only that asked for', () => {
  expect(prune('a{--x:var(--y);--y:1px;margin:0}b{margin:0;--y:2px}', always)).toBe(
    'a{margin:0}b{margin:0;}',
  );
});

it('a value that is set in one place and asked for in one stands there itself', () => {
  expect(prune('.theme{--ours:red}a{color:var(--ours)}', always)).toBe('.theme{}a{color:red}');
  const twice = '.theme{--ours:red}a{color:var(--ours)}b{color:var(--ours)}';
  expect(prune(twice, always)).toBe(twice);
});
