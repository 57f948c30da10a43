import * as z from 'zod';
import * as schemas from '../src/schema.ts';
import { kinds } from './load.ts';

type Shape = Record<string, unknown>;

/** The kind of each list of records, and the schema of the files it comes from. */
const RECORDS = {
  sources: ['source', schemas.SourceFile],
  elements: ['element', schemas.ElementFile],
  projects: ['project', schemas.ProjectFile],
  methods: ['method', schemas.MethodFile],
  practices: ['practice', schemas.PracticeFile],
  terms: ['term', schemas.TermFile],
  tips: ['tip', schemas.TipFile],
  findings: ['finding', schemas.FindingFile],
  questions: ['question', schemas.QuestionFile],
} as const;

const ids = { type: 'array', items: { type: 'string' } };

/** What compiling adds to the fields of a file. */
const ADDED: { readonly [Kind in keyof typeof RECORDS]?: Shape } = {
  methods: { projects: ids },
  tips: {
    elementsBasis: { enum: ['source', 'own'] },
    project: { type: 'string' },
    practice: { type: 'string' },
  },
  findings: {
    elementsBasis: { enum: ['source', 'own'] },
    project: { type: 'string' },
    practice: { type: 'string' },
  },
  questions: {
    elementsBasis: { enum: ['source', 'own'] },
    project: { type: 'string' },
    practice: { type: 'string' },
  },
};

/** JSON Schemas: of the plain JSON by kind (`tips`), and of the authored files (`authored/tip`), for hints in an editor. */
export function jsonSchemas(): Record<string, object> {
  const authored = Object.entries(kinds).map(([folder, schema]) => [
    `authored/${folder}`,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  const compiled = Object.entries(RECORDS).map(([name, [kind, schema]]) => [
    name,
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: name,
      type: 'array',
      items: recordSchema(kind, schema, ADDED[name as keyof typeof RECORDS] ?? {}),
    },
  ]);
  return Object.fromEntries([...authored, ...compiled]);
}

function recordSchema(kind: string, schema: z.ZodType, added: Shape): Shape {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // In a file a citation and a name may be short; compiling writes them out.
      if (zodSchema === schemas.CitationFile) replace(jsonSchema, z.toJSONSchema(schemas.Citation));
      if (zodSchema === schemas.NameFile) replace(jsonSchema, { type: 'string' });
    },
  }) as Shape;
  const { tips, findings, questions, ...properties } = shape['properties'] as Shape;
  const relation = { element: { type: 'string' }, basis: { enum: ['page', 'matrix', 'own'] } };
  const own: Shape =
    kind === 'project'
      ? {
          elements: {
            type: 'array',
            items: {
              type: 'object',
              properties: relation,
              required: ['element', 'audience', 'basis', 'citation'],
            },
          },
          matrix: { type: 'array', items: { type: 'object', required: ['audience', 'tiles', 'citation'] } },
        }
      : {};
  const required = (shape['required'] as string[]).filter((field) => field in properties);
  return {
    ...shape,
    properties: { kind: { const: kind }, ...properties, ...added, ...own },
    required: ['kind', ...required],
  };
}

function replace(target: object, { $schema, ...by }: Shape): void {
  for (const key of Object.keys(target)) delete (target as Shape)[key];
  Object.assign(target, by);
}
