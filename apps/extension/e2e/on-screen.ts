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
 * Needs Xvfb and xdotool.
 */
export const test = base.extend<{ answer: Answer }, { screen: string }>({
  screen: [
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

  extension: async ({ screen, site, language }, use) => {
    process.env['DISPLAY'] = screen;
    const extension: ExtensionBrowser = await launchWithExtension({
      extensionDir,
      headless: false,
      site,
      language,
    });
    await use(extension);
    await extension.close();
  },

  answer: async ({ screen }, use) => {
    const press = (...keys: string[]) =>
      execFileSync('xdotool', ['key', '--delay', '60', ...keys], {
        env: { ...process.env, DISPLAY: screen },
      });
    await use(async (asking, answer) => {
      const hasFocus = () => asking.evaluate(() => document.hasFocus());
      await expect.poll(hasFocus, { message: 'the browser asks' }).toBe(false);
      await asking.waitForTimeout(READING_MS);
      if (answer === 'allow') press('Tab', 'Return');
      else press('Escape');
      await expect.poll(hasFocus, { message: 'the question is gone' }).toBe(true);
    });
  },
});
