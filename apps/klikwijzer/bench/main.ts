// `npm run in klikwijzer bench`: what a page costs to make, with the content and with three times as much of it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteProgram } from '../build/bundle.ts';
import { siteWith } from '../test/site.ts';
import { tripledContent } from './tripled.ts';

const folder = join(import.meta.dirname, '../node_modules/.klikwijzer');
const repetitions = Number(process.argv[2] ?? 5);

type Program = typeof import('../site/program.ts');

async function program(name: string, alias?: Record<string, string>): Promise<Program> {
  const file = join(folder, `bench-${name}.mjs`);
  await siteProgram(file, alias);
  return import(pathToFileURL(file).href);
}

/** Milliseconds of processor a page, over all pages; other programs on the machine do not count. */
function perPage({ siteFiles }: Program): { pages: number; milliseconds: number } {
  const before = process.cpuUsage();
  let pages = 0;
  for (const { page } of siteFiles(siteWith())) {
    if (!page) break;
    pages += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return { pages, milliseconds: (user + system) / 1000 / pages };
}

const programs = [
  await program('once'),
  await program('tripled', tripledContent(join(folder, 'tripled'))),
] as const;
// In turns, so that what warms up or gets in the way does so for both; the least of each is nearest to what it takes.
const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
const counts = [0, 0];
for (let turn = 0; turn < repetitions; turn += 1)
  for (const [index, one] of programs.entries()) {
    const { pages, milliseconds } = perPage(one);
    best[index] = Math.min(best[index] ?? 0, milliseconds);
    counts[index] = pages;
  }
const [once = 0, tripled = 0] = best;
console.log(`${counts[0]} pages: ${once.toFixed(2)} ms a page`);
console.log(`${counts[1]} pages: ${tripled.toFixed(2)} ms a page`);
console.log(`ratio ${(tripled / once).toFixed(2)}`);
