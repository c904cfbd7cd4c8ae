import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import { nearBox } from '../../geometry/map/map-outlines';
import { WIDE_MAP_FRAME, type Frame } from '../../geometry/viewport';
import { cameraFor, projectionOf } from '../../geometry/map/projection';
import type { Scene } from '../../geometry/scene';
import { PageShell } from '../../pages/shared/page-shell';
import { createSaysoStore, type SaysoStore } from '../../state/store';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import { clipOutlines } from '../../payload/outlines';
import { pageData } from '../../payload/make-page-data';
import type { LocalisedDossier } from './captions';

/** A dossier placed for pictures that stand still: its network, and of the map what its first view shows. */
export interface ImageInput extends LocalisedDossier {
  readonly scene: Scene;
  readonly store: SaysoStore;
}

export function imageInput(dossier: Dossier, scene: Scene, lang: Lang): ImageInput {
  const known = new Set(dossier.entities.map(({ id }) => id));
  const near = nearBox(cameraFor(projectionOf(scene.map.projection), scene.map.home, WIDE_MAP_FRAME));
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: { lang } });
  return { dossier, scene: clipOutlines(scene, near, known), lang, store };
}

/** The map as the pages draw it at first, with its `svg` somewhere inside. @param px how large its words and marks are */
export const drawMap = (input: ImageInput, design: Frame, px = 1): string =>
  onceFor(input, `map ${design.width} ${design.height} ${px}`, () => draw(input, <MapView design={design} px={px} />));

/** The network as the pages draw it at first, with its `svg` somewhere inside. */
export const drawNetwork = (input: ImageInput): string =>
  onceFor(input, 'network', () => draw(input, <NetworkView still />));

const drawn = new WeakMap<ImageInput, Map<string, string>>();

/** Several pictures of one dossier show the same view, whose names take a while to be placed. */
function onceFor(input: ImageInput, view: string, make: () => string): string {
  const known = drawn.get(input) ?? new Map<string, string>();
  drawn.set(input, known);
  const markup = known.get(view) ?? make();
  known.set(view, markup);
  return markup;
}

export function draw({ dossier, scene, store }: ImageInput, view: React.ReactElement): string {
  return renderToStaticMarkup(
    <PageShell page={pageData(dossier, scene, '')} store={store}>
      {view}
    </PageShell>,
  );
}
