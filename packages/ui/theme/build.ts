import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { cardCss, panelCss } from './lib/stylesheets.ts';

const [panel, card] = await Promise.all([panelCss(), cardCss()]);
for (const [name, { css }] of Object.entries({ 'panel.css': panel, 'card.css': card })) {
  await writeFile(new URL(`../dist/${name}`, import.meta.url), css);
  console.log(`dist/${name} ${(gzipSync(css, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`);
}
