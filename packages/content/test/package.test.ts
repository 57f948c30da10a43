import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tipsFor } from '../dist/index.js';

const root = join(import.meta.dirname, '..');

describe('the built package', () => {
  it('is used by a plain Node program', () => {
    const program =
      "import { projects, tipsFor } from '@slim-samenwerken/content'; console.log(projects.length, tipsFor('effectieve-communicatie', 'professional').length > 0)";
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: join(root, '../relevance'),
      encoding: 'utf8',
    });
    expect(output.trim()).toBe('14 true');
  });

  it.each(['index', 'names', 'cues', 'details'])(
    'holds no validation code in ./%s: data are checked when they are built',
    (entry) => {
      expect(readFileSync(join(root, `dist/${entry}.js`), 'utf8')).not.toMatch(/['"]zod['"]|safeParse/);
    },
  );

  it('holds the same records as plain JSON, whole', async () => {
    const { projects } = await import('../dist/index.js');
    const { details } = await import('../dist/details.js');
    const json: { id: string; cues: object }[] = JSON.parse(
      readFileSync(join(root, 'dist/json/projects.json'), 'utf8'),
    );
    expect(json.map(({ cues, ...project }) => project)).toEqual(
      projects.map((project) => expect.objectContaining({ ...project, ...details[project.id] })),
    );
  });

  const records = [
    ...['citations', 'elements', 'projects', 'methods', 'practices', 'terms', 'sources'],
    ...['tips', 'findings', 'questions'],
  ];
  it.each([
    [records, 110_000],
    [['names'], 12_000],
  ])('is small: %j take at most %i bytes on the way', (names, most) => {
    const json = names.map((name) => readFileSync(join(root, `dist/generated/${name}.json`)));
    expect(gzipSync(Buffer.concat(json), { level: 9 }).length).toBeLessThanOrEqual(most);
  });
});

describe('the packed package', () => {
  it('installs in an empty project and serves ESM and plain JSON there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    try {
      const packed: { filename: string } = JSON.parse(
        execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], {
          cwd: root,
          encoding: 'utf8',
        }),
      );
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
      writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\npmOnFail: ignore\n');
      run('pnpm', 'add', '--prefer-offline', '--ignore-workspace', packed.filename);
      const program = `
        import { tipsFor } from '@slim-samenwerken/content';
        import { names } from '@slim-samenwerken/content/names';
        import { details } from '@slim-samenwerken/content/details';
        import { cues } from '@slim-samenwerken/content/cues';
        import { TipFile } from '@slim-samenwerken/content/schema';
        import elements from '@slim-samenwerken/content/json/elements.json' with { type: 'json' };
        import schema from '@slim-samenwerken/content/json-schema/elements.json' with { type: 'json' };
        console.log(tipsFor('randvoorwaarden', 'manager').length > 0, names.length > 0, cues.length > 0,
          details['giz-methodiek'].sections.aim !== undefined, typeof TipFile.parse, elements.length, schema.type);`;
      expect(run(process.execPath, '--input-type=module', '--eval', program).trim()).toBe(
        'true true true true function 15 array',
      );

      // The program in the README answers what it says it answers.
      const [, fromReadme = ''] =
        /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
      writeFileSync(join(folder, 'tips.js'), fromReadme);
      const answer = run(process.execPath, 'tips.js');
      const tips = tipsFor('planning-structuren-en-procedures', 'manager');
      expect(answer.split('\n')[0]).toMatch(/^Planning, structuren en procedures\. /);
      expect(answer.match(/^- .*$/gm)).toEqual(tips.map(({ text }) => `- ${text}`));
      expect(() => run(process.execPath, 'tips.js', '13')).toThrow('There is no element 13.');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it.each([
    ['publint', ['--strict']],
    [
      'attw',
      ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', './json/*', './json-schema/*'],
    ],
  ])(
    'is found well made by %s',
    (tool, args) => {
      expect(() =>
        execFileSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, encoding: 'utf8' }),
      ).not.toThrow();
    },
    60_000,
  );
});

describe('the JSON Schemas', () => {
  it.each([
    'elements',
    'projects',
    'methods',
    'practices',
    'terms',
    'tips',
    'findings',
    'questions',
    'sources',
  ])('hold for the plain JSON: %s', (kind) => {
    const read = (path: string) => JSON.parse(readFileSync(join(root, 'dist', path), 'utf8'));
    const schema = z.fromJSONSchema(read(`json-schema/${kind}.json`));
    const { success, error } = schema.safeParse(read(`json/${kind}.json`));
    expect(success ? undefined : z.prettifyError(error)).toBeUndefined();
  });
});
