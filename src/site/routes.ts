import type { Dossier, Id } from '../domain/dossier';
import { otherLanguages } from './data-files';
import { once, type DossierParts } from './dossier-parts';
import { openData } from './open-data';
import { searchFiles, shardsFor } from './search-files';
import { headersFile } from './document/headers';
import { oembedFile, oembedFilesOf } from './document/oembed';
import { pageDocument } from './document/page-document';
import { sharedCode } from './embed-code';
import type { Renderer } from './images/render';
import { picturesOf } from './images/pictures';
import { hasDataApart } from './page-data-file';
import type { CodeAssets, SiteAssets, SiteOptions } from './options';
import { cardCode } from './pages/card-code';
import { embedPage } from './pages/embed';
import { explorePage } from './pages/explore';
import { historyPage } from './pages/history';
import { guidePage } from './pages/guide';
import { handoutPage } from './pages/handout';
import { libraryPage } from './pages/library';
import { sbom, SBOM_FILE } from './document/sbom';
import { licencesPage } from './pages/licences';
import type { OnePages } from './one-pages';
import { notFoundPage } from './pages/not-found';
import { presentPage } from './pages/present';
import { sourcesPage } from './pages/sources';
import { speakerPage } from './pages/speaker';
import { previewPage, studioPage } from './pages/studio';
import type { MadePage, SiteFile, SitePage } from './site-file';
import { sourcesFiles } from './sources-files';
import { urls, withoutHash, SEARCH_FILE, searchShardFile } from './urls';

/**
 * Every file of a site by its path, each made when it is asked for and once. A file named by its content has its name
 * without the hash here, as nobody knows the hash before; what it makes has its whole path. A dev server makes the one
 * page it is asked for, a build makes all.
 */
export type Routes = ReadonlyMap<string, () => SiteFile>;

/** The file at an address; null where the site has none, or has another by now under that name. */
export function fileAt(routes: Routes, path: string): SiteFile | null {
  const file = (routes.get(path) ?? routes.get(withoutHash(path)))?.();
  return file?.path === path ? file : null;
}

/**
 * The table of all routes of a site.
 * @param parts of its dossiers
 * @param renderer of its pictures
 * @param onePages each explainer as one file
 * @returns whose each route is as well, where it is of one dossier alone
 */
export function siteRoutes(
  parts: readonly DossierParts[],
  options: SiteOptions,
  assets: SiteAssets,
  renderer: () => Renderer,
  onePages: OnePages,
): { readonly routes: Routes; readonly owners: ReadonlyMap<string, Id> } {
  const toDocument = options.toDocument ?? ((page: SitePage) => pageDocument(page, options, withCode(assets)));
  const dossiers = parts.map(({ dossier }) => dossier);
  const search = once(() => searchFiles(dossiers, options.hash));
  const pages: Route[] = [
    [urls.library, () => toDocument(libraryPage(dossiers, search().index.path, options.address))],
    [urls.studio, () => toDocument(studioPage())],
    [urls.preview, () => toDocument(previewPage())],
    ...guideRoutes(assets, options),
    [SEARCH_FILE, () => search().index],
    ...Array.from({ length: shardsFor(dossiers) }, (_, i): Route => [searchShardFile(i), () => search().shards[i]!]),
    ...parts.flatMap((one) => dossierRoutes(one, options, toDocument, renderer).map(owned(one.dossier.id))),
    ...parts.flatMap(({ dossier }) => openDataRoutes(dossier, options, assets).map(owned(dossier.id))),
    ...onePages.routes,
  ];
  const keep = options.keep ?? ((_dossier, _route, make) => make());
  const routes = new Map<string, () => SiteFile>();
  const owners = new Map<string, Id>();
  for (const [path, make, dossier] of [...pages, ...codeRoutes(options, assets)]) {
    if (dossier !== undefined) owners.set(path, dossier);
    routes.set(path, once(dossier === undefined ? make : () => keep(dossier, path, make)));
  }
  if (assets.code !== null) {
    const policies = (): Map<string, string> =>
      new Map(
        pages.map(([path]) => routes.get(path)!()).flatMap(({ path, policy }) => (policy ? [[path, policy]] : [])),
      );
    routes.set(
      urls.headers,
      once(() => ({ path: urls.headers, text: headersFile(policies()) })),
    );
  }
  return { routes, owners };
}

/** With the dossier it is made of alone, if it is of one. */
type Route = readonly [path: string, make: () => SiteFile, dossier?: Id];

