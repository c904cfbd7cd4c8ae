import { minify } from '@swc/core';
import type { Plugin } from 'vite';
import type { EmbedCode } from '../../site/options';
import { LANGUAGES } from '../../i18n';
import { embedWords, onlySaid, WORDS_ENTRY } from './embed-messages';
import { plainScript } from './plain-script';

/**
 * Bundles the embed by itself, as plain scripts: a sandboxed frame of opaque origin may not load modules from a server
 * that does not send CORS headers. Preact stands in for React here: an embed is a guest on somebody else's page.
 * @param packages takes the folders of the packages whose code went in
 * @param more plugins that add to the explainer's code
 */
export async function bundleEmbed(root: string, packages: Set<string>, more: Plugin[] = []): Promise<EmbedCode> {
  const script = (entry: string, name: string, plugins: readonly Plugin[] = []) =>
    plainScript(root, packages, { entry, name, plugins, condition: 'sayso-embed' });
  const [app, loader, element] = await Promise.all([
    script('src/pages/embed/client.tsx', 'saysoApp', more),
    script('src/pages/embed/loader.ts', 'saysoLoading'),
    script('src/embed-api/sayso-explainer.ts', 'saysoElement'),
  ]);
  const words = LANGUAGES.map(async (lang) => {
    const plugins = [embedWords(root, lang), onlySaid(lang, app.js)];
    return [lang, (await script(WORDS_ENTRY, LEFT, plugins)).js] as const;
  });
  return {
    code: await minifiedAgain(app.js),
    css: app.css,
    loader: loader.js,
    element: element.js,
    words: Object.fromEntries(await Promise.all(words)),
  };
}

/** Where a script leaves what it has, for `pages/embed/load-scripts.ts`. */
const LEFT = 'saysoLeft';

/** A second opinion takes off another 2 kB; the first cannot look into functions as far. */
export async function minifiedAgain(js: string): Promise<string> {
  return (await minify(js, { compress: { passes: 2, ecma: 2022 }, mangle: true, ecma: 2022 })).code;
}
