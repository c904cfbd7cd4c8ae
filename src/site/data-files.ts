import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import { outlinesOf } from '../payload/outlines';
import { splitTranslation } from '../payload/translation';
import type { Scene } from '../geometry/scene';
import { contentHash } from './content-hash';
import type { Hash } from './options';
import type { SiteFile } from './site-file';
import { withHash } from './urls';

/** A file of data that lies beside a dossier's pages, named by its content. */
export function dataFile(dossier: Dossier, name: string, content: unknown, hash: Hash): SiteFile {
  const text = JSON.stringify(content);
  return { path: withHash(`assets/${dossier.id}.${name}.json`, contentHash(text, hash)), text };
}

/** The dossier's languages but its own. */
export const otherLanguages = ({ lang, languages }: Dossier): Lang[] => languages.filter((other) => other !== lang);

/** What a page fetches only when it is asked for: the world around, and the dossier in each other language. */
export interface DataFiles {
  readonly map: SiteFile;
  readonly words: ReadonlyMap<Lang, SiteFile>;
}

export function dataFiles(dossier: Dossier, scene: Scene, hash: Hash): DataFiles {
  const put = (name: string, content: unknown): SiteFile => dataFile(dossier, name, content, hash);
  return {
    map: put('map', outlinesOf(scene)),
    words: new Map(otherLanguages(dossier).map((lang) => [lang, put(lang, splitTranslation(dossier, scene, lang))])),
  };
}

/** Where the translations lie, by language. */
export const wordPaths = ({ words }: DataFiles): Record<Lang, string> =>
  Object.fromEntries([...words].map(([lang, { path }]) => [lang, path]));
