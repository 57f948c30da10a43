import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { cardCss, embedCss, panelCss, siteCss } from './lib/stylesheets.ts';

const stylesheets = {
  'panel.css': panelCss,
  'card.css': cardCss,
  'site.css': siteCss,
  'embed.css': embedCss,
};
for (const [name, make] of Object.entries(stylesheets)) {
  const { css } = await make();
  await writeFile(new URL(`../dist/${name}`, import.meta.url), css);
  console.log(`dist/${name} ${(gzipSync(css, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`);
}
