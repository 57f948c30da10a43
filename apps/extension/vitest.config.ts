import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A busy machine must not fail a test: nothing here is about time.
    testTimeout: 120_000,
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'e2e/**', '.output/**'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
