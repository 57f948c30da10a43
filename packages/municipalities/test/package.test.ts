import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

describe('the built package', () => {
  it('holds no validation code in its main entry: data are checked when they are built', () => {
    expect(read('index.js')).not.toMatch(/['"]zod['"]|safeParse/);
    expect(read('index.d.ts') + read('model.d.ts')).not.toContain('zod');
  });

  it.each(['municipalities', 'changes', 'edition'])('has plain JSON that keeps to its schema: %s', (name) => {
    const schema = z.fromJSONSchema(JSON.parse(read(`json-schema/${name}.json`)));
    const { success, error } = schema.safeParse(JSON.parse(read(`generated/${name}.json`)));
    expect(success ? undefined : z.prettifyError(error)).toBeUndefined();
  });
});

describe('the packed package', () => {
  let folder: string;
  let packed: { filename: string };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    packed = JSON.parse(output);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is at most 25 kB, everything included', () => {
    expect(statSync(packed.filename).size).toBeLessThanOrEqual(25_000);
  });

  it('installs in an empty project and serves ESM and plain JSON there', () => {
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\npmOnFail: ignore\n');
    run('pnpm', 'add', '--prefer-offline', '--ignore-workspace', packed.filename);
    const program = `
      import { byHost, find, hostPatterns, municipalities } from '@slim-samenwerken/municipalities';
      import { Municipality } from '@slim-samenwerken/municipalities/schema';
      import list from '@slim-samenwerken/municipalities/json/municipalities.json' with { type: 'json' };
      import schema from '@slim-samenwerken/municipalities/json-schema/municipalities.json' with { type: 'json' };
      console.log(municipalities.length, byHost('www.utrecht.nl').code, find('den bosch')[0].code,
        hostPatterns(byHost('www.utrecht.nl')).length, typeof Municipality.parse, list.length, schema.type);`;
    expect(run(process.execPath, '--input-type=module', '--eval', program).trim()).toBe(
      '342 GM0344 GM0796 1 function 342 array',
    );
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
