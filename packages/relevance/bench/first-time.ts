import type { Page } from 'playwright-core';
import { type Comparison, median } from './measure.ts';

/** What an engine takes in a page where nothing ran before: the time to read all documents, and the memory it then holds. */
interface FirstTime {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** The most that ours may take of a peer's memory. */
const memoryGoals: Readonly<Record<string, number>> = { minisearch: 0.5 };

/**
 * Compares ours with each peer, as somebody meets them who searches for the first time.
 *
 * @param newPage opens a page with the bench in it; each engine gets one of its own, every time
 */
export async function firstTimes(
  newPage: () => Promise<Page>,
  engines: readonly string[],
  rounds: number,
): Promise<Comparison[]> {
  const measured: Record<string, FirstTime>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times: Record<string, FirstTime> = {};
    // Who goes first takes turns.
    const turn = round % engines.length;
    for (const engine of [...engines.slice(turn), ...engines.slice(0, turn)])
      times[engine] = await firstTime(await newPage(), engine);
    measured.push(times);
  }
  const compared = (
    name: string,
    goal: number | undefined,
    peer: string,
    of: (time: FirstTime) => number,
  ) => {
    const values = (engine: string) => measured.map((times) => of(times[engine] as FirstTime));
    const [ours, other] = [values('ours'), values(peer)];
    return {
      name: `search, ${name} ÷ ${peer}`,
      goal,
      ratios: ours.map((value, round) => value / (other[round] ?? Number.NaN)),
      ours: median(ours),
      other: median(other),
    };
  };
  return engines
    .filter((engine) => engine !== 'ours')
    .flatMap((peer) => [
      compared('first build', undefined, peer, ({ milliseconds }) => milliseconds),
      compared('memory, kB', memoryGoals[peer], peer, ({ kilobytes }) => kilobytes),
    ]);
}

async function firstTime(page: Page, engine: string): Promise<FirstTime> {
  const devtools = await page.context().newCDPSession(page);
  const memory = async () => {
    // Some goes only after what held it has gone.
    for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
    // Typed arrays live outside the heap.
    const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  // The content itself is there anyway.
  await page.evaluate(() => globalThis.prepare('none'));
  const before = await memory();
  const milliseconds = await page.evaluate((name) => globalThis.prepare(name), engine);
  const kilobytes = ((await memory()) - before) / 1000;
  await page.close();
  return { milliseconds, kilobytes };
}
