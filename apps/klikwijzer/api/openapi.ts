import { audiences, elements } from '@slim-samenwerken/content';
import { addressTo, type Site } from '../site/site.ts';
import { collectionNames } from './collections.ts';
import { apiFolder } from './paths.ts';
import { tables } from './tables.ts';
import { tipsFileSchema } from './tips.ts';

const json = (schema: object) => ({ 'application/json': { schema } });

function operation(id: string, summary: string, content: object, parameters?: readonly object[]) {
  return {
    get: {
      operationId: id,
      summary,
      ...(parameters && { parameters }),
      responses: { 200: { description: summary, content } },
    },
  };
}

/** What can be asked, in OpenAPI 3.1. */
export function openApi(site: Site, version: string): object {
  const lists = collectionNames.map((name) => [
    `/${name}.json`,
    operation(name, `All ${name}, whole`, json({ $ref: `#/components/schemas/${name}` })),
  ]);
  const asTables = Object.keys(tables(site)).map((name) => [
    `/${name}.csv`,
    operation(`${name}Table`, `All ${name}, as a table`, { 'text/csv': { schema: { type: 'string' } } }),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Slim Samenwerken',
      version,
      summary: 'What is known about working together for youth and families in the Netherlands. In Dutch.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    // Without a known origin: relative to where this file stands.
    servers: [{ url: site.origin ? addressTo(site, apiFolder).replace(/\/$/, '') : '.' }],
    paths: {
      '/index.json': operation('index', 'Date, licence and all files', json({ type: 'object' })),
      '/changes.json': operation('changes', 'What changed, as a JSON Feed', json({ type: 'object' })),
      ...Object.fromEntries([...lists, ...asTables]),
      '/tips/{element}/{audience}.json': operation(
        'tipsOfElement',
        'Tips of one element for one role',
        json({ $ref: '#/components/schemas/tipsOfElement' }),
        [
          parameter(
            'element',
            'The number of an element, or its id',
            elements.flatMap(({ number, id }) => (number ? [`${number}`, id] : [id])),
          ),
          parameter('audience', 'A role', audiences),
        ],
      ),
    },
    components: {
      schemas: {
        ...Object.fromEntries(collectionNames.map((name) => [name, site.collections[name].schema])),
        tipsOfElement: tipsFileSchema,
      },
    },
  };
}

const parameter = (name: string, description: string, values: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', enum: values },
});
