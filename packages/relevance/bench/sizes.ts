import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page loads for each engine, without any content: names that are exported, and where they come from. */
const sources: Readonly<Record<string, string>> = {
  ours: "export { createSearch } from '../src/search/search.ts'; export { compoundSplitter } from '../src/text/compounds.ts';",
  'of which what knows Dutch': "export { compoundSplitter } from '../src/text/compounds.ts';",
  minisearch: "export { default } from 'minisearch';",
  'minisearch, Dutch':
    "export { default } from 'minisearch'; export { stemmer } from '@orama/stemmers/dutch'; export { stopWords } from '../src/dutch.ts';",
  flexsearch: "export { Document } from 'flexsearch';",
  'orama, Dutch':
    "export { create, insert, search } from '@orama/orama'; export { stemmer } from '@orama/stemmers/dutch'; export { stopWords } from '../src/dutch.ts';",
  'lunr, Dutch':
    "export { default } from 'lunr'; export { stemmer } from '@orama/stemmers/dutch'; export { stopWords } from '../src/dutch.ts';",
};

/** The bytes of each engine, minified and zipped. */
export async function sizes(): Promise<{ readonly engine: string; readonly bytes: number }[]> {
  return Promise.all(
    Object.entries(sources).map(async ([engine, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'chrome120',
        write: false,
      });
      return { engine, bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length };
    }),
  );
}
