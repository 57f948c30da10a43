import { names } from '@slim-samenwerken/content/names';
import { describe, expect, it } from 'vitest';
import { isDoubtful, similarNames } from './similar.ts';

const titles = (id: string) => similarNames(id).map(({ title }) => title);

describe('a name that somebody may have meant otherwise', () => {
  it('is one in which the other stands whole', () => {
    expect(titles('mazl')).toEqual(['M@ZL op de basisschool']);
    expect(titles('mazl-po')).toEqual(['M@ZL']);
    expect(titles('centeringparenting')).toEqual([
      'CenteringParenting in de JGZ',
      'CenteringParenting in het azc',
    ]);
    expect(titles('giz')).toEqual(['GIZ-methodiek']);
  });

  it('is never a part of a word: SPARK is not preSPARK', () => {
    expect(titles('spark')).not.toContain('preSPARK');
  });

  it('is never the record itself, and there are never many', () => {
    for (const { id } of names) {
      const similar = similarNames(id);
      expect(similar.length).toBeLessThanOrEqual(3);
      expect(similar.map((other) => other.id)).not.toContain(id);
    }
  });

  it('is none for a record that does not exist', () => {
    expect(similarNames('nergens')).toEqual([]);
  });
});

describe('a name is doubtful', () => {
  it('when other words on the page decided what it means, however it is spelled there', () => {
    expect(isDoubtful('spark', 'SPARK')).toBe(true);
    expect(isDoubtful('spark', 'SPARK-methode')).toBe(false);
    expect(isDoubtful('mazl', 'M@ZL')).toBe(false);
    expect(isDoubtful('nergens', 'SPARK')).toBe(false);
  });
});
