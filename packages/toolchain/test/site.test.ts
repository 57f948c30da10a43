import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, serveSites } from '../src/site.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(root, 'www.ncj.nl'));
writeFileSync(join(root, 'www.ncj.nl', 'index.html'), '<p>GIZ');
let site: Site;

beforeAll(async () => {
  site = await serveSites(root);
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

/** Asks as a browser would that was started with the site's arguments. */
async function ask(scheme: 'http' | 'https', host: string, path: string) {
  const port = site.browserArgs
    .join()
    .match(scheme === 'https' ? /\*:443 127\.0\.0\.1:(\d+)/ : /\*:80 127\.0\.0\.1:(\d+)/)?.[1];
  const options = { host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    (scheme === 'https' ? getSecure : getPlain)(options, resolve).on('error', reject);
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: (await response.toArray()).join(''),
  };
}

it('serves a folder as a site over https, under a strict policy', async () => {
  const { status, headers, text } = await ask('https', 'www.ncj.nl', '/?from=here');
  expect([status, text]).toEqual([200, '<p>GIZ']);
  expect(headers['content-security-policy']).toContain("default-src 'self'");
});

it('sends http on to https', async () => {
  const { status, headers } = await ask('http', 'www.ncj.nl', '/?from=here');
  expect([status, headers.location]).toEqual([301, 'https://www.ncj.nl/?from=here']);
});

it('has nothing else', async () => {
  expect((await ask('https', 'www.ncj.nl', '/no-such.html')).status).toBe(404);
  expect((await ask('https', 'www.elders.nl', '/')).status).toBe(404);
});

it('remembers every request, also those it could not serve', async () => {
  const before = site.requests.length;
  await ask('https', 'www.elders.nl', '/spy?on=me');
  expect(site.requests.slice(before)).toEqual([
    { host: 'www.elders.nl', path: '/spy', search: '?on=me', use: '', origin: '', found: false },
  ]);
});

it('is the internet to a browser that takes it for its proxy, over https only', async () => {
  const through = (target: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(site.proxyPort, '127.0.0.1', () =>
        socket.write(`CONNECT ${target} HTTP/1.1\r\n\r\n`),
      );
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString().split('\r\n')[0] ?? '');
      });
      socket.once('error', reject);
    });
  expect(await through('www.elders.nl:443')).toBe('HTTP/1.1 200 OK');
  expect(await through('www.elders.nl:22')).toContain('502');
});

it('closes while somebody is still on the line, also who never said anything', async () => {
  const closing = await serveSites(root);
  const [, secure = ''] = /\*:443 127\.0\.0\.1:(\d+)/.exec(closing.browserArgs.join()) ?? [];
  const silent = connect(Number(secure), '127.0.0.1');
  const tunnelled = connect(closing.proxyPort, '127.0.0.1', () =>
    tunnelled.write('CONNECT www.ncj.nl:443 HTTP/1.1\r\n\r\n'),
  );
  const ends = [silent, tunnelled].map((socket) =>
    once(
      socket.on('error', () => {}),
      'close',
    ),
  );
  await Promise.all([once(silent, 'connect'), once(tunnelled, 'data')]);
  await closing.close();
  await Promise.all(ends);
});
