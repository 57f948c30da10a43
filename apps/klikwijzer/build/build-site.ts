import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExampleName, Site } from '../site/site.ts';
import { browserScripts, embedScript, siteProgram } from './bundle.ts';
import type { BuildOptions } from './options.ts';
import { checkCanEmpty } from './out-folder.ts';
import { toPng } from './pictures.ts';
import { readContent } from './read-content.ts';

const app = join(import.meta.dirname, '..');
const { resolve } = createRequire(import.meta.url);

/** What the bundled program can do. */
type Program = typeof import('../site/program.ts');

/** Makes the whole site. The folder it goes to is emptied first; throws where that would lose something else. */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { out } = options;
  const write = (path: string, contents: string | Uint8Array) => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
    return path;
  };
  /** Writes it under a name that tells what is in it, so that a browser may keep it for ever. */
  const writeAsset = (name: string, extension: string, contents: string) => {
    const hash = createHash('sha256').update(contents).digest('base64url').slice(0, 8);
    return write(`assets/${name}-${hash}.${extension}`, contents);
  };

  checkCanEmpty(out);
  rmSync(out, { recursive: true, force: true });
  const [scripts, program] = await Promise.all([
    browserScripts(out),
    loadProgram(),
    embedScript(join(out, 'embed/tip.js')),
  ]);
  const site: Site = {
    ...options,
    ...readContent(),
    examples: readExamples(),
    assets: {
      ...(scripts as Pick<Site['assets'], 'early' | 'main' | 'search' | 'reflection'>),
      css: writeAsset('site', 'css', readFileSync(resolve('@slim-samenwerken/ui/site.css'), 'utf8')),
      searchIndex: writeAsset('search', 'json', JSON.stringify(program.searchIndex())),
    },
  };
  for (const { path, text } of program.siteFiles(site)) write(path, text);
  for (const picture of program.socialPictures)
    write(program.socialPath(picture), toPng(program.socialSvg(picture)));
}

/** The program that makes the pages; it lies where it finds the packages of this app. */
async function loadProgram(): Promise<Program> {
  const file = join(app, 'node_modules/.klikwijzer/program.mjs');
  await siteProgram(file);
  return import(pathToFileURL(file).href);
}

const exampleNames: readonly ExampleName[] = [
  'embed.html',
  'spreadsheet.txt',
  'terms.ts',
  'tips-for-managers.mjs',
];

/** The programs that the page for developers shows. */
export function readExamples(): Site['examples'] {
  const read = (name: string) => readFileSync(join(app, 'examples', name), 'utf8');
  return Object.fromEntries(exampleNames.map((name) => [name, read(name)])) as Site['examples'];
}
