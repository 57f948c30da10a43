// Writes what is known of our own content before any page is read: node build/main.ts
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeModel } from './model.ts';

const root = join(import.meta.dirname, '..');
// In ASCII alone an engine reads it with one byte a character.
const json = JSON.stringify(makeModel()).replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

// The package imports it as it is: reading JSON is the quickest way in.
for (const folder of ['src/generated', 'dist/generated']) {
  mkdirSync(join(root, folder), { recursive: true });
  write(`${folder}/model.json`, json);
}
copyFileSync(join(root, 'src/dutch.json'), join(root, 'dist/dutch.json'));
// The compiler would otherwise work its type out.
write(
  'src/generated/model.d.json.ts',
  `import type { Model } from '../model.ts';\n\ndeclare const data: Model;\nexport default data;\n`,
);
