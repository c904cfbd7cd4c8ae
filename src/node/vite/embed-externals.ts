import type { Plugin } from 'vite';

const ENGLISH = '\0sayso-english';
const NOTHING = '\0sayso-no-crowd';

/**
 * What only crowds need, and the two large pictures of the network, which need more room than a frame has. An embed shows of a crowd what its page
 * was made with, and leads to the explore page.
 */
const OF_CROWDS = /\/(large-picture|windowed-rows|windowed-paragraphs|graph-view|statements-view)$/;

/** What draws dragged ties anew: a script of its own, because few readers drag. */
export const LINKS = 'src/geometry/network/routing/draw-links.ts';

/**
 * Keeps out of the embed's code what its loader brings by itself. A plain script cannot be split by the bundler, which
 * would take everything in.
 */
export function embedApart(): Plugin[] {
  return [
    {
      name: 'sayso-embed-no-crowd',
      enforce: 'pre',
      resolveId: (source) => (OF_CROWDS.test(source) ? NOTHING : undefined),
      load: (id) =>
        id === NOTHING
          ? 'export const CrowdPicture = null, WindowedRows = null, WindowedParagraphs = null, GraphView = null, StatementsView = null;'
          : undefined,
    },
    {
      name: 'sayso-embed-english',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source === './en' && importer?.endsWith('/src/i18n/index.ts') ? ENGLISH : undefined,
      load: (id) => (id === ENGLISH ? 'export const en = window.saysoLoader.english;' : undefined),
    },
    {
      name: 'sayso-embed-links',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith('/use-redrawn-links.ts')) return undefined;
        const asked = code.replace(
          /import\('[^']*\/draw-links'\)/,
          'window.saysoLoader.fetch(window.saysoLoader.files.links)',
        );
        return { code: asked, map: null };
      },
    },
  ];
}
