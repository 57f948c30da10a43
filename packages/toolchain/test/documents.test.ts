import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../src/turbo.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scriptsOf = (folder: string): Record<string, string> =>
  JSON.parse(read(`${folder}/package.json`)).scripts;
const ofRoot = scriptsOf('.');
const documents = globSync(['*.md', '{apps,packages}/*/*.md', 'apps/*/{docs,store}/**/*.md'], { cwd: root });

/** What a document says to type: in a block of commands, or between backticks. */
const commandsIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?:^ *|`)((?:npm|pnpm) [^`\n#]+)/gm), ([, command = '']) => command.trim());

describe('the documents', () => {
  const commands = documents.flatMap((file) => commandsIn(read(file)).map((command) => ({ file, command })));
  // Not what is asked of npm itself, such as its settings.
  const ours = commands.filter(({ command }) => /^pnpm|^npm (run|start|test)\b/.test(command));

  it.each(ours)('$file says "$command", which Node 20 and npm can do', ({ command }) => {
    const [npm, verb = '', ...rest] = command.split(' ');
    const [name = '', folder = '', script = ''] = verb === 'run' ? rest : [verb];
    expect(npm).toBe('npm');
    expect(ofRoot[name]).toMatch(/^node packages\/toolchain\/bootstrap\.mjs /);
    const [place] = globSync(`{apps,packages}/${folder}`, { cwd: root });
    if (name === 'in') expect(Object.keys(scriptsOf(`${place}`))).toContain(script);
  });

  it('do say what to type', () => expect(ours.length).toBeGreaterThan(20));
});
