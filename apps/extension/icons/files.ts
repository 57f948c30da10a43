/**
 * Each drawing beside this file, and the widths in pixels in which browsers and stores ask for it.
 * Chrome: 16 to 128 for its lists and the store. Toolbars: 16 pixels on a plain screen, up to 40 where 125 to 250 % are usual.
 */
export const drawings = {
  icon: [16, 32, 48, 96, 128],
  toolbar: [16, 20, 24, 32, 40],
  'toolbar-on-light': [16, 32],
  'toolbar-on-dark': [16, 32],
} as const;

export type Drawing = keyof typeof drawings;

/** Where a drawing of a width stands in the extension. `icon/48.png` is a name that WXT looks for. */
export function iconFile(drawing: Drawing, width: number): string {
  return drawing === 'icon' ? `icon/${width}.png` : `icon/${drawing}-${width}.png`;
}
