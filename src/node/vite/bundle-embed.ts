import { join } from 'node:path';
import { minify } from '@swc/core';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';
import type { EmbedCode } from '../../site/options';
import { LANGUAGES } from '../../i18n';
import { embedWords, onlySaid, WORDS_ENTRY } from './embed-messages';
import { gatherPackages } from '../licences';
import { slimModules } from './library-shims';

/**
 * Bundles the embed by itself, as plain scripts: a sandboxed frame of opaque origin may not load modules from a server
 * that does not send CORS headers. Preact stands in for React here: it draws the same components in a tenth of the
 * bytes, and an embed is a guest on somebody else's page.
 * @param packages takes the folders of the packages whose code went in
 * @param more plugins that add to the explainer's code
 */
export async function bundleEmbed(root: string, packages: Set<string>, more: Plugin[] = []): Promise<EmbedCode> {
  const [app, loader, element, links] = await Promise.all([
    script(root, packages, 'src/pages/embed/client.tsx', 'saysoApp', more),
    script(root, packages, 'src/pages/embed/loader.ts', 'saysoLoading'),
    script(root, packages, 'src/embed-api/sayso-explainer.ts', 'saysoElement'),
    script(root, packages, LINKS, LEFT),
  ]);
  const words = LANGUAGES.map(async (lang) => {
    const plugins = [embedWords(root, lang), onlySaid(lang, app.js)];
    return [lang, (await script(root, packages, WORDS_ENTRY, LEFT, plugins)).js] as const;
  });
  // A second opinion takes off another 2 kB; the first cannot look into functions as far.
  const { code } = await minify(app.js, { compress: { passes: 2, ecma: 2022 }, mangle: true, ecma: 2022 });
  return {
    code,
    css: app.css,
    loader: loader.js,
    element: element.js,
    links: links.js,
    words: Object.fromEntries(await Promise.all(words)),
  };
}

/** What draws dragged links anew: a script of its own, because few readers drag. */
const LINKS = 'src/geometry/network/routing/draw-links.ts';

/** Where a script leaves what it has, for `pages/embed/load-scripts.ts`. */
const LEFT = 'saysoLeft';

const PREACT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': join(import.meta.dirname, '../../pages/embed/preact-client.ts'),
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

async function script(
  root: string,
  packages: Set<string>,
  entry: string,
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<{ js: string; css: string }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), slimModules(), ...plugins, gatherPackages(packages)],
    resolve: {
      // What an embed has in other ways or not at all: see `imports` in package.json.
      conditions: ['sayso-embed', ...defaultClientConditions],
      alias: Object.entries(PREACT).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, name, formats: ['iife'], fileName: name }, cssCodeSplit: false },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    js: files.find((file) => file.type === 'chunk')!.code,
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}
