// Scores relevance on judged pages: node eval/run.ts [--pages DIR] [--json FILE] [--record]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluate, ownPages, recordedScores } from './evaluate.ts';
import { misses, table } from './table.ts';

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { pages: { type: 'string' }, json: { type: 'string' }, record: { type: 'boolean' } },
  });
  const { pages, json, record } = values;
  if (record && pages) throw new Error('Only scores on our own pages are recorded: leave out --pages.');

  // pnpm runs this in the package; what is typed is meant from where it was typed.
  const typed = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);
  const results = await evaluate(pages === undefined ? fileURLToPath(ownPages) : typed(pages));
  const [own] = results;
  if (!own) return;

  const positives = own.pages.filter(({ shouldShow }) => shouldShow).length;
  console.log(`${own.pages.length} pages, ${positives} of them fitting\n\n${table(results)}\n`);
  console.log(misses(own.pages).join('\n'));
  if (json !== undefined) writeFileSync(typed(json), `${JSON.stringify(results, null, 2)}\n`);
  if (record) writeFileSync(recordedScores, `${JSON.stringify(own.summary, null, 2)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
