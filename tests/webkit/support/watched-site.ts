import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { policyIn } from '../../../src/site/document/content-security';
import { headersFor } from '../../../src/site/document/headers';
import { siteServer } from '../../../src/node/preview-server';

const TROUBLE = '/trouble';

/** Runs first in every page and frame, and tells the server what goes wrong there. */
const WATCH = `(() => {
  const tell = (text) => { new Image().src = new URL('${TROUBLE}?' + encodeURIComponent(text), location.href).href; };
  addEventListener('error', (e) => tell('page error: ' + (e.message || e.target.outerHTML)), true);
  addEventListener('unhandledrejection', (e) => tell('unhandled: ' + e.reason));
  addEventListener('securitypolicyviolation', (e) =>
    tell('against the policy: ' + e.violatedDirective + ', ' + e.blockedURI + ' ' + e.sample));
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...all) => { tell('console ' + kind + ': ' + all.join(' ')); say.apply(console, all); };
  }
})()`;
const WATCH_HASH = `'sha256-${createHash('sha256').update(WATCH).digest('base64')}'`;

export interface WatchedSite {
  /** The site's address, without a slash at its end. */
  readonly url: string;
  /** What went wrong in any page or frame since this was last asked. */
  takeTroubles(): string[];
  close(): Promise<void>;
}

/**
 * Serves the built site as any host does, but that each page begins with a script that reports what goes wrong there:
 * WebKitGTK's driver hands on neither the console nor errors. The page's policy lets in that one script and its
 * reports, and is otherwise as shipped.
 */
export async function serveWatched(): Promise<WatchedSite> {
  const folder = resolve('dist');
  const site = siteServer(folder);
  const troubles: string[] = [];
  let url = '';
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === TROUBLE) {
      if (search) troubles.push(decodeURIComponent(search.slice(1)));
      return void response.writeHead(204).end();
    }
    if (pathname === '/frame') {
      const [path, width, height] = ['path', 'width', 'height'].map((name) => searchParams.get(name));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${path}" width="${width}" height="${height}" style="border:0">`,
      );
    }
    response.on('finish', () => {
      if (response.statusCode >= 400) troubles.push(`response ${response.statusCode}: ${request.url}`);
    });
    const file = join(folder, pathname, 'index.html');
    if (!pathname.endsWith('/') || !existsSync(file)) return void site.emit('request', request, response);
    const html = watched(readFileSync(file, 'utf8'), url);
    for (const [name, value] of Object.entries(headersFor(`${pathname.slice(1)}index.html`, policyIn(html))))
      response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  url = await listen(server);
  return {
    url,
    takeTroubles: () => troubles.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function watched(html: string, origin: string): string {
  return html
    .replace('<meta charset="utf-8" />', `$&<script>${WATCH}</script>`)
    .replace('script-src ', `$&${WATCH_HASH} `)
    .replace('img-src ', `$&${origin} `);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
