import { describe, expect, it } from 'vitest';
import { compileCues } from '../build/cue.ts';
import { ownPages } from '../build/own-pages.ts';
import { findCue } from '../src/rank/cue.ts';
import { ownersOf } from '../src/rank/own-page.ts';
import { wordsOf } from '../src/rank/quote.ts';
import { addressOf } from '../src/text/address.ts';
import { compoundSplitter, partsOf } from '../src/text/compounds.ts';
import { pageWords } from '../src/text/page-words.ts';

const look = (cue: string, text: string) => {
  const page = pageWords(
    { url: '', title: '', headings: [], text, lang: 'nl' },
    compoundSplitter(partsOf(['informatie', 'delen'])),
  );
  const [compiled] = compileCues({ strong: [cue], weak: [] });
  const hit = compiled && findCue(compiled, page);
  return hit && wordsOf(hit.quote);
};

describe('a cue', () => {
  it.each([
    ['informatie delen', 'Wij delen informatie.', 'delen informatie'],
    ['informatie delen', 'Het delen van informatie', 'delen van informatie'],
    ['delen van informatie', 'Goede informatie met ouders delen', 'informatie met ouders delen'],
    ['wie doet wat', 'Spreek af wie doet wat.', 'wie doet wat'],
    ['in het dorp', 'Zij werkt in het dorp.', 'in het dorp'],
    ['informatie', 'informatiedeling', 'informatiedeling'],
    ['elkaar aanspreken', 'Daarop hebben zij elkaar aangesproken.', 'elkaar aangesproken'],
    ['laten weten', 'Hij liet het weten.', 'liet het weten'],
    ['"jgz in het wijkteam"', 'Sinds mei zit de JGZ in het wijkteam.', 'JGZ in het wijkteam'],
    [
      'niet over ouders maar met ouders',
      'Praat niet over ouders, maar met ouders.',
      'niet over ouders, maar met ouders',
    ],
  ])('%j is seen in %j', (cue, text, quote) => {
    expect(look(cue, text)).toBe(quote);
  });

  it.each([
    ['informatie delen', 'Lees de informatie. Delen mag.'],
    ['informatie delen', 'informatie over de school en de wijk, die we later met iedereen delen'],
    ['wie doet wat', 'Wie wil weten wat je doet'],
    ['in het dorp', 'Een dorp'],
    ['meten', 'Kom met de trein'],
    ['niet over ouders maar met ouders', 'Wij praten over ouders'],
    ['"jgz in het wijkteam"', 'De JGZ en het wijkteam'],
    ['"kind zelf"', 'zelf met een kind'],
  ])('%j is not seen in %j', (cue, text) => {
    expect(look(cue, text)).toBeUndefined();
  });
});

it('cues that find the same words count once', () => {
  expect(compileCues({ strong: ['afspraak'], weak: ['afspraken', 'overleg'] })).toHaveLength(2);
});

describe('the own page of a record', () => {
  const links = [
    { url: 'https://www.ncj.nl/mazl/', label: '' },
    { url: 'https://tno.nl', label: '' },
  ];
  it.each([
    ['https://ncj.nl/mazl', 1],
    ['http://www.ncj.nl/mazl?x=1', 1],
    ['https://www.ncj.nl/mazl/scholen', 0.7],
    ['https://www.ncj.nl/mazlx', 0],
    ['https://tno.nl/', 0],
    ['https://constructor/', 0],
    ['', 0],
  ])('%s: %d', (url, sure) => {
    const pages = ownPages([{ id: 'mazl', links }]);
    expect(ownersOf(addressOf(url), pages).get('mazl') ?? 0).toBe(sure);
  });
});
