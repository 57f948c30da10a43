import { defineConfig } from 'vitest/config';

// These need a browser, which unit tests do without.
export default defineConfig({
  test: {
    include: ['eval/*.e2e.ts'],
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/e2e.json' },
  },
});
