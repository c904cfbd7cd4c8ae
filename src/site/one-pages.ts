import type { Id } from '../domain/dossier';
import { once, type DossierParts } from './dossier-parts';
import { carriedData, onePageFile, packShared, playedText } from './one-page-file';
import type { SiteAssets, SiteOptions } from './options';
import type { SiteFile } from './site-file';
import { urls } from './urls';

/** Each explainer of a site as one file. */
export interface OnePages {
  readonly routes: readonly (readonly [path: string, make: () => SiteFile, dossier: Id])[];
  /** The texts they carry packed, longest first. Packing takes seconds: a host with several cores packs them ahead. */
  toPack(dossiers: ReadonlySet<Id>): string[];
}

/** @returns none where the code is not bundled, or the host does not wish them */
export function onePages(parts: readonly DossierParts[], options: SiteOptions, assets: SiteAssets): OnePages {
  const { filesOf, pack } = options;
  const { code } = assets;
  if (code === null || filesOf === undefined) return { routes: [], toPack: () => [] };
  const { player } = code;
  const shared = once(() => packShared(player, pack));
  const pages = parts.map((one) => ({ one, data: once(() => carriedData(one, filesOf(one.dossier.id))) }));
  return {
    routes: pages.map(({ one, data }) => [
      urls.onePage(one.dossier.id),
      () => onePageFile(one, data(), shared(), assets, options),
      one.dossier.id,
    ]),
    toPack: (dossiers) => [
      playedText(player),
      ...pages.flatMap(({ one, data }) => (dossiers.has(one.dossier.id) ? [JSON.stringify(data())] : [])),
      ...Object.values(player.words),
    ],
  };
}
