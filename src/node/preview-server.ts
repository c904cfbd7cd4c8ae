import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { policyIn } from '../site/document/content-security';
import { headersFor } from '../site/document/headers';

/**
 * Serves a built site as a good static host does: compressed, with its headers, `index.html` for a folder and `404.html`
 * for what is not there. Files are read anew at each request, so that a build is seen without a restart.
 * @param folder the site's folder
 */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => setHeaders(folder, response, path),
  });
  const compress = compression() as unknown as (a: IncomingMessage, b: ServerResponse, next: () => void) => void;
  const answer: RequestListener = (request, response) => {
    const [asked, query] = (request.url ?? '/').split(/(?=\?)/);
    if (/\/{2,}/.test(asked!)) {
      response.writeHead(301, { Location: asked!.replace(/\/{2,}/g, '/') + (query ?? '') }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (lacksSlash(folder, pathname)) {
      // Beginning with a dot, so that `//elsewhere` cannot lead elsewhere.
      response.writeHead(301, { Location: `./${pathname.slice(pathname.lastIndexOf('/') + 1)}/${search}` }).end();
      return;
    }
    compress(request, response, () => files(request, response, () => notFound(folder, response)));
  };
  return createServer(answer);
}

/** @param address of a file that is there, such as `/armenia-csto/`; a page's may lack its `.html`, or have a slash too many */
function setHeaders(folder: string, response: ServerResponse, address: string): void {
  const bare = address.replace(/^\/+|\/+$/g, '');
  const path = [bare, `${bare}.html`, join(bare, 'index.html')].find((one) => isFile(join(folder, one))) ?? bare;
  const policy = path.endsWith('.html') ? policyIn(readFileSync(join(folder, path), 'utf8')) : null;
  for (const [name, value] of Object.entries(headersFor(path, policy))) response.setHeader(name, value);
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Whether an address names a folder without the slash its page's own links count on. */
function lacksSlash(folder: string, pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  try {
    const path = join(folder, decodeURIComponent(pathname));
    return path.startsWith(folder) && existsSync(path) && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function notFound(folder: string, response: ServerResponse): void {
  const file = join(folder, '404.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : 'Not found';
  for (const [name, value] of Object.entries(headersFor('404.html', policyIn(html)))) response.setHeader(name, value);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}
