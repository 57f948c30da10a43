import { defineConfig } from '@playwright/test';
import { browserTests } from '@slim-samenwerken/toolchain/browser-tests';

export default defineConfig(browserTests, {
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  // The same scenarios in both; where a browser has its own way, the scenario says so and why.
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
});
