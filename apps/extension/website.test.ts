import { expect, it } from 'vitest';
import { checkWebsite, WEBSITE } from './website.ts';

it.each([WEBSITE, '', 'https://example.nl/', 'https://example.nl/klikwijzer/'])('%j will do', (address) =>
  expect(() => checkWebsite(address)).not.toThrow(),
);

it.each([
  'example.nl',
  'http://example.nl/',
  'https://example.nl',
  'https://example.nl/klikwijzer',
  'https://example.nl/?pad=/',
  'https://example.nl/#/',
  'javascript:alert(1)/',
])('%j stops the build, which says how it should be', (address) =>
  expect(() => checkWebsite(address)).toThrow(`is "${address}"`),
);
