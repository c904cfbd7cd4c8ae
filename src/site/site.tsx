/**
 * The site, from data to pages:
 *
 *   files -> parse -> resolve quotes -> place (projection, layout) -> prerender -> [browser] hydrate -> store <-> URL
 *   read-dossier  domain/parse          place.ts                     here          entries/            state/
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../domain/dossier';
import type { BaseMapTopology } from '../geometry/map/base-map';
import '../i18n/all';
import '../i18n/with-pseudo';
import { siteAddress } from './document/meta-tags';
import { embedPages } from './pages/embed';
import { explorePage } from './pages/explore';
import { filesBeside } from './data-files';
import { gateDossiers, type FolderProblems } from '../node/load-dossiers';
import { handoutPage } from './pages/handout';
import { keptLayout, type LayOut } from '../node/layout-cache';
import { PACKAGE_ROOT } from '../node/package-root';
import { libraryBody } from './pages/library';
import { place } from './make-scene';
import { presentPage } from './pages/present';
import type { FrozenPage, SiteFile, SitePage } from './site-file';
import { stillsOf, type Still } from './images/stills';
import { sourcesFiles } from './sources-files';
import { sourcesPages } from './pages/sources';
import { speakerPage } from './pages/speaker';
import { wideScene } from './wide-scene';

export interface Site {
  readonly pages: readonly SitePage[];
  readonly files: readonly SiteFile[];
  readonly stills: readonly Still[];
  readonly frozen: readonly FrozenPage[];
}

export interface SiteOptions {
  readonly print?: boolean;
  readonly pseudo?: boolean;
  readonly layOut?: LayOut;
}

/**
 * Makes every page of the site, or says everything that is wrong with any dossier.
 * @param print whether the handouts will also be there as PDF
 * @param layOut lays out the networks
 * @param pseudo whether the pages can also be had in the made-up languages
 */
export function makeSite(
  dataDir: string,
  { pseudo = false, ...options }: SiteOptions = {},
): ({ readonly ok: true } & Site) | { readonly ok: false; readonly refused: readonly FolderProblems[] } {
  const gated = gateDossiers(dataDir, { pseudo });
  return gated.ok ? { ok: true, ...makePages(gated.dossiers, options) } : gated;
}

/** Makes every page of the site from dossiers that have passed the gate; see `makeSite`. */
export function makePages(
  dossiers: readonly Dossier[],
  { print = false, layOut = keptLayout }: Omit<SiteOptions, 'pseudo'>,
): Site {
  const topology = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'data/geo/base-map.json'), 'utf8')) as BaseMapTopology;
  const made = dossiers.map((dossier) => dossierPages(dossier, topology, print, layOut));
  return {
    pages: [libraryPage(dossiers), ...made.flatMap(({ pages }) => pages)],
    files: [...dossiers.flatMap(sourcesFiles), ...made.flatMap(({ files }) => files)],
    stills: made.flatMap(({ stills }) => stills),
    frozen: made.map(({ frozen }) => frozen),
  };
}

function libraryPage(dossiers: readonly Dossier[]): SitePage {
  return { path: 'index.html', lang: 'en', page: 'library', title: 'Sayso', head: '', body: libraryBody(dossiers) };
}

export interface Made {
  readonly pages: readonly SitePage[];
  readonly files: readonly SiteFile[];
  readonly stills: readonly Still[];
  readonly frozen: FrozenPage;
}

/** Makes every page of one dossier, and the files that go with them. */
export function dossierPages(
  dossier: Dossier,
  topology: BaseMapTopology,
  print: boolean,
  layOut: LayOut = keptLayout,
): Made {
  const scene = place(dossier, topology, layOut);
  const { beside, files } = filesBeside(dossier, scene);
  const wide = wideScene(dossier, scene, layOut);
  const embed = embedPages(dossier, scene, topology);
  return {
    pages: [
      explorePage(dossier, scene, beside),
      embed.living,
      presentPage(dossier, wide, beside),
      speakerPage(dossier),
      handoutPage(dossier, wide, beside, print),
      ...sourcesPages(dossier),
    ],
    files,
    stills: stillsOf(dossier, wide, siteAddress(process.env)),
    frozen: { dossier: dossier.id, page: embed.frozen },
  };
}
