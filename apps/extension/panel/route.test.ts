import { elements, methods, practices, projects } from '@slim-samenwerken/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route.ts';

describe('the address of a view', () => {
  it('leads back to the view, for every view there is', () => {
    const routes: Route[] = [
      ...(['page', 'elements', 'projects'] as const).map((view) => ({ view })),
      ...[...elements, ...methods, ...practices, ...projects].map(({ kind, id }) => ({ view: kind, id })),
    ];
    for (const route of routes) expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('that is none leads to the first view', () => {
    for (const hash of ['', '#', '#/nergens', '#/element', '#/element/%'])
      expect(parseRoute(hash)).toEqual({ view: 'page' });
  });

  it('never makes the panel throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#/${text}`).view).toBeDefined();
      }),
    );
  });
});
