import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NOTHING = '\0sayso-no-styles';

/**
 * Lets workers have pages' components as Node has them, to make pages rather than to bring them to life: of what differs
 * (`imports` in package.json) the `default`, and no style sheets, as there is no document to put them in.
 */
export function workerSeams(root: string): Plugin {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Readonly<Record<string, { readonly default: string }>>;
  };
  return {
    name: 'sayso-worker-seams',
    enforce: 'pre',
    resolveId(source) {
      if (source.endsWith('.css')) return NOTHING;
      const seam = imports[source];
      return seam ? join(root, seam.default) : null;
    },
    load: (id) => (id === NOTHING ? 'export {};' : null),
  };
}
