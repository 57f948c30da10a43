import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const app = join(import.meta.dirname, '..');

const shared = {
  absWorkingDir: app,
  bundle: true,
  format: 'esm',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} satisfies BuildOptions;

/** The scripts of the pages, each under a name that tells what is in it, by what it is. */
export async function browserScripts(outDir: string): Promise<Record<string, string>> {
  const entry = { early: 'browser/early.ts' };
  const modules = {
    main: 'browser/main.ts',
    search: 'browser/search.tsx',
    reflection: 'browser/reflection.ts',
  };
  const options = {
    ...shared,
    outdir: join(outDir, 'assets'),
    entryNames: '[name]-[hash]',
    minify: true,
    metafile: true,
  } satisfies BuildOptions;
  const results = await Promise.all([
    // Before anything is drawn means: not a module.
    build({ ...options, entryPoints: entry, format: 'iife' }),
    // Each whole by itself: what they share is less than what a shared part would bring along.
    build({ ...options, entryPoints: modules }),
  ]);
  const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  const pathOf = (source: string) => {
    const [path = ''] = outputs.find(([, { entryPoint }]) => entryPoint === source) ?? [];
    return `assets/${path.split('/').at(-1)}`;
  };
  return Object.fromEntries(
    Object.entries({ ...entry, ...modules }).map(([name, source]) => [name, pathOf(source)]),
  );
}

/** The script that shows tips on other sites. Its name stays: it stands in pages that are not ours. */
export async function embedScript(outFile: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['embed/tip.tsx'],
    outfile: outFile,
    // A classic script knows its own address, and needs no permission of its server to come from elsewhere.
    format: 'iife',
    minify: true,
    loader: { '.css': 'text' },
  });
}

/**
 * The program that makes the pages, ready to be imported.
 *
 * @param alias other files in the place of packages, by name
 */
export async function siteProgram(outFile: string, alias: Record<string, string> = {}): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['site/program.ts'],
    outfile: outFile,
    platform: 'node',
    packages: Object.keys(alias).length > 0 ? 'bundle' : 'external',
    alias,
  });
}
