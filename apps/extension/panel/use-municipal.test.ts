import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../messaging.ts';
import type { Look } from './follow.ts';
import type { Municipal } from './municipal.ts';
import { isOnMunicipal } from './use-municipal.ts';

const facts: PageFacts = {
  visit: 1,
  url: '',
  title: '',
  lang: 'nl',
  headings: [],
  text: '',
  named: [],
  namedInText: [],
};
const pageAt = (url: string): Look => ({ at: 'page', facts: { ...facts, url }, show: () => {} });
const loading: Look = { at: 'loading' };
const municipal = { at: (url: string) => (url.includes('zeist') ? {} : undefined) } as Municipal;

/** The answers while a reader goes from one to the next. */
function answers(looks: readonly Look[]): boolean[] {
  let before = false;
  return looks.map((look) => {
    before = isOnMunicipal(look, municipal, before);
    return before;
  });
}

describe("a municipality's site", () => {
  it('stays one while its next page loads', () => {
    const zeist = pageAt('https://www.zeist.nl/jeugd');
    expect(answers([loading, zeist, loading, zeist])).toEqual([false, true, true, true]);
  });

  it('is left once the next page is there, whatever that is', () => {
    const zeist = pageAt('https://www.zeist.nl/jeugd');
    const looks: Look[] = [
      pageAt('https://www.ncj.nl/'),
      { at: 'off', site: 'zeist.nl' },
      { at: 'no-access' },
    ];
    for (const look of looks)
      expect(answers([zeist, loading, look, loading])).toEqual([true, true, false, false]);
  });
});
