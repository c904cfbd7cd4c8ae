import { join } from 'node:path';
import type { Plugin } from 'vite';

const SELECTION = JSON.stringify(join(import.meta.dirname, '../../views/components/camera/small-selection'));

/**
 * What d3-zoom takes in of other libraries for features these pages do not use, in short: it moves one element, so it
 * needs neither transitions nor all of d3-selection. The bundle is some 12 kB lighter for it, gzipped.
 */
const SLIM: readonly { for: string; instead: string; code: string }[] = [
  {
    // Flights are `flight.ts`: d3 has no transitions to interrupt.
    for: 'd3-zoom',
    instead: 'd3-transition',
    code: 'export const interrupt = () => {};',
  },
  { for: 'd3-zoom', instead: 'd3-selection', code: `export { pointer, select } from ${SELECTION};` },
  { for: 'd3-drag', instead: 'd3-selection', code: `export { pointer, select } from ${SELECTION};` },
];

/**
 * Libraries whose parts are made by calls when they load, so that a bundler keeps the parts nobody asks for. The calls
 * have no effect but their result; said so, what is not used goes. A pattern that no longer fits does no harm.
 */
const PURE: readonly { in: string; calls: RegExp }[] = [
  { in: 'd3-interpolate', calls: /^(var [\w$]+ = )(?=[\w$]+\(|\(function)/gm },
];

const MARK = '\0sayso-slim:';

/** Gives libraries the short stand-ins above, in the bundle for the browser; at build and in tests they are whole. */
export function slimModules(): Plugin {
  return {
    name: 'sayso-slim-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const slim = SLIM.find((s) => s.instead === source && importer?.includes(`/node_modules/${s.for}/`));
      return slim && { id: MARK + slim.instead, moduleSideEffects: false };
    },
    load(id) {
      return SLIM.find((slim) => id === MARK + slim.instead)?.code;
    },
    transform(code, id) {
      const pure = PURE.find((p) => id.includes(`/node_modules/${p.in}/`));
      if (pure === undefined) return undefined;
      return { code: code.replace(pure.calls, '$1/* @__PURE__ */ '), map: null };
    },
  };
}
