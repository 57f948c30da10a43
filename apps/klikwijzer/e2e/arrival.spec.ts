import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../build/server.ts';
import { expect, shiftsOf, test } from './site.ts';

/** Longer than a browser takes for a frame: what has come is drawn before more comes. */
const betweenPieces = 20;

/** A page as a slow line or a busy machine brings it: tag by tag as far as the header goes, then in larger pieces. */
function piecesOf(html: string): string[] {
  const body = html.indexOf('<body');
  const main = html.indexOf('<main');
  const header = html.slice(body, main).match(/<[^>]*>[^<]*/g) ?? [];
  return [html.slice(0, body), ...header, ...(html.slice(main).match(/.{1,2500}/gs) ?? [])];
}

for (const [what, path, width] of [
  ['home on a phone', 'en/', 390],
  ['home on a desk', 'en/', 1280],
  ['an element on a desk', 'elementen/rollen-en-verantwoordelijkheden/', 1280],
  ['the matrix on a phone', 'matrix/', 390],
] as const)
  test(`${what} moves nothing while it comes in`, async ({ page, site }) => {
    const slow = createServer(async ({ url = '/' }, response) => {
      const answer = await fetch(`${site}${url}`);
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
      if (url !== `/${path}`) return response.end(Buffer.from(await answer.arrayBuffer()));
      for (const piece of piecesOf(await answer.text())) {
        response.write(piece);
        await pause(betweenPieces);
      }
      response.end();
    });
    const address = await listen(slow);
    await page.setViewportSize({ width, height: 844 });
    const shifts = await shiftsOf(page);
    await page.goto(`${address}/${path}`);
    expect(await shifts()).toEqual([]);
    slow.closeAllConnections();
    slow.close();
  });
