import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Lang } from '../../domain/text';
import { LANGUAGES } from '../../i18n';
import type { Face, Sheets } from '../../pages/one-page/parts';
import { toBase91 } from '../../payload/base91';
import type { PlayerCode } from '../../site/options';
import { minifiedAgain } from './bundle-embed';
import { onlySaid } from './embed-messages';
import { plainScript } from './plain-script';

/** The style sheets of a one-page file, by where they hold; see `Sheets`. */
const SHEETS: Readonly<Record<keyof Sheets, readonly string[]>> = {
  all: ['all-views', 'pages/one-page'],
  present: ['pages/present'],
  handout: ['pages/handout'],
  embed: ['pages/embed-page', 'pages/one-page'],
};

/** Faces made by `tools/subset-faces.mjs`, each for the code points that `fonts.css` asks the same script's face for. */
const FACES: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF, U+0152-0153, U+0178, U+02BB-02BC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+FEFF, U+FFFD',
  'latin-ext': 'U+0100-0151, U+0154-0177, U+0179-024F, U+1E00-1EFF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  armenian: 'U+0530-058F',
};

const FAMILIES: Readonly<Record<string, string>> = { serif: 'Noto Serif', sans: 'Noto Sans' };

/**
 * Makes what every one-page file has inside: the pages' code as one plain script with Preact in React's place, their
 * styles, words and faces. Made once with the site, so that a browser needs no bundler to make such a file.
 * @param packages takes the folders of the packages whose code went in
 */
export async function bundlePlayer(root: string, packages: Set<string>): Promise<PlayerCode> {
  const script = (entry: string, name: string, plugins: readonly Plugin[] = []) =>
    plainScript(root, packages, { entry, name, plugins, condition: 'sayso-one-page' });
  const [app, loader, sheets] = await Promise.all([
    script('src/pages/one-page/client.tsx', 'saysoPlayer'),
    script('src/pages/one-page/loader.ts', 'saysoLoading'),
    bundleSheets(root),
  ]);
  const others = LANGUAGES.filter((lang) => lang !== 'en');
  const words = others.map(async (lang): Promise<[Lang, string]> => {
    const { js } = await script(`src/i18n/languages/${lang}.ts`, 'saysoWords', [onlySaid(lang, app.js)]);
    return [lang, js];
  });
  return {
    code: await minifiedAgain(app.js),
    loader: loader.js,
    sheets,
    words: Object.fromEntries(await Promise.all(words)),
    faces: readFaces(root),
  };
}

/** The style sheets, each with all it imports. */
async function bundleSheets(root: string): Promise<Sheets> {
  const bundled = Object.entries(SHEETS).map(async ([of, names]) => {
    const entry = '\0sayso-sheets';
    const text = names.map((name) => `import ${JSON.stringify(join(root, 'src/styles', `${name}.css`))};`).join('\n');
    const built = (await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [
        {
          name: 'sayso-sheets',
          resolveId: (id) => (id === 'sayso-sheets' ? entry : null),
          load: (id) => (id === entry ? text : null),
        },
      ],
      build: { write: false, cssCodeSplit: false, rollupOptions: { input: { sheets: 'sayso-sheets' } } },
    })) as Rolldown.RolldownOutput;
    const css = built.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
    return [of, css?.type === 'asset' ? String(css.source) : ''] as const;
  });
  return Object.fromEntries(await Promise.all(bundled)) as Record<keyof Sheets, string>;
}

function readFaces(root: string): Face[] {
  return Object.entries(FAMILIES).flatMap(([kind, family]) =>
    Object.entries(FACES).map(([script, range]) => ({
      family,
      range,
      data: toBase91(readFileSync(join(root, `src/styles/faces/${kind}-${script}.woff2`))),
    })),
  );
}
