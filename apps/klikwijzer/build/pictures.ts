import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
);

/** A drawing as PNG, the same on every machine: with a font that comes along. */
export function toPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return drawn.render().asPng();
}
