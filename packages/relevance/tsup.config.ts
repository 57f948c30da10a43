import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/names.ts', 'src/name-reader.ts', 'src/search.ts'],
  format: 'esm',
  target: 'es2023',
  // tsc writes the declarations: tsup's own need a compiler API that TypeScript 7 does not have.
  dts: false,
});
