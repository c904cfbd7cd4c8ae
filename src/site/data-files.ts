import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import { textsIn } from '../payload/texts';
import { outlinesOf } from '../geometry/map/map-outlines';
import { wordingsIn } from '../geometry/network';
import type { Scene } from '../geometry/scene';
import type { Beside, Translation } from '../payload/page-data';
import { contentHash } from '../node/content-hash';
import type { SiteFile } from './site-file';

/** A file of data that lies beside a dossier's pages, named by its content. */
export function fileBeside(dossier: Dossier, name: string, content: unknown): SiteFile {
  const text = JSON.stringify(content);
  return { path: `assets/${dossier.id}.${name}.${contentHash(text)}.json`, text };
}

/** What a page takes in to say a dossier in another of its languages. */
export const translationOf = (dossier: Dossier, scene: Scene, lang: Lang): Translation => ({
  texts: textsIn(dossier, lang),
  labels: wordingsIn(scene.network, lang),
});

/** Puts aside what the explore page fetches only when it is asked for: the world around, and its other languages. */
export function filesBeside(dossier: Dossier, scene: Scene): { beside: Beside; files: SiteFile[] } {
  const files: SiteFile[] = [];
  const put = (name: string, content: unknown): string => {
    const file = fileBeside(dossier, name, content);
    files.push(file);
    return file.path;
  };
  const others = dossier.languages.filter((lang) => lang !== dossier.lang);
  const beside = {
    map: put('map', outlinesOf(scene)),
    words: Object.fromEntries(others.map((lang) => [lang, put(lang, translationOf(dossier, scene, lang))])),
  };
  return { beside, files };
}
