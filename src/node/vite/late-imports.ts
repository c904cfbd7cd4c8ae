import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lateImport } from '../../pages/shared/late-import';

const OURS = JSON.stringify(join(import.meta.dirname, '../../pages/shared/late-import'));

/** Where Vite keeps what it calls round each `import()`. */
const HELPER = '\0vite/preload-helper.js';

const IMPORT = /\bimport\(([`"])(\.\/[\w.-]+\.js)\1\)/g;
const AGAIN = (_: string, quote: string, path: string): string =>
  `import(${quote}${path}${quote}+(self.saysoAgain||${quote}${quote}))`;

/**
 * Lets code that comes late be asked for again when it could not be had: `pages/shared/late-import.ts` says how. What such
 * code needs itself is not asked for ahead: nearly all of it is there, and its names would stand in every page's code.
 */
export function lateImports(): Plugin {
  return {
    name: 'sayso-late-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load: (id) => (id === HELPER ? `export { ${lateImport.name} as __vitePreload } from ${OURS};` : null),
    // A script is named before its text is changed here; the name must tell of that too.
    augmentChunkHash: ({ dynamicImports }) => (dynamicImports.length > 0 ? String(AGAIN) : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(IMPORT, AGAIN);
        }
      },
    },
  };
}
