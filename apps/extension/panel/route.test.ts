import { audiences, elements, methods, practices, projects, terms } from '@slim-samenwerken/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route, SEARCHED_KINDS } from './route.ts';

const PLAIN = [
  'page',
  'elements',
  'projects',
  'methods',
  'practices',
  'terms',
  'list',
  'reflection',
] as const;

describe('the address of a view', () => {
  it('leads back to the view, for every view there is', () => {
    const records = [...elements, ...methods, ...practices, ...projects, ...terms];
    const routes: Route[] = [
      ...PLAIN.map((view) => ({ view })),
      ...records.map(({ kind, id }) => ({ view: kind, id })),
      { view: 'element', id: 'betrokkenheid', at: 'een-tip' },
      { view: 'round', id: '5d8f3f1c' },
      { view: 'report', id: 'een-tip' },
      { view: 'search', query: 'samen', filters: { kind: 'tip' }, all: true },
      { view: 'matrix' },
      { view: 'matrix', audience: 'everyone' },
    ];
    for (const route of routes) expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('holds a search with its filters, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.constantFrom(...SEARCHED_KINDS), { nil: undefined }),
        fc.option(fc.constantFrom(...audiences), { nil: undefined }),
        (query, kind, audience) => {
          const filters = { ...(kind && { kind }), ...(audience && { audience }) };
          const route: Route = { view: 'search', query, filters };
          expect(parseRoute(hrefOf(route))).toEqual(route);
        },
      ),
    );
  });

  it('leaves out a filter that does not exist', () => {
    expect(parseRoute('#/search?q=doel&kind=wet&audience=koning')).toEqual({
      view: 'search',
      query: 'doel',
      filters: {},
    });
  });

  it('that is none leads to the first view', () => {
    for (const hash of ['', '#', '#/nergens', '#/element', '#/element/%', '#/search/..', '#/element//'])
      expect(['page', 'search']).toContain(parseRoute(hash).view);
  });

  it('never makes the panel throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#/${text}`).view).toBeDefined();
      }),
    );
  });
});
