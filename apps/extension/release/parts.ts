import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of somebody else's of which there is code or style in the extension. */
interface Part {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its licence and copyright, as it came. */
  readonly text: string;
}

/** The licences that go together with ours, the EUPL-1.2, in one work. */
export const compatible: ReadonlySet<string> = new Set(['MIT', 'ISC', 'EUPL-1.2', 'CC0-1.0']);

/**
 * Sees which packages a build takes code from.
 *
 * @returns a plugin for Vite, and the folders of those packages once it has built
 */
export function watchParts() {
  const folders = new Set<string>();
  const plugin = {
    name: 'watch-parts',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; modules?: object }>) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules) as [
          string,
          { renderedLength: number },
        ][]) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
          if (folder && renderedLength > 0) folders.add(folder);
        }
    },
  };
  return { plugin, folders };
}

/** The packages whose style sheets are in ours: what `packages/ui` is dressed in. */
function styleFolders(): string[] {
  const ui = join(import.meta.dirname, '../../../packages/ui/package.json');
  const { devDependencies } = JSON.parse(readFileSync(ui, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return Object.keys(devDependencies)
    .filter((name) => /^@(utrecht|nl-design-system-\w+)\//.test(name))
    .map((name) => join(dirname(ui), 'node_modules', name));
}

function readPart(folder: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Part;
  const [file] = globSync('LICEN[CS]E*', { cwd: folder });
  return { name, version, license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' };
}

/** Everybody's licences as one text, those that share a text together. */
function licences(parts: readonly Part[]): string {
  const byText = Object.entries(
    Object.groupBy(
      parts,
      ({ license, text }) =>
        text || `Under the ${license} licence, as the package says; it came without the text.`,
    ),
  );
  const groups = byText.map(([text, those = []]) => {
    const names = those.map(({ name, version, license }) => `${name} ${version}, ${license}`);
    return `${names.join('\n')}\n\n${text}\n`;
  });
  return [
    'Slim Samenwerken is licensed under the EUPL, version 1.2; its content under CC BY 4.0.\nIt holds code and style of the packages below, under the licences that stand under them.\n',
    ...groups,
  ].join(`\n${'='.repeat(80)}\n\n`);
}

/** Writes the licences of what is in a built extension beside it, as most of them ask. */
export function writeLicences(outDir: string, folders: Iterable<string>): void {
  const parts = [...new Set([...folders, ...styleFolders()])]
    .map(readPart)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  writeFileSync(join(outDir, 'licences.txt'), licences(parts));
}
