import { defineConfig } from 'vitest/config';

// A busy machine must not fail a test: nothing here is about time.
export default defineConfig({ test: { testTimeout: 120_000 } });
