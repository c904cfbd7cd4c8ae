/**
 * The compiler: it makes every file of a site from dossiers, and knows no disk, process or engine. Node and a browser lend
 * it what they have (`SiteOptions`) and put what it makes where they can.
 *
 *   files -> parse -> Dossier -> Scene -> payload -> HTML -> site | [browser] hydrate -> store <-> URL
 *            domain/parse        make-scene  payload/   pages/  routes           pages/*, state/
 */
import type { Dossier, Id } from '../domain/dossier';
import { SNAPSHOT_FILE, snapshotText } from '../domain/history/snapshot';
import { withPlacedFrames } from '../geometry/map/dossier-frames';
import '../i18n/all';
import { dossierParts, once, type DossierParts } from './dossier-parts';
import { embedDocument } from './document/page-document';
import { sharedCode } from './embed-code';
import { createRenderer, type Renderer } from './images/render';
import { picturesOf, type Picture } from './images/pictures';
import { onePages } from './one-pages';
import type { SiteAssets, SiteOptions } from './options';
import { frozenEmbedPage } from './pages/embed';
import { siteRoutes, type Routes } from './routes';
import type { SiteFile } from './site-file';

export interface Site {
  readonly routes: Routes;
  /** Whose a route is, where what it makes follows from one dossier alone. */
  readonly owners: ReadonlyMap<string, Id>;
  /** The pictures that are also had as PNG, which only some hosts can paint. */
  readonly rasters: readonly Raster[];
  /**
   * Makes the files of the version of a dossier that stays as it is when the dossier goes on, but for its PNGs, as paths
   * below the version's own folder.
   */
  frozen(dossier: Id): readonly SiteFile[];
  /** The texts that one-page files of these dossiers carry packed, for a host that has them packed ahead; longest first. */
  toPack(dossiers: ReadonlySet<Id>): readonly string[];
}

/** A picture to be painted as PNG. */
export interface Raster {
  readonly dossier: Id;
  /** Below the site's root. */
  readonly path: string;
  readonly drawing: () => Drawing;
}

/** A drawing, and how it is to be painted. */
export interface Drawing {
  /** In px; the height follows. */
  readonly width: number;
  /** An SVG document that stands alone. */
  readonly svg: string;
}

/** Opens a site: nothing in it is made before it is asked for. @param given dossiers as they left the gate */
export function openSite(given: readonly Dossier[], options: SiteOptions, assets: SiteAssets): Site {
  const dossiers = given.map((dossier) => withPlacedFrames(dossier, assets.maps.capitals));
  const parts = new Map(dossiers.map((dossier) => [dossier.id, dossierParts(dossier, options, assets)]));
  const renderer = once(() => createRenderer(assets.styles));
  const pages = onePages([...parts.values()], options, assets);
  const { routes, owners } = siteRoutes([...parts.values()], options, assets, renderer, pages);
  const keep = options.keep ?? ((_dossier, _route, make) => make());
  return {
    routes,
    owners,
    rasters: dossiers.flatMap((dossier) =>
      picturesOf(dossier, parts.get(dossier.id)!.scene, options.address).flatMap((picture): Raster[] => {
        const { svg, png } = picture;
        if (png === null) return [];
        const made = (): SiteFile => ({ path: png, text: JSON.stringify(ownDrawing(picture, renderer())) });
        const drawing = (): Drawing => {
          const own = JSON.parse(keep(dossier.id, png, made).text) as ReturnType<typeof ownDrawing>;
          return { width: own.width, svg: own.svg ?? routes.get(svg!)!().text };
        };
        return [{ dossier: dossier.id, path: png, drawing }];
      }),
    ),
    frozen: (id) => frozenFiles(parts.get(id)!, options, assets),
    toPack: (ids) => pages.toPack(ids),
  };
}

/** How a picture is painted, with its drawing where it is no file of the site. */
const ownDrawing = ({ svg, width, draw }: Picture, renderer: Renderer): { width: number; svg: string | null } => ({
  width: width(),
  svg: svg === null ? draw(renderer) : null,
});

/**
 * Every file of a site, but for what only some hosts can make: PNGs and PDFs.
 * @public
 */
export const site = (dossiers: readonly Dossier[], options: SiteOptions, assets: SiteAssets): SiteFile[] =>
  [...openSite(dossiers, options, assets).routes.values()].map((make) => make());

function frozenFiles({ dossier, light }: DossierParts, options: SiteOptions, assets: SiteAssets): SiteFile[] {
  const { code, template } = assets;
  if (code === null) throw new Error('A version is frozen with its code.');
  const { shared, files } = sharedCode(code.embed, options.hash);
  const { page, files: beside } = frozenEmbedPage(dossier, light(), options.hash);
  const statements = { path: SNAPSHOT_FILE, text: snapshotText(dossier) };
  return [...files, ...beside, statements, embedDocument(page, template, code, shared, options)];
}
