import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import listExample from '../storage/examples/list-v1.json' with { type: 'json' };
import roundsExample from '../storage/examples/reflections-v1.json' with { type: 'json' };
import { expect } from './fixtures.ts';
import { goTo } from './in-the-panel.ts';

/** What a user could have made with an earlier version; the second item is of a version that is still to come. */
export const examples = { list: listExample, reflections: roundsExample };

/** Three items of which this version has the records. */
export const threeTips = [
  'spreek-per-gezin-af-wie-wat-doet',
  'vertel-wat-je-kunt-en-hoe-je-werkt',
  'vraag-de-ander-om-zijn-vakkennis',
].map((id) => ({ id, kind: 'tip', text: id, source: '', note: '', done: false }));

/** Stores what a user made or set, as an earlier use would have left it. */
export async function store(
  panel: Page,
  own: { list?: unknown; reflections?: unknown; settings?: unknown },
): Promise<void> {
  await panel.evaluate(`chrome.storage.local.set(${JSON.stringify(own)})`);
}

/** Stores it, and goes to the list. */
export async function openList(panel: Page, own: Parameters<typeof store>[1]): Promise<void> {
  await store(panel, own);
  await goTo(panel, '#/list');
}

/** Fills what the browser stores for an extension, but for so many bytes. */
export async function fillStorage(panel: Page, left: number): Promise<void> {
  await panel.evaluate(`chrome.storage.local.set({ full: 'x'.repeat(10_485_760 - ${left}) })`);
}

/** What is stored now under a name. */
export function stored(panel: Page, name: 'list' | 'reflections' | 'settings'): Promise<unknown> {
  return panel.evaluate(`chrome.storage.local.get('${name}').then((all) => all['${name}'])`);
}

/** The file that the panel saves, parsed. */
export async function savedFile(panel: Page): Promise<unknown> {
  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Opslaan als bestand' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^slim-samenwerken-\d{4}-\d\d-\d\d\.json$/);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

/** Chooses a file to open, with this text in it. */
export async function openFile(panel: Page, text: string): Promise<void> {
  const chosen = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Bestand openen' }).click();
  await (await chosen).setFiles({
    name: 'slim-samenwerken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
