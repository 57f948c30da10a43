import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/suggest-named.ts', 'src/names.ts', 'src/name-reader.ts', 'src/search.ts'],
  format: 'esm',
  target: 'es2023',
  // What is made beforehand stays JSON beside the code: importing that is the quickest way in.
  external: [/\.json$/],
  esbuildOptions(options) {
    // The target is older than import attributes, the engines that we support are not.
    options.supported = { 'import-attributes': true };
  },
  // tsc writes the declarations: tsup's own need a compiler API that TypeScript 7 does not have.
  dts: false,
});
