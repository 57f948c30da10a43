// Draws public/icon anew, after a change of a drawing: npm run in extension icons
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAll } from './draw.ts';

const folder = join(import.meta.dirname, '../public');
rmSync(join(folder, 'icon'), { recursive: true });
mkdirSync(join(folder, 'icon'));
for (const [file, png] of drawAll()) writeFileSync(join(folder, file), png);
