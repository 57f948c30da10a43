import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { serveSites } from '@slim-samenwerken/toolchain/site';
import { type Cost, scenes, watchTasks } from './load-scenes.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * `npm run load -- [--by 10] [--only "100 tabs"]`: what much of everything costs a page, with the extension and without it, in two fresh browsers for
 * each scene. `--by 10` does a tenth of it. A busy machine makes tasks longer: the two of a scene are to be compared, not taken as they are.
 *
 * On two busy cores, Chromium 156, without us and with us: heap of a page 0.7 and 1.9 MB (100 tabs: 68 and 143 MB), of one with 50,000 marks 0.7 and 16 MB; growth
 * over the second 500 of 1,000 navigations 0.00 and 0.08 %, over the second half of an hour's changes 0.01 and 1.4 % (29 kB, as much as after a twentieth of them).
 */
const { values } = parseArgs({ options: { by: { type: 'string', default: '1' }, only: { type: 'string' } } });
const by = Number(values.by);
if (!(by >= 1)) throw new Error('--by wants a number of 1 or more.');

type Scene = keyof typeof scenes;

async function run(scene: Scene, withUs: boolean): Promise<Cost> {
  const site = await serveSites(here('../demo'));
  const browser = await launchWithExtension({
    extensionDir: here('../.output/chrome-mv3'),
    headless: true,
    site,
  });
  try {
    const page = await browser.context.newPage();
    if (withUs) await page.goto(`${browser.origin}/options.html`);
    // Every mention, so that there is as much to mark as there can be.
    if (withUs)
      await page.evaluate(`chrome.storage.local.set({ settings: { welcomed: true, mentions: 'all' } })`);
    else await browser.remove();
    await page.close();
    const tab = await browser.context.newPage();
    await watchTasks(tab);
    return await scenes[scene](tab, { by, withUs });
  } finally {
    await browser.close();
    await site.close();
  }
}

const columns = ['longest task, ms', 'tasks of 50 ms', 'heap, MB', 'growth in the 2nd half, %'];
console.log(`${''.padEnd(34)}${columns.map((column) => column.padStart(26)).join('')}`);
for (const scene of Object.keys(scenes) as Scene[]) {
  if (values.only !== undefined && scene !== values.only) continue;
  for (const withUs of [false, true]) {
    const { longest, long, heap, growth } = await run(scene, withUs);
    const figures = [longest.toFixed(0), `${long}`, heap.toFixed(1), growth.toFixed(2)];
    const name = `${scene}, ${withUs ? 'with us' : 'without'}`;
    console.log(`${name.padEnd(48)}${figures.map((figure) => figure.padStart(22)).join('')}`);
  }
}
