import { createReadStream } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { findFile } from './find-file.ts';

/** One request that reached this machine in place of the internet. */
export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  /** What follows the question mark, with it; empty when nothing does. */
  readonly search: string;
  /** What it is for, as the browser says: `document`, `style`, `empty` for a script's own request. Empty when it does not say. */
  readonly use: string;
  /** Who asks, as the browser says of a script's request: `https://www.ncj.nl`, `chrome-extension://…`. Mostly empty. */
  readonly origin: string;
  /** Whether there is a file for it. */
  readonly found: boolean;
}

export interface Site {
  /** What makes a Chromium take this site for the internet. */
  readonly browserArgs: readonly string[];
  /** The port of a proxy that does the same for Firefox. */
  readonly proxyPort: number;
  /** Every request so far, whoever made it and whatever was answered, in order. */
  readonly requests: readonly SiteRequest[];
  /** Serves the folder of another host at this one too. */
  alias(host: string, folder: string): void;
  close(): Promise<void>;
}

// As strict as a careful municipality's, so that the extension is seen to work under it.
const contentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-src https:";

/**
 * Serves `<root>/<host>/...` as `https://<host>/...` on free ports of this machine, under a certificate made for the
 * occasion. http is sent on to https, as real sites do; whatever is in no folder answers 404.
 */
export async function serveSites(root: string): Promise<Site> {
  const requests: SiteRequest[] = [];
  const aliases = new Map<string, string>();

  function read(request: IncomingMessage): SiteRequest & { readonly file: ReturnType<typeof findFile> } {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const { pathname: path, search } = addressOf(request);
    const use = request.headers['sec-fetch-dest'];
    const origin = request.headers.origin ?? '';
    const file = findFile(root, aliases.get(host) ?? host, path);
    const seen = { host, path, search, use: String(use ?? ''), origin, found: file !== undefined };
    requests.push(seen);
    return { ...seen, file };
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { file: found } = read(request);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-security-policy': contentSecurityPolicy,
      // Always asked for again; what may not be stored at all Firefox does not keep for the way back either.
      'cache-control': 'no-cache',
    });
    createReadStream(found.file).pipe(response);
  }

  function redirect(request: IncomingMessage, response: ServerResponse): void {
    const { host } = read(request);
    const { pathname, search } = addressOf(request);
    response.writeHead(301, { location: `https://${host}${pathname}${search}` }).end();
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Slim Samenwerken demo' }], {
    keyType: 'ec',
  });
  const secure = createHttpsServer({ key, cert }, serve);
  const plain = createHttpServer(redirect);
  const stops = [secure, plain].map(stopperOf);
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)]);
  // A browser that takes the plain server for its proxy asks it for a way to every other one.
  plain.on('connect', (request, client) => {
    if (!request.url?.endsWith(':443')) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const server = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const)
      end.on('error', () => other.destroy());
  });

  return {
    requests,
    alias: (host, folder) => void aliases.set(host, folder),
    proxyPort: plainPort,
    browserArgs: [
      // By port, because one rule for both would send http to a server that speaks TLS. Other ports find nothing.
      `--host-resolver-rules=MAP *:443 127.0.0.1:${securePort}, MAP *:80 127.0.0.1:${plainPort}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
      '--disable-quic',
    ],
    async close() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

/** Where a request goes. A proxy is told so in full, a server from the path on. */
function addressOf(request: IncomingMessage): URL {
  const url = request.url ?? '/';
  return URL.parse(url, 'http://host') ?? new URL('http://host/');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Knows who calls a server: that forgets who was given a way through and who has not said anything yet, but waits for them.
 *
 * @returns hangs up on everybody, and stops the server
 */
function stopperOf(server: Server): () => Promise<void> {
  const callers = new Set<Socket>();
  server.on('connection', (caller: Socket) => {
    callers.add(caller);
    caller.once('close', () => callers.delete(caller));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const caller of callers) caller.destroy();
    });
}