const owned =
  (dossier: Id) =>
  ([path, make]: Route): Route => [path, make, dossier];

const guideRoutes = (assets: SiteAssets, { hash }: SiteOptions): Route[] => {
  const { guide } = assets;
  return guide === undefined ? [] : [[urls.guide, () => guidePage(assets, guide, hash)]];
};

function dossierRoutes(
  parts: DossierParts,
  options: SiteOptions,
  toDocument: (page: SitePage) => SiteFile,
  renderer: () => Renderer,
): Route[] {
  const { dossier, scene, light, data } = parts;
  const { id } = dossier;
  const explore = once(() => explorePage(dossier, scene(), data(), options));
  const embed = once(() => embedPage(dossier, light(), options));
  const present = once(() => presentPage(dossier, scene(), data(), options));
  const handout = once(() => handoutPage(dossier, scene(), data(), options));
  const page = (path: string, made: () => MadePage): Route => [path, () => toDocument(made().page)];
  const beside = (path: string, made: () => MadePage): Route => [path, () => fileOf(made(), path)];
  const apart = (kind: string, made: () => MadePage): Route[] =>
    hasDataApart(dossier) ? [beside(`assets/${id}.${kind}.json`, made)] : [];
  const { address } = options;
  return [
    page(urls.explore(id), explore),
    page(urls.embed(id), embed),
    page(urls.present(id), present),
    [urls.speaker(id), () => toDocument(speakerPage(dossier))],
    page(urls.handout(id), handout),
    ...dossier.languages.map((lang): Route => [
      urls.sources(dossier, lang),
      () => toDocument(sourcesPage(dossier, lang)),
    ]),
    ...dossier.languages.map((lang): Route => [
      urls.history(dossier, lang),
      () => toDocument(historyPage(dossier, lang, options.published?.(id) ?? [])),
    ]),
    ...dossier.languages.map((lang): Route => [
      urls.cardCode(dossier, lang),
      () => ({ path: urls.cardCode(dossier, lang), text: cardCode(dossier, lang) }),
    ]),
    ...sourcesFiles(dossier).map((file): Route => [file.path, () => file]),
    [`assets/${id}.map.json`, () => data().map],
    beside(`assets/${id}.record.json`, explore),
    ...apart('explore', explore),
    ...apart('present', present),
    ...apart('handout', handout),
    beside(`${id}/embed/data.js`, embed),
    beside(`${id}/embed/map.js`, embed),
    beside(`${id}/embed/record.js`, embed),
    ...otherLanguages(dossier).flatMap((lang): Route[] => [
      [`assets/${id}.${lang}.json`, () => data().words.get(lang)!],
      beside(`${id}/embed/${lang}.js`, embed),
    ]),
    ...(address === null
      ? []
      : oembedFilesOf(dossier).map((file): Route => [
          urls.oembed(id, file),
          () => oembedFile(dossier, file, address, scene),
        ])),
    ...picturesOf(dossier, scene, address).flatMap(({ svg, draw }): Route[] =>
      svg === null ? [] : [[svg, () => ({ path: svg, text: draw(renderer()) })]],
    ),
  ];
}

const openDataRoutes = (dossier: Dossier, { address }: SiteOptions, { maps }: SiteAssets): Route[] =>
  openData(dossier, maps.capitals, address).map(([path, make]): Route => [path, () => ({ path, text: make() })]);

/** What is the same for all dossiers, where the code is bundled. */
function codeRoutes(options: SiteOptions, assets: SiteAssets): Route[] {
  const { code } = assets;
  if (code === null) return [];
  return [
    ...sharedCode(code.embed, options.hash).files.map((file): Route => [withoutHash(file.path), () => file]),
    [urls.element, () => ({ path: urls.element, text: code.embed.element })],
    [urls.worker, () => ({ path: urls.worker, text: code.worker })],
    [urls.notFound, () => notFoundPage(assets, options)],
    [urls.licences, () => licencesPage(assets, code.notices, options.hash)],
    [SBOM_FILE, () => ({ path: SBOM_FILE, text: sbom(code.notices) })],
  ];
}

function fileOf({ files }: MadePage, path: string): SiteFile {
  const file = files.find((one) => withoutHash(one.path) === path);
  if (file === undefined) throw new Error(`No page brings ${path}.`);
  return file;
}

const withCode = (assets: SiteAssets): SiteAssets & { code: CodeAssets } => {
  if (assets.code === null) throw new Error('A site without its code needs to be told how to make a document.');
  return { ...assets, code: assets.code };
};
