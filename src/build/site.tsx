/**
 * The site, from data to pages:
 *
 *   files -> parse -> resolve quotes -> place (projection, layout) -> prerender -> [browser] hydrate -> store <-> URL
 *   read-dossier  domain/parse          place.ts                     here          entries/            state/
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderToString } from 'react-dom/server';
import type { Dossier } from '../domain/dossier';
import { linkIndex } from '../domain/links';
import { parseDossier } from '../domain/parse';
import type { Problem } from '../domain/problems';
import { say } from '../domain/text';
import type { BaseMapTopology } from '../geometry/base-map';
import { Explore } from '../modes/explore/explore';
import { PageShell } from '../modes/page-shell';
import { createSaysoStore } from '../state/store';
import { cardTags, oembed, siteAddress } from './cards';
import { embedPage } from './embed-page';
import { jsonScript } from './html';
import { handoutPage } from './handout-page';
import { libraryBody } from './library-page';
import { pageData, withoutPaths, withoutTies, withoutTourWords } from './page-data';
import { place } from './place';
import { presentPage } from './present-page';
import type { SiteFile, SitePage } from './site-page';
import { sourcesFile, sourcesPage } from './sources-page';
import { speakerPage } from './speaker-page';
import { dossierFolders, readDossierFiles } from './read-dossier';
import { wideScene } from './wide-scene';

export interface FolderProblems {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export type Site =
  | { readonly ok: true; readonly pages: readonly SitePage[]; readonly files: readonly SiteFile[] }
  | { readonly ok: false; readonly refused: readonly FolderProblems[] };

/**
 * Makes every page of the site, or says everything that is wrong with any dossier.
 * @param print whether the handouts will also be there as PDF
 */
export function makeSite(dataDir: string, { print = false } = {}): Site {
  const topology = JSON.parse(readFileSync(join(dataDir, 'geo', 'base-map.json'), 'utf8')) as BaseMapTopology;
  const dossiers: Dossier[] = [];
  const refused: FolderProblems[] = [];
  for (const folder of dossierFolders(dataDir)) {
    const files = readDossierFiles(folder);
    const id = basename(folder);
    const parsed = parseDossier(id, files);
    if (parsed.ok) dossiers.push(parsed.dossier);
    else refused.push({ folder: id, files, problems: parsed.problems });
  }
  if (refused.length > 0) return { ok: false, refused };
  return {
    ok: true,
    pages: [libraryPage(dossiers), ...dossiers.flatMap((dossier) => dossierPages(dossier, topology, print))],
    files: dossiers.map(sourcesFile),
  };
}

function libraryPage(dossiers: readonly Dossier[]): SitePage {
  return { path: 'index.html', lang: 'en', page: 'library', title: 'Sayso', head: '', body: libraryBody(dossiers) };
}

function dossierPages(dossier: Dossier, topology: BaseMapTopology, print: boolean): SitePage[] {
  const scene = place(dossier, topology);
  const page = pageData(dossier, scene, '../');
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Explore />
    </PageShell>,
  );
  const embed = embedPage(dossier, scene, topology);
  const title = say(dossier.title, dossier.lang, dossier.lang).words;
  const address = siteAddress(process.env);
  const wide = wideScene(dossier, scene);
  return [
    {
      path: `${dossier.id}/index.html`,
      lang: dossier.lang,
      page: 'explore',
      title: `${title} · Sayso`,
      head: cardTags(dossier, address),
      body: `<div id="sayso">${markup}</div>${jsonScript('sayso-page', withoutTies(withoutTourWords(withoutPaths(page))))}`,
      ...(address && { files: { [`${dossier.id}/oembed.json`]: JSON.stringify(oembed(dossier, address), null, 2) } }),
    },
    embed,
    presentPage(dossier, wide),
    speakerPage(dossier),
    handoutPage(dossier, wide, print),
    sourcesPage(dossier),
  ];
}
