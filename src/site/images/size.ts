import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import type { Scene } from '../../geometry/scene';
import type { StillKind } from '../urls';
import { createSaysoStore } from '../../state/store';
import type { ImageInput } from './draw';
import { keyItems, placeKey } from './key';
import { stillNetwork } from './network-size';
import { layOut, type Sheet } from './sheet';

/** How much larger than its drawing a PNG is painted: for the screens of phones, and for print in a column. */
export const ENLARGED: Readonly<Record<StillKind, number>> = { map: 1.5, network: 1.5, both: 1 };

type SizedScene = Pick<Scene, 'network' | 'graph'> & { readonly map: Pick<Scene['map'], 'notes' | 'drawn'> };

/**
 * What is written on a still and where, before anything is drawn.
 * @param address where the explainer stands
 * @param scene what of it is asked for: whether its map has notes on borders and borders that somebody draws so, and how
 * large its network is
 */
export function sheetOf(
  kind: StillKind,
  input: Omit<ImageInput, 'scene'>,
  address: string | null,
  scene: SizedScene,
): { sheet: Sheet; items: ReturnType<typeof keyItems> } {
  const { map } = scene;
  const network = stillNetwork(input.store, scene);
  const items = keyItems(kind, input, scene, network.kind);
  const rows = (width: number): number => (placeKey(items, width).at(-1)?.row ?? -1) + 1;
  const noted = map.notes.length + map.drawn.length > 0;
  return { items, sheet: layOut(kind, input, address, noted, network.size, rows) };
}

/** How large a still's PNG is, in px. @param site where the site stands; null where that is not known. @param scene as above */
export function pngSize(
  kind: StillKind,
  dossier: Dossier,
  lang: Lang,
  site: URL | null,
  scene: SizedScene,
): { width: number; height: number } {
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: { lang } });
  const { sheet } = sheetOf(kind, { dossier, lang, store }, site && new URL(`${dossier.id}/`, site).href, scene);
  const [width, height] = [sheet.width, sheet.height].map((length) => Math.ceil(length * ENLARGED[kind]));
  return { width: width!, height: height! };
}
