import { describe, expect, it } from 'vitest';
import { covers, patternsOfHost, unneeded } from './match.ts';

describe('a pattern', () => {
  it.each([
    ['*://*.zeist.nl/*', 'https://www.zeist.nl/jeugd', true],
    ['*://*.zeist.nl/*', 'http://zeist.nl:8080/', true],
    ['*://*.zeist.nl/*', 'https://zeist.nl./', true],
    ['*://*.zeist.nl/*', 'https://anzeist.nl/', false],
    ['*://*.zeist.nl/*', 'https://zeist.nl.evil.example/', false],
    ['*://*.zeist.nl/*', 'https://zeist.nl@evil.example/', false],
    ['*://*.gemeente.groningen.nl/*', 'https://www.groningen.nl/', false],
    ['*://intranet/*', 'https://intranet/start', true],
    ['*://intranet/*', 'https://mijn.intranet/start', false],
    ['*://*.zeist.nl/*', 'ftp://zeist.nl/', false],
    ['*://*/*', 'https://zeist.nl/', false],
    ['https://zeist.nl/*', 'https://zeist.nl/', false],
    ['*://*.zeist.nl/*', 'zeist.nl', false],
  ])('%s covers %s: %s', (pattern, url, expected) => expect(covers([pattern], url)).toBe(expected));
});

it('a host of the user stands for itself, with and without www., and for nothing beneath it', () => {
  expect(patternsOfHost('intranet.zeist.nl')).toEqual([
    '*://intranet.zeist.nl/*',
    '*://www.intranet.zeist.nl/*',
  ]);
  expect(patternsOfHost('intranet')).toEqual(['*://intranet/*']);
  expect(patternsOfHost('10.0.0.7')).toEqual(['*://10.0.0.7/*']);
});

it('what others lie beneath cannot be given back, nor what they need themselves', () => {
  const patterns = ['*://*.zeist.nl/*', '*://*.utrecht.nl/*', '*://intranet.zeist.nl/*'];
  expect(unneeded(patterns, ['*://intranet.zeist.nl/*'])).toEqual(['*://*.utrecht.nl/*']);
  expect(unneeded(patterns, ['*://*.utrecht.nl/*'])).toEqual(['*://*.zeist.nl/*', '*://intranet.zeist.nl/*']);
  expect(unneeded(patterns, [])).toEqual(patterns);
});
