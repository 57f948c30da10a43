import { bench, type OpenPage } from '@slim-samenwerken/toolchain/bench';
import { type Comparison, median } from './measure.ts';
import { htmlOf } from './page-of.ts';
import { table } from './table.ts';

await bench(new URL('in-page.ts', import.meta.url), 15, async (open, repetitions) => {
  const page = await open();
  const comparisons: Comparison[] = await page.evaluate((count) => globalThis.bench(count), repetitions);
  const visits = [
    await firstVisits(open, 100_000, repetitions),
    await firstVisits(open, 1_000_000, repetitions),
  ];
  return table([...comparisons, ...visits]);
});

async function firstVisits(open: OpenPage, size: number, repetitions: number): Promise<Comparison> {
  const html = htmlOf(size, 'few');
  const once = async (what: 'walk' | 'ours') => {
    const page = await open(html);
    const time = await page.evaluate((name) => globalThis.first[name](), what);
    await page.close();
    return time;
  };
  const times: { ours: number; walk: number }[] = [];
  for (let turn = 0; turn < repetitions; turn += 1)
    times.push({ ours: await once('ours'), walk: await once('walk') });
  const walked = median(times.map(({ walk }) => walk));
  return {
    name: `first visit, ${size / 1000} kB ÷ the median walk`,
    goal: { most: 2.3 },
    ratios: times.map(({ ours }) => ours / walked),
    one: median(times.map(({ ours }) => ours)),
    other: walked,
  };
}
