import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import type { devFile as devFileOf } from './dev-site';

/**
 * Serves every page as the build makes it, anew at each request; a dossier with problems shows them instead.
 * @param data the folder whose folders are the dossiers, as an absolute path
 */
export function devPages(data: string): Plugin {
  return {
    name: 'sayso-dev-pages',
    apply: 'serve',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      server.watcher.add(data);
      const reload = (file: string): void => {
        if (file.startsWith(data)) server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload);
      server.middlewares.use((request, response, next) => {
        void answer(server, data, request, response, next);
      });
    },
  };
}

async function answer(
  server: ViteDevServer,
  data: string,
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): Promise<void> {
  try {
    const path = pagePath(request.url ?? '/');
    const text = path === null ? null : await textAt(server, data, path);
    if (text === null) return next();
    response.setHeader('content-type', `${TYPES[extname(path ?? '')] ?? 'text/html'}; charset=utf-8`);
    response.end(text);
  } catch (error) {
    next(error);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** `armenia-csto/index.html` for `/armenia-csto/?select=…`; null for what the site does not make. */
function pagePath(url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (path.endsWith('/')) return `${path.slice(1)}index.html`;
  return /\.(html|json|csv|svg)$|\/embed\/[^/]+\.js$/.test(path) ? path.slice(1) : null;
}

async function textAt(server: ViteDevServer, data: string, path: string): Promise<string | null> {
  const { devFile } = (await server.ssrLoadModule('/src/node/dev-site.ts')) as { readonly devFile: typeof devFileOf };
  const text = devFile(server.config.root, data, path);
  return text !== null && path.endsWith('.html') ? server.transformIndexHtml(`/${path}`, text) : text;
}
