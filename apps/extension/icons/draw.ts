import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Drawing, drawings, iconFile } from './files.ts';

/** A drawing as PNG: the same bytes on every machine. */
function drawIcon(drawing: Drawing, width: number): Uint8Array {
  const svg = readFileSync(join(import.meta.dirname, `${drawing}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

/** Every file of public/icon with its bytes. */
export function drawAll(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [drawing, widths] of Object.entries(drawings) as [Drawing, readonly number[]][])
    for (const width of widths) files.set(iconFile(drawing, width), drawIcon(drawing, width));
  return files;
}
