import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { classesIn, keepUsed } from '../theme/lib/used-classes.ts';

const isUsed = classesIn('class: "nl-button", `nl-heading--level-`');

function kept(css: string): string {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    visitor: keepUsed(isUsed),
  });
  return code.toString();
}

test.each([
  ['a class that is named', '.nl-button{margin:0}'],
  ['a class of which the beginning is named', '.nl-heading--level-2{margin:0}'],
  ['our own classes', '.slim-card{margin:0}'],
  ['a rule without a class', ':where(html) :focus-visible{margin:0}'],
  ['a rule that only excludes an unused class', '.nl-button:not(.nl-button--busy):hover{margin:0}'],
  ['a list of which one selector is used', '.nl-button,.nl-link{margin:0}'],
])('keeps %s', (_, css) => expect(kept(css)).toBe(css));

test.each([
  ['a class nobody names', '.nl-link{margin:0}'],
  ['a variant nobody names', '.nl-button.nl-button--busy{margin:0}'],
  ['a variant within a grouping', '.nl-button:where(.nl-button--busy):hover{margin:0}'],
  ['a class that merely starts the same', '.nl-button-group{margin:0}'],
  ['a rule within a media query', '@media print{.nl-link{margin:0}}'],
])('drops %s', (_, css) => expect(kept(css)).not.toContain('{margin:0}'));
