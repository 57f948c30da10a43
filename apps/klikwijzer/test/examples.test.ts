import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { term, tips, tipsFor } from '@slim-samenwerken/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, serveSite } from '../build/server.ts';
import { exampleText } from '../site/examples.ts';
import type { ExampleName } from '../site/site.ts';
import { dist } from './built.ts';
import { parseCsv } from './parse-csv.ts';
import { siteWith } from './site.ts';

// The programs as the page for developers shows them, against the site as it was built.
const server = serveSite(dist, { base: '/' });
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
let shown: (name: ExampleName) => string;

beforeAll(async () => {
  const origin = await listen(server);
  shown = (name) => exampleText(siteWith({ origin }), name);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs a program as a reader would. */
async function run(name: ExampleName): Promise<string> {
  const file = join(folder, name.replace(/\.ts$/, '.mts'));
  writeFileSync(file, shown(name));
  return (await promisify(execFile)(process.execPath, [file])).stdout;
}

describe('the examples for developers', () => {
  it('JavaScript: prints the tips for managers under element 6', async () => {
    const expected = tipsFor('planning-structuren-en-procedures', 'manager').map(({ text }) => `- ${text}`);
    expect((await run('tips-for-managers.mjs')).trim().split('\n')).toEqual([
      'Planning, structuren en procedures',
      ...expected,
    ]);
  });

  it('TypeScript: prints a term', async () => {
    const { meaning } = term('jgz');
    expect(await run('terms.ts')).toContain(`JGZ: ${meaning}`);
  });

  it('a spreadsheet: the address in the formula gives a table of all tips, open to every site', async () => {
    const [, address = ''] = /^=IMPORTDATA\("([^"]+)"\)$/.exec(shown('spreadsheet.txt')) ?? [];
    const response = await fetch(address);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, ...rows] = parseCsv(await response.text());
    expect(head).toContain('text');
    expect(rows.map(([id]) => id)).toEqual(tips.map(({ id }) => id));
  });

  it('tell a reader of a site without a known address what to fill in', () => {
    expect(exampleText(siteWith(), 'embed.html')).toContain('https://klikwijzer.example/embed/tip.js');
    expect(exampleText(siteWith({ origin: 'https://a.nl', base: '/pad/' }), 'embed.html')).toContain(
      'https://a.nl/pad/embed/tip.js',
    );
  });
});
