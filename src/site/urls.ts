/**
 * Every public file name of a site, as paths below its root. Other sites link to these and hosts look for some by name,
 * so they never change; a file that may change without its page is named by its content as well.
 */
import type { Dossier, Id } from '../domain/dossier';
import type { Lang } from '../domain/text';
import { cardCodeFile } from '../pages/shared/card-file';
import { CARD_FILE, ELEMENT_FILE, SHARED_DOSSIER, stillFile, WORKER_FILE, type StillKind } from '../pages/shared/urls';

export {
  CARD_FILE,
  CARD_SIZE,
  ELEMENT_FILE,
  STILL_KINDS,
  stillFile,
  WORKER_FILE,
  type StillKind,
} from '../pages/shared/urls';

/** Where hosts look for the page of an address that does not exist. */
export const NOT_FOUND_FILE = '404.html';

/** The third-party notices. */
export const LICENCES_FILE = 'licences.html';

/** The response headers, as Netlify and Cloudflare Pages read them. */
export const HEADERS_FILE = '_headers';

/** The answers of an oEmbed provider, below the dossier's folder: the explainer itself, and a picture of it. */
export const OEMBED_FILES = ['oembed.json', 'oembed.photo.json'] as const;

/** Below the folder of a dossier's sources. */
export const CSL_FILE = 'sources.csl.json';
export const MEMBERSHIPS_FILE = 'memberships.csv';
export const EVENTS_FILE = 'events.csv';

/** The Atom feed of the library at the root, and of a dossier in its folder. */
export const FEED_FILE = 'feed.xml';

/** What the library fetches for a search: at the first keystroke, and for each beginning of a word. */
export const SEARCH_FILE = 'assets/search.json';
export const searchShardFile = (shard: number): string => `assets/search-${shard}.json`;

/** The list of all frozen versions, at the root. */
export const VERSIONS_FILE = 'versions.json';

/** Beside the Studio, for what it publishes: what pages are made around, but for the maps' data. */
export const COMPILER_ASSETS = 'studio/compiler.json';

/** What it makes base maps from. */
export const COMPILER_WORLD = 'studio/world.json';

/** The list of what is the same in every site of this build, whatever it tells of: the bundled code, and the two above. */
export const SITE_PARTS = 'studio/site-parts.json';

/** The folder of a dossier's frozen versions, below the dossier's own. */
export const FROZEN_FOLDER = 'v';

type Named = Pick<Dossier, 'id' | 'lang'>;

/** The paths of one dossier's files. */
export const urls = {
  library: 'index.html',
  studio: 'studio/index.html',
  guide: 'studio/guide.html',
  preview: 'studio/preview/index.html',
  notFound: NOT_FOUND_FILE,
  licences: LICENCES_FILE,
  headers: HEADERS_FILE,
  worker: WORKER_FILE,
  element: ELEMENT_FILE,
  explore: (id: Id) => `${id}/index.html`,
  embed: (id: Id) => `${id}/embed/index.html`,
  present: (id: Id) => `${id}/present/index.html`,
  speaker: (id: Id) => `${id}/present/speaker/index.html`,
  handout: (id: Id) => `${id}/handout/index.html`,
  /** A language's page of sources: the dossier's own in `sources/` itself. */
  sources: (dossier: Named, lang: Lang) => `${sourcesFolder(dossier, lang)}index.html`,
  /** A language's page of corrections and versions, likewise. */
  history: ({ id, lang: own }: Named, lang: Lang) => `${id}/history/${lang === own ? '' : `${lang}/`}index.html`,
  sourcesFile: (id: Id, file: string) => `${id}/sources/${file}`,
  sharedDossier: (id: Id) => `${id}/sources/${SHARED_DOSSIER}`,
  oembed: (id: Id, file: (typeof OEMBED_FILES)[number]) => `${id}/${file}`,
  still: ({ id, lang: own }: Named, kind: StillKind, lang: Lang, format: 'svg' | 'png') =>
    `${id}/${stillFile(kind, lang, own, format)}`,
  /** The whole explainer in one file, whose name says what it is where it was saved. */
  onePage: (id: Id) => `${id}/${id}.html`,
  /** Code of a card without script or frame, to be pasted; a language's beside that of the dossier's own. */
  cardCode: ({ id, lang: own }: Named, lang: Lang) => `${id}/${cardCodeFile(lang, own)}`,
  feed: (id: Id) => `${id}/${FEED_FILE}`,
  card: (id: Id) => `${id}/${CARD_FILE}`,
} as const;

/** The folder of a language's page and tables of sources. */
export const sourcesFolder = ({ id, lang: own }: Named, lang: Lang): string =>
  `${id}/sources/${lang === own ? '' : `${lang}/`}`;

/** The folder of a dossier's open data; what is in words lies in one of its language, the dossier's own in `data/` itself. */
export const dataFolder = ({ id, lang: own }: Named, lang: Lang): string =>
  `${id}/data/${lang === own ? '' : `${lang}/`}`;

/** A path with the hash of the file's content before its ending, such as `assets/a.map.0123456789.json`. */
export const withHash = (path: string, hash: string, mark: '.' | '-' = '.'): string =>
  path.replace(/\.(\w+)$/, `${mark}${hash}.$1`);

/** A path as it is without the hash of the file's content: the name it has in the route table. */
export const withoutHash = (path: string): string => path.replace(/[.-][A-Za-z0-9]{10}(?=\.(?:js|json)$)/, '');
