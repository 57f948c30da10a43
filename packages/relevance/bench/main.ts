import { bench } from '@slim-samenwerken/toolchain/bench';
import { firstTimes } from './first-time.ts';
import type { Report } from './in-page.ts';
import { sizes } from './sizes.ts';
import { table } from './table.ts';

await bench(new URL('in-page.ts', import.meta.url), 30, async (open, repetitions) => {
  const page = await open();
  const report: Report = await page.evaluate((count) => globalThis.bench(count), repetitions);
  await page.close();
  const first = await firstTimes(
    open,
    report.answered.map(({ engine }) => engine),
    Math.max(3, Math.ceil(repetitions / 3)),
  );
  return table({ ...report, comparisons: [...report.comparisons, ...first] }, await sizes());
});
