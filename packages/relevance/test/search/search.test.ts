import { describe, expect, it } from 'vitest';
import { search } from '../../src/index.ts';
import { createSearch } from '../../src/search/search.ts';

const first = (query: string, count = 3) =>
  search(query)
    .slice(0, count)
    .map(({ kind, id }) => `${kind} ${id}`);

describe('what people type', () => {
  it('a whole name or alias comes first, however it is written', () => {
    for (const query of ['delen van informatie', ' Delen van Informatie ', 'DELEN  VAN INFORMATIE'])
      expect(first(query, 1)).toEqual(['element delen-van-informatie']);
  });

  it('a half typed word finds what the whole word finds', () => {
    expect(first('vertrouw', 10)).toContain('element vertrouwen-en-respect');
    expect(first('stevig oud', 3)).toContain('method stevig-ouderschap');
  });

  it.each(['vertruwen', 'vertrouwwen', 'vertrojwen', 'vertoruwen'])('one slip is forgiven: %s', (query) => {
    expect(first(query)).toContain('element vertrouwen-en-respect');
  });

  it('what stands there as it is typed goes before another form of the word', () => {
    const ids = search('wijkteams', { kind: 'term' }).map(({ id }) => id as string);
    expect(ids[0]).toBe('associatie-wijkteams');
    expect(ids).toContain('wijkteam');
  });

  it('one letter says nothing yet', () => {
    const ask = createSearch(
      [{ kind: 'term', id: 'zorg', title: 'Zorg', fields: [{ field: 'text', text: 'zorg' }] }],
      () => [],
    );
    expect(ask('z')).toEqual([]);
    expect(ask('zo').map(({ id }) => id)).toEqual(['zorg']);
  });

  it('short words are not guessed at', () => {
    expect(search('xqz')).toEqual([]);
  });

  it('the parts of a compound are found', () => {
    expect(first('informatiedeling', 5)).toContain('element delen-van-informatie');
  });

  it('accents need not be typed', () => {
    expect(search('cooperatie').map(({ id }) => id)).toEqual(search('coöperatie').map(({ id }) => id));
  });
});

describe('filters', () => {
  it('only one kind', () => {
    const kinds = new Set(search('samenwerken', { kind: 'tip' }).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['tip']);
  });

  it('only what is for a role, or for everybody', () => {
    const all = search('beleid', { kind: 'tip' });
    const some = search('beleid', { kind: 'tip', audience: 'municipality' });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(search('mazl', { audience: 'municipality' })[0]?.id).toBe('mazl');
  });
});

it('says where the words stand', () => {
  const [result] = search('delen van informatie');
  const name = result?.matches.find(({ field }) => field === 'name');
  expect(name?.ranges.map(([start, end]) => name.text.slice(start, end))).toEqual([
    'Delen',
    'van',
    'informatie',
  ]);
});

it.each(['', '   ', '...', '\u2029', '\uD800'])('a query without words gives nothing: %j', (query) => {
  expect(search(query)).toEqual([]);
});
