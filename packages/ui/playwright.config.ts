import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH = '/usr/bin/chromium' } = process.env;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time has found something.
  retries: 0,
  use: {
    baseURL: 'http://gallery.test',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      // Chromium refuses to start as root inside its sandbox; everybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
});
