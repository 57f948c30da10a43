import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH = '/usr/bin/chromium' } = process.env;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  use: {
    baseURL: 'http://gallery.test',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      // Chromium refuses to start as root inside its sandbox; everybody else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
});
