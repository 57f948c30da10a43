import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it.each(['index', 'names'])(
    'holds no validation code in ./%s: data are checked when they are built',
    (entry) => {
      expect(readFileSync(join(root, `dist/${entry}.js`), 'utf8')).not.toMatch(/['"]zod['"]|safeParse/);
    },
  );

  it('holds the same data as plain JSON', async () => {
    const { projects } = await import('../dist/index.js');
    const json = JSON.parse(readFileSync(join(root, 'dist/json/projects.json'), 'utf8'));
    expect(json).toEqual(projects);
  });
});
