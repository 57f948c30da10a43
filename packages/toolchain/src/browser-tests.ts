import { chromiumSandbox } from './install-browser.ts';

/** How tests in browsers are run, in each package: what all the configurations of Playwright have in common. */
export const browserTests = {
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]] as [
    ['list'],
    ['json', { outputFile: string }],
  ],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time has found something.
  retries: 0,
  // What is waited for is a state: a machine that has much else to do is late, and not wrong.
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
};

/** The Chromium that such tests start themselves. */
export const chromiumOnly = {
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    chromiumSandbox,
  },
};
