import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const iconSvg = readFileSync(join(import.meta.dirname, '../../icons/icon.svg'), 'utf8');
const icon = (size: number) => `<div style="width:${size}px;height:${size}px">${iconSvg}</div>`;
const image = (png: Buffer) =>
  `<img style="display:block" src="data:image/png;base64,${png.toString('base64')}">`;
const FONT = "font: 15px 'Liberation Sans', sans-serif; color: #202124";

/**
 * A page and the panel beside it as one picture: a browser draws no picture of both. Around them stands what a browser has there, drawn
 * plainly: the address, and the name over the panel.
 */
export async function drawWindow(
  context: BrowserContext,
  shots: { readonly page: Buffer; readonly panel: Buffer },
  address: string,
  name: string,
): Promise<Buffer> {
  const bar = `<div style="grid-column: 1 / 3; background: #e4e8ea; display: flex; align-items: center; padding: 0 16px">
      <div style="flex: 1; background: #fff; border-radius: 16px; padding: 7px 18px">${address.replace(/^https:\/\//, '')}</div>
    </div>`;
  const title = `<div style="display: flex; gap: 10px; align-items: center; padding: 0 14px; flex: 1">${icon(20)}${name}</div>`;
  const panel = `<div style="display: flex; flex-direction: column; background: #f4f6f7">${title}${image(shots.panel)}</div>`;
  const parts = `${bar}${image(shots.page)}${panel}`;
  return draw(
    context,
    1280,
    800,
    `display: grid; grid-template: 48px 752px / 1fr auto; background: #b9c0c3; gap: 0 1px; ${FONT}`,
    parts,
  );
}

/** The small tile under which Chrome and Edge put an extension in their lists. */
export function drawTile(context: BrowserContext, name: string): Promise<Buffer> {
  const words = `<div style="font-size: 34px; font-weight: 700; color: #07474d">${name}</div>`;
  const style = `display: grid; place-content: center; justify-items: center; gap: 18px; background: #f0f8f8; ${FONT}`;
  return draw(context, 440, 280, style, icon(112) + words);
}

/** The logo as Edge asks for it. */
export function drawLogo(context: BrowserContext): Promise<Buffer> {
  return draw(context, 300, 300, 'display: grid; place-content: center; background: #fff', icon(260));
}

async function draw(
  context: BrowserContext,
  width: number,
  height: number,
  style: string,
  content: string,
): Promise<Buffer> {
  const sheet: Page = await context.newPage();
  await sheet.setContent(
    `<body style="margin: 0"><main style="width: ${width}px; height: ${height}px; overflow: hidden; ${style}">${content}`,
  );
  const picture = await sheet.locator('main').screenshot();
  await sheet.close();
  return picture;
}
