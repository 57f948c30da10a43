import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine must not fail a test: nothing here is about time.
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
