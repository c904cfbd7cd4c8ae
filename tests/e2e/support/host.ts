import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** The page's address: another origin than the site's. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one page of somebody else's site, from an origin of its own. */
export async function startHost(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> {
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
