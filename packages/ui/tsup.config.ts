import { defineConfig } from 'tsup';

export default defineConfig({
  // The last computes without drawing, and brings no Preact.
  entry: [
    'src/index.ts',
    'src/card.ts',
    'src/choosing.ts',
    'src/site.ts',
    'src/embed.ts',
    'src/radar-paths.ts',
  ],
  format: 'esm',
  target: 'es2023',
  // One file an entry, whole: the theme build reads from it which class names the parts use.
  splitting: false,
  // tsc writes the declarations: tsup's own need a compiler API that TypeScript 7 does not have.
  dts: false,
});
