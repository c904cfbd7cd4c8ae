import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import type { Scene } from '../../geometry/scene';
import type { StillKind } from '../urls';
import { createSaysoStore } from '../../state/store';
import type { ImageInput } from './draw';
import { keyItems, placeKey } from './key';
import { layOut, type Sheet } from './sheet';

/** How much larger than its drawing a PNG is painted: for the screens of phones, and for print in a column. */
export const ENLARGED: Readonly<Record<StillKind, number>> = { map: 1.5, network: 1.5, both: 1 };

/**
 * What is written on a still and where, before anything is drawn.
 * @param address where the explainer stands
 * @param map what of the scene's map is asked for: whether it has notes on borders, and borders that somebody draws so
 */
export function sheetOf(
  kind: StillKind,
  input: Omit<ImageInput, 'scene'>,
  address: string | null,
  map: Pick<Scene['map'], 'notes' | 'drawn'>,
): { sheet: Sheet; items: ReturnType<typeof keyItems> } {
  const items = keyItems(kind, input, map);
  const rows = (width: number): number => (placeKey(items, width).at(-1)?.row ?? -1) + 1;
  return { items, sheet: layOut(kind, input, address, map.notes.length + map.drawn.length > 0, rows) };
}

/** How large a still's PNG is, in px. @param site where the site stands; null where that is not known. @param map as above */
export function pngSize(
  kind: StillKind,
  dossier: Dossier,
  lang: Lang,
  site: URL | null,
  map: Pick<Scene['map'], 'notes' | 'drawn'>,
): { width: number; height: number } {
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: { lang } });
  const { sheet } = sheetOf(kind, { dossier, lang, store }, site && new URL(`${dossier.id}/`, site).href, map);
  const [width, height] = [sheet.width, sheet.height].map((length) => Math.ceil(length * ENLARGED[kind]));
  return { width: width!, height: height! };
}
