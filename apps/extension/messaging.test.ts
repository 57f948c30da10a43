import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from './fuzz/examples.ts';
import {
  MOST_TOLD,
  parsePageToPanel,
  parsePageToWorker,
  parsePanelToPage,
  parseWorkerToPage,
} from './messaging.ts';

describe('messages on arrival', () => {
  it('are taken when they are ours', () => {
    expect(parsePageToWorker({ type: 'page→worker:open-panel', id: 'giz' })).toEqual({
      type: 'page→worker:open-panel',
      id: 'giz',
    });
    expect(parsePanelToPage({ type: 'panel→page:show', visit: 1, id: 'giz', nth: 0 })).toBeDefined();
    expect(
      parsePanelToPage({ type: 'panel→page:show-words', visit: 1, words: 'afspraken', nth: 2 }),
    ).toBeDefined();
    expect(parsePageToPanel({ type: 'page→panel:facts', facts })).toEqual({
      type: 'page→panel:facts',
      facts,
    });
  });

  it('are refused when a field is missing or of another kind', () => {
    expect(parsePageToWorker({ type: 'page→worker:open-panel' })).toBeUndefined();
    expect(parsePanelToPage({ type: 'panel→page:show', visit: 1, id: 'giz', nth: -1 })).toBeUndefined();
    expect(parsePanelToPage({ type: 'panel→page:show-words', visit: 1, words: 7, nth: 0 })).toBeUndefined();
    expect(
      parsePageToPanel({ type: 'page→panel:facts', facts: { ...facts, headings: [3] } }),
    ).toBeUndefined();
    expect(
      parsePageToPanel({ type: 'page→panel:facts', facts: { ...facts, named: [{ id: 'giz' }] } }),
    ).toBeUndefined();
    for (const namedInText of [undefined, [{ id: 'giz' }], [{ id: 'giz', text: 1 }]])
      expect(
        parsePageToPanel({ type: 'page→panel:facts', facts: { ...facts, namedInText } }),
      ).toBeUndefined();
  });

  it('are refused when they are larger than any page tells', () => {
    const told = (more: object) =>
      parsePageToPanel({ type: 'page→panel:facts', facts: { ...facts, ...more } });
    const long = 'x'.repeat(MOST_TOLD.line + 1);
    expect(told({ title: long.slice(1) })).toBeDefined();
    for (const more of [
      { title: long },
      { url: long },
      { text: 'x'.repeat(MOST_TOLD.text + 1) },
      { headings: [long] },
      { headings: Array(MOST_TOLD.lines + 1).fill('') },
      { named: [{ ...facts.named[0], id: long }] },
    ])
      expect(told(more)).toBeUndefined();
    expect(parsePageToWorker({ type: 'page→worker:open-panel', id: long })).toBeUndefined();
  });

  it('about what is off name no site: that is for the browser to tell', () => {
    expect(parsePageToWorker({ type: 'page→worker:off', what: 'site', site: 'ncj.nl' })).toEqual({
      type: 'page→worker:off',
      what: 'site',
    });
    expect(parsePageToWorker({ type: 'page→worker:on', what: 'name', id: 'giz' })).toEqual({
      type: 'page→worker:on',
      what: 'name',
      id: 'giz',
    });
    expect(parsePageToWorker({ type: 'page→worker:off', what: 'name' })).toBeUndefined();
    expect(parsePageToWorker({ type: 'page→worker:off', what: 'everything' })).toBeUndefined();
  });

  it('never make a parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [parsePageToWorker, parseWorkerToPage, parsePanelToPage, parsePageToPanel])
          parse(value);
      }),
    );
  });
});
