import type { Dossier, Id } from '../domain/dossier';
import type { MapData } from '../geometry/map/map-data';
import type { NetworkScene } from '../geometry/network';
import type { GraphScene } from '../geometry/network/pictures/graph';
import type { Story } from '../geometry/network/pictures/story';
import type { Frame } from '../geometry/viewport';
import type { Checksums, Manifest } from './document/manifest';
import type { Face, Sheets } from '../pages/one-page/parts';
import type { PublishedVersion } from './pages/history';
import type { SiteFile, SitePage } from './site-file';
import type { STYLES } from './styles';

/** Lays out a dossier's network for a frame, in px. The same dossier and frame always give the same. */
export type LayOut = (dossier: Dossier, frame: Frame) => NetworkScene;

/** Lays out a story as a graph for the pages' column; null where it does not pass its own rules. */
export type LayOutGraph = (story: Story) => GraphScene | null;

/** SHA-256 of a text's UTF-8 bytes, in base64: for policies and for names of files. */
export type Hash = (text: string) => string;

/**
 * What a host lends the compiler and wishes of it. All that a disk, an environment or an engine would give comes in here,
 * so that a browser can make the same site.
 */
export interface SiteOptions {
  /** Where the site will stand, with a slash at its end; null where it is not known: then nothing names it. */
  readonly address: URL | null;
  /** Whether the handouts will also be there as PDF, which only some hosts can make. */
  readonly print: boolean;
  readonly layOut: LayOut;
  readonly layOutGraph: LayOutGraph;
  readonly hash: Hash;
  /**
   * The folder of the frozen version that is made of a dossier with this site, below the dossier's own, such as
   * `v/0123456789`; null where none is. Asked when a page is put into its document, not before.
   */
  readonly versionOf: (dossier: Id) => string | null;
  /** The versions of a dossier that are published with this site, this one too, oldest first; none by default. Asked as `versionOf` is. */
  readonly published?: (dossier: Id) => readonly PublishedVersion[];
  /** The texts of a dossier's files by name, where one-page files are wished: each carries those of its dossier. */
  readonly filesOf?: (dossier: Id) => Readonly<Record<string, string>>;
  /**
   * Gives a file of a dossier as it was made before from the very same, or has it made. All files by the same route of a
   * dossier depend on nothing but that dossier, these options and the assets.
   */
  readonly keep?: (dossier: Id, route: string, make: () => SiteFile) => SiteFile;
  /** `packText`, or one that remembers. */
  readonly pack?: (text: string) => string;
  /** Puts a page into its document. The dev server's pages load other code than built ones; by default as built. */
  readonly toDocument?: (page: SitePage) => SiteFile;
}

/** What the site is made from besides its dossiers. */
export interface SiteAssets {
  /** `index.html`, the template of every page. */
  readonly template: string;
  /** Style sheets that stand in pages or pictures, by name; see `STYLES`. */
  readonly styles: Readonly<Record<(typeof STYLES)[number], string>>;
  /** What base maps are made from. */
  readonly maps: MapData;
  /** The bundled code; null where a host serves it in another way, as the dev server does. */
  readonly code: CodeAssets | null;
  /** How the Studio is worked with, as Markdown; a host without it has no page of it. */
  readonly guide?: string;
}

/** The pages' code after bundling. What the manifest names is copied into the site by the host. */
export interface CodeAssets {
  readonly manifest: Manifest;
  /** Of each script and style the manifest names, its SHA-256 in base64: what differs from it is neither run nor kept. */
  readonly checksums: Checksums;
  readonly embed: EmbedCode;
  readonly player: PlayerCode;
  /** The text of the service worker. */
  readonly worker: string;
  /** Whether pages are kept for reading without a network, or what was kept is to be forgotten. */
  readonly offline: 'keep' | 'remove';
  readonly notices: readonly Notice[];
}

/** What an embed is made of beside its page. */
export interface EmbedCode {
  /** The explainer's code, fetched on first intent. */
  readonly code: string;
  /** Runs inside the page, before anything else. */
  readonly loader: string;
  readonly css: string;
  /** The custom element, for host pages. */
  readonly element: string;
  /** The interface's words in each language, as far as the code says any. */
  readonly words: Readonly<Record<string, string>>;
}

/** What every one-page file has inside. */
export interface PlayerCode {
  /** All pages as one plain script. */
  readonly code: string;
  /** Runs first, and unpacks the rest. */
  readonly loader: string;
  readonly sheets: Sheets;
  /** Scripts that leave a language's words; English is in the code. */
  readonly words: Readonly<Record<string, string>>;
  readonly faces: readonly Face[];
}

/** What must be said of a package that is shipped. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` says it, such as `MIT`. */
  readonly licence: string;
  /** The licence's whole text. */
  readonly text: string;
}
