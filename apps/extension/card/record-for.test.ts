import { audiences, terms } from '@slim-samenwerken/content';
import { names } from '@slim-samenwerken/content/names';
import { describe, expect, it, vi } from 'vitest';
import { parseCardRecord } from './record.ts';
import { cardRecord, nameOfId } from './record-for.ts';

// The browser holds the texts, and there is none here: a text is its own key.
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const marked = [...names, ...terms].map(({ id }) => id);

describe('what a card shows', () => {
  it('is there for every name that can be marked and every role, and arrives as it was sent', () => {
    for (const role of audiences)
      for (const id of marked)
        for (const panelInReach of [true, false]) {
          const record = cardRecord(id, '', role, panelInReach);
          expect(record, id).toBeDefined();
          expect(parseCardRecord(record), id).toEqual(record);
        }
  });

  it('is a glance: two sentences that say what it is, one that speaks to my role, few elements', () => {
    for (const role of audiences)
      for (const id of marked) {
        const { summary, message, elements, similar } = cardRecord(id, '', role, true) ?? expect.fail(id);
        expect(summary.length, id).toBeLessThanOrEqual(320);
        expect(message?.text.length ?? 0, id).toBeLessThanOrEqual(260);
        expect(elements.length, id).toBeLessThanOrEqual(3);
        expect(similar.length, id).toBeLessThanOrEqual(3);
      }
  });

  it('leads to no address that needs a note', () => {
    expect(cardRecord('giz-methodiek', '', 'professional', true)?.link?.url).toBe('https://www.ncj.nl/GIZ');
    expect(cardRecord('centeringparenting-azc', '', 'professional', true)?.link).toBeUndefined();
  });

  it('says of a term what its letters can also mean', () => {
    expect(cardRecord('avg', 'AVG', 'manager', true)).toMatchObject({
      summary: expect.stringMatching(/^Algemene verordening gegevensbescherming\. /),
      alsoMeans: expect.stringContaining('virusscanner'),
    });
  });

  it('is nothing for what does not exist', () => {
    expect(cardRecord('nergens', '', 'manager', true)).toBeUndefined();
    expect(nameOfId('nergens')).toBe('nergens');
  });

  it('has the tips for a role where no click leads to the panel, and only there', () => {
    expect(cardRecord('giz-methodiek', '', 'professional', true)?.tips).toBeUndefined();
    expect(cardRecord('giz-methodiek', '', 'professional', false)?.tips).not.toEqual([]);
    expect(cardRecord('avg', 'AVG', 'manager', false)?.tips).toEqual([]);
  });
});
