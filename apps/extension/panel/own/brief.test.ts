import * as content from '@slim-samenwerken/content';
import { describe, expect, it } from 'vitest';
import { readKept } from '../../storage/list.ts';
import { hrefOf, parseRoute } from '../route.ts';
import { briefOf, keptOf } from './brief.ts';

const { elements, findings, methods, practices, projects, questions, terms, tips } = content;
const records = [elements, projects, methods, practices, terms, tips, findings, questions].flat();

describe('a record in one line', () => {
  it('is there for every record, says something, and has a place in the panel', () => {
    for (const { id, kind } of records) {
      const brief = briefOf(id);
      expect(brief, id).toMatchObject({ id, kind });
      expect(brief?.text.length, id).toBeGreaterThan(5);
      expect(brief?.source, id).toMatch(/, \d{4}$/);
      expect(brief?.place && parseRoute(hrefOf(brief.place.route)), id).toEqual(brief?.place?.route);
    }
  });

  it('can be kept as it is', () => {
    for (const { id } of records) {
      const brief = briefOf(id);
      const kept = brief && keptOf(brief);
      expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    }
  });

  it('leads to the web only where the address has no remark', () => {
    const remarked = new Set(
      [...projects, ...methods, ...practices, ...content.sources].flatMap(({ links }) =>
        links.filter(({ note }) => note).map(({ url }) => url),
      ),
    );
    for (const { id } of records) {
      const { link } = briefOf(id) ?? {};
      if (link) expect(link.url).toMatch(/^https?:\/\//);
      if (link) expect(remarked).not.toContain(link.url);
    }
    expect(briefOf('mazl-po')?.link?.url).toBe('https://www.ncj.nl/mazl/');
  });

  it('is not there for what is none of ours', () => {
    for (const id of ['nergens', '', '__proto__', 'constructor']) expect(briefOf(id)).toBeUndefined();
  });
});
