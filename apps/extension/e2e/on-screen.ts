import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { test as base, extensionDir } from './fixtures.ts';

/** Chromium takes no answer to a question that has only just come up: nobody can have read it. */
const READING_MS = 700;

/** Answers the browser's own question about access, as a person does at the keyboard. */
export type Answer = (asking: Page, answer: 'allow' | 'deny') => Promise<void>;

/**
 * A browser with a screen of its own, in memory: without one Chromium shows no question about access, and waits for the answer for ever.
 * Needs Xvfb, xdotool and ImageMagick.
 */
export const test = base.extend<{ answer: Answer }, { display: string }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from a pattern
    async ({}, use) => {
      const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [number] = await once(server.stdio[3] as Readable, 'data');
      await use(`:${String(number).trim()}`);
      server.kill();
    },
    { scope: 'worker' },
  ],

  extension: async ({ browserName, launch, display, site, language }, use) => {
    process.env['DISPLAY'] = display;
    const extension: ExtensionBrowser =
      browserName === 'firefox'
        ? await launch(language)
        : await launchWithExtension({ extensionDir, headless: false, site, language });
    await use(extension);
    await extension.close();
  },

  answer: async ({ browserName, extension, display }, use) => {
    // Firefox asks and is answered without a screen too.
    if (browserName === 'firefox') return use((_asking, answer) => extension.answerPermission(answer));
    const env = { ...process.env, DISPLAY: display };
    const press = (...keys: string[]) => execFileSync('xdotool', ['key', '--delay', '60', ...keys], { env });
    // Chromium dims its whole window while it asks. This is a place between its tabs and its buttons.
    const isDimmed = () => {
      const pixel = ['-window', 'root', '-crop', '1x1+700+30', '-depth', '8', 'gray:-'];
      return (execFileSync('import', pixel, { env })[0] ?? 255) < 150;
    };
    await use(async (asking, answer) => {
      await expect.poll(isDimmed, { message: 'the browser asks' }).toBe(true);
      await asking.waitForTimeout(READING_MS);
      if (answer === 'allow') press('Tab', 'Return');
      else press('Escape');
      await expect.poll(isDimmed, { message: 'the question is gone' }).toBe(false);
    });
  },
});
