import type { Dossier } from '../domain/dossier';
import { textsIn } from '../domain/texts';
import { outlinesOf } from '../geometry/map-picture';
import { wordingsIn } from '../geometry/network';
import type { Scene } from '../geometry/scene';
import type { Beside, Translation } from '../modes/page-data';
import { contentHash } from './content-hash';
import type { SiteFile } from './site-page';

/** Puts aside what the explore page fetches only when it is asked for: the world around, and its other languages. */
export function filesBeside(dossier: Dossier, scene: Scene): { beside: Beside; files: SiteFile[] } {
  const files: SiteFile[] = [];
  const put = (name: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const path = `assets/${dossier.id}.${name}.${contentHash(text)}.json`;
    files.push({ path, text });
    return path;
  };
  const translation = (lang: string): Translation => ({
    texts: textsIn(dossier, lang),
    labels: wordingsIn(scene.network, lang),
  });
  const others = dossier.languages.filter((lang) => lang !== dossier.lang);
  const beside = {
    map: put('map', outlinesOf(scene)),
    words: Object.fromEntries(others.map((lang) => [lang, put(lang, translation(lang))])),
  };
  return { beside, files };
}
