import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import type { EmbedFiles } from '../pages/embed/window-types';
import { ENTRIES } from '../site/entries';
import { escapeHtml, fillTemplate } from '../site/document/html';
import { problemsPage } from '../site/pages/problems';
import { PSEUDO_ENTRY } from './vite/pseudo-locales';
import type { keptOrLater } from './layout-cache';
import type { makeSite } from '../site/site';
import type { SitePage } from '../site/site-file';

/** What an embed loads here. */
const EMBED_ENTRY = 'src/pages/embed/dev-loader.ts';

type SiteModule = { readonly makeSite: typeof makeSite };
type LayoutModule = { readonly keptOrLater: typeof keptOrLater };

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
};

/** `armenia-csto/index.html` for `/armenia-csto/?select=…`; null for what the site does not make. */
function pagePath(url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (path.endsWith('/')) return `${path.slice(1)}index.html`;
  return /\.(html|json|csv)$|\/embed\/[^/]+\.js$/.test(path) ? path.slice(1) : null;
}

async function textAt(server: ViteDevServer, data: string, path: string): Promise<string | null> {
  const { makeSite } = (await server.ssrLoadModule('/src/site/site.tsx')) as SiteModule;
  const { keptOrLater } = (await server.ssrLoadModule('/src/node/layout-cache.ts')) as LayoutModule;
  const template = readFileSync(join(server.config.root, 'index.html'), 'utf8');
  const site = makeSite(data, { pseudo: true, layOut: keptOrLater });
  if (!site.ok) return problemsPage(template, site.refused);
  const file = site.files.find((candidate) => candidate.path === path)?.text;
  const beside = file ?? site.pages.map(({ files }) => files?.[path]).find((text) => text !== undefined);
  if (beside !== undefined) return beside;
  const page = site.pages.find((candidate) => candidate.path === path);
  if (page === undefined) return null;
  const [style, entry] = page.embed ? ['pages/embed-page', EMBED_ENTRY] : ['index', ENTRIES[page.page]];
  const script = `${embedData(page)}<link rel="stylesheet" href="/src/styles/${style}.css" /><script type="module" src="/${PSEUDO_ENTRY}"></script><script type="module" src="/${entry}"></script>`;
  return server.transformIndexHtml(`/${path}`, fillTemplate(template, { ...page, head: page.head + script }));
}

/** An embed's code is bundled by itself in the build; here it is loaded at once, after the data it expects. */
function embedData({ embed, files = {} }: SitePage): string {
  if (embed === undefined) return '';
  const known: EmbedFiles = { ...embed, code: '', links: '', words: {} };
  return `<script data-files="${escapeHtml(JSON.stringify(known))}">${files[embed.page]}</script>`;
}
