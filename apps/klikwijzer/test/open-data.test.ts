import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiFiles } from '../api/files.ts';
import { siteWith } from './site.ts';

const files = new Map(apiFiles(siteWith()).map(({ path, text }) => [path, text]));
const json = (name: string) => JSON.parse(files.get(`api/v1/${name}`) ?? 'null');

describe('the OpenAPI description', () => {
  it.each([
    ['of a site that does not know its address', undefined],
    ['of one that does', 'https://klikwijzer.example'],
  ])('%s is accepted by a validator', async (_, origin) => {
    const description = apiFiles(siteWith({ origin })).find(({ path }) => path.endsWith('openapi.json'));
    const { valid, errors } = await new Validator().validate(JSON.parse(description?.text ?? ''));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('names every file and no other', () => {
    const { paths } = json('openapi.json');
    const named = Object.entries(
      paths as Record<string, { get: { parameters?: { schema: { enum: string[] } }[] } }>,
    );
    const addresses = named.flatMap(([path, { get }]) => {
      const [element, audience] = get.parameters ?? [];
      if (!element || !audience) return [path];
      return element.schema.enum.flatMap((one) =>
        audience.schema.enum.map((role) => path.replace('{element}', one).replace('{audience}', role)),
      );
    });
    const made = [...files.keys()].map((path) => path.slice('api/v1'.length));
    expect(made.filter((path) => !path.startsWith('/schema/') && path !== '/openapi.json').sort()).toEqual(
      addresses.sort(),
    );
  });
});

describe('the schemas', () => {
  const kinds = [...files.keys()].flatMap((path) => /schema\/(\w+)\.json$/.exec(path)?.[1] ?? []);

  it.each(kinds)('hold: %s', (kind) => {
    expect(
      z.fromJSONSchema(json(`schema/${kind}.json`)).safeParse(json(`${kind}.json`)).error,
    ).toBeUndefined();
  });

  it('hold for the tips of one element', () => {
    const schema = z.fromJSONSchema(json('schema/tips-of-element.json'));
    const tips = [...files].filter(([path]) => path.includes('/tips/'));
    expect(tips.length).toBe((15 + 12) * 3);
    for (const [path, text] of tips) expect(schema.safeParse(JSON.parse(text)).error, path).toBeUndefined();
  });
});

describe('the overview', () => {
  it('says date, licence and how much there is', () => {
    expect(json('index.json')).toMatchObject({
      contentDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      licence: { id: 'CC-BY-4.0' },
      collections: { tips: { count: json('tips.json').length, csv: '/api/v1/tips.csv' } },
    });
  });
});

describe('the feed', () => {
  it('tells every edition in the changelog, and nothing else', () => {
    expect(json('changes.json')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: '0.1.0',
          date_published: '2026-11-22T12:00:00Z',
          content_text: expect.stringContaining('first edition'),
        },
      ],
    });
  });
});
