/**
 * One explainer in one file, which opens from a disk, a mail or any folder of a host: the player that the site made once,
 * and slots of data beside it. Nothing in it is run or fetched that its policy does not name by hash.
 */
import type { Dossier } from '../domain/dossier';
import { sharedFiles } from '../domain/share/shared-files';
import { documentTitle } from '../pages/shared/document-title';
import { linkIndex } from '../domain/link-index';
import { NO_ROOT } from '../pages/one-page/no-root';
import {
  SLOTS,
  type CarriedData,
  type CarriedDossier,
  type Face,
  type PackedPlayer,
  type PlayedCode,
} from '../pages/one-page/parts';
import { withPlacedFrames } from '../geometry/map/dossier-frames';
import '../i18n/all';
import { packOnePage } from '../payload/one-page';
import { packText, PACKED_AS } from '../payload/packed-text';
import { createSaysoStore } from '../state/store';
import { dossierParts, once, type DossierParts } from './dossier-parts';
import { policyFor, policyTag } from './document/content-security';
import { fillTemplate, jsonScript } from './document/html';
import { troubleLine, WATCH_FOR_TROUBLE } from './document/inline-error-banner';
import type { CodeAssets, PlayerCode, SiteAssets, SiteOptions } from './options';
import { onePageWithoutScript } from './pages/one-page';
import type { SiteFile } from './site-file';
import { urls } from './urls';

type Files = Readonly<Record<string, string>>;

/** Whose data its map has: a file that leaves its site says so itself, and CC BY asks for it. */
const MAP_CREDITS =
  '<!-- Map: Natural Earth, public domain. Capitals and towns: GeoNames, CC BY 4.0, https://www.geonames.org -->';

/**
 * The file of one dossier alone, for a host that makes no site.
 * @param given as it left the gate
 * @param files those of its folder
 */
export function onePageOf(
  given: Dossier,
  files: Files,
  options: SiteOptions,
  assets: SiteAssets & { readonly code: CodeAssets },
): SiteFile {
  const parts = dossierParts(withPlacedFrames(given, assets.maps.capitals), options, assets);
  return onePageFile(parts, carriedData(parts, files), packShared(assets.code.player, options.pack), assets, options);
}

/**
 * What the file of one dossier carries of it.
 * @param files those of the dossier's folder
 */
export const carriedData = ({ dossier, scene, light }: DossierParts, files: Files): CarriedData => ({
  files: sharedFiles(files, dossier),
  page: packOnePage(dossier, { ...light(), graph: scene().graph }, NO_ROOT),
});

export function onePageFile(
  { dossier }: DossierParts,
  data: CarriedData,
  packed: PackedShared,
  { template }: Pick<SiteAssets, 'template'>,
  { hash }: Pick<SiteOptions, 'hash'>,
): SiteFile {
  const { player } = packed;
  const carried: CarriedDossier = {
    sayso: 'dossier',
    folder: dossier.id,
    packed: PACKED_AS,
    data: packed.pack(JSON.stringify(data)),
  };
  const languages = dossier.languages.map((lang) => lang.split('-')[0]!);
  const spoken = Object.keys(player.words).filter((lang) => languages.includes(lang));
  const mine: PackedPlayer = {
    code: packed.code(),
    words: Object.fromEntries(spoken.map((lang) => [lang, packed.words(lang)])),
    faces: facesFor(player.faces, [JSON.stringify(data.page), ...spoken.map((lang) => player.words[lang])].join('')),
  };
  const scripts = [WATCH_FOR_TROUBLE, player.loader];
  const policy = policyFor(
    {
      alone: true,
      scripts: [...scripts, player.code, ...spoken.map((lang) => player.words[lang]!)],
      styles: Object.values(player.sheets),
    },
    hash,
  );
  const body = [
    troubleLine(dossier.lang),
    `<div id="sayso">${onePageWithoutScript(dossier)}</div>`,
    jsonScript(SLOTS.dossier, carried),
    jsonScript(SLOTS.player, mine),
    `<script>${player.loader}</script>`,
  ].join('');
  return {
    path: urls.onePage(dossier.id),
    text: fillTemplate(template, {
      lang: dossier.lang,
      page: 'one-page',
      title: documentTitle('explore', createSaysoStore({ dossier, links: linkIndex(dossier) }).getState()),
      policy: policyTag(policy),
      head: `${dossier.map === 'none' ? '' : MAP_CREDITS}<script>${WATCH_FOR_TROUBLE}</script>`,
      body,
    }),
    policy,
  };
}

/** What all one-page files of a site have in common, packed once and when it is first asked for. */
export interface PackedShared {
  readonly player: PlayerCode;
  readonly pack: (text: string) => string;
  readonly code: () => string;
  readonly words: (lang: string) => string;
}

export function packShared(player: PlayerCode, pack = packText): PackedShared {
  const words = new Map(Object.entries(player.words).map(([lang, text]) => [lang, once(() => pack(text))]));
  return { player, pack, code: once(() => pack(playedText(player))), words: (lang) => words.get(lang)!() };
}

/** The code of a one-page file as it is before it is packed. */
export function playedText({ code, sheets }: PlayerCode): string {
  const played: PlayedCode = { script: code, sheets };
  return JSON.stringify(played);
}

/** So many letters make a face worth its bytes; a name or two are set in the device's own. */
const WORTH = 40;

/** The faces that a text is set in. */
function facesFor(faces: readonly Face[], text: string): Face[] {
  const counts = new Map<number, number>();
  for (const letter of text) counts.set(letter.codePointAt(0)!, (counts.get(letter.codePointAt(0)!) ?? 0) + 1);
  return faces.filter(({ range }) => {
    const spans = range.split(', ').map((span) =>
      span
        .slice(2)
        .split('-')
        .map((point) => Number.parseInt(point, 16)),
    );
    const isIn = (point: number): boolean => spans.some(([from, to = from]) => from! <= point && point <= to!);
    return [...counts].reduce((sum, [point, n]) => sum + (isIn(point) ? n : 0), 0) >= WORTH;
  });
}
