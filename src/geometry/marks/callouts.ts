import type { Annotation, Dossier, Passage, Preset } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import type { Lang } from '../../domain/text';
import { grow, overlaps } from '../labels/boxes';
import { textWidth } from '../labels/text-width';
import { wrap } from '../labels/wrap';
import { type Box, type Camera, type Frame, toScreen, type XY } from '../viewport';
import { acrossOf, type ProjectionSpec } from '../map/projection';

/** Font sizes in px on the page. */
export const CALLOUT_PX = 14;
export const CALLOUT_LINE = 18;
export const CALLOUT_VOICE_PX = 11;
const MAX_TEXT_WIDTH = 150;
/** The words are set in a serif, which runs wider than the sans the widths are known for. */
const SERIF = 1.14;
const PAD = 8;

export interface PlacedCallout {
  readonly annotation: Annotation;
  readonly lines: readonly string[];
  readonly voiceLine: string;
  readonly box: Box;
  /** Where its leader ends, px from the frame's centre. */
  readonly anchor: XY;
  /** Where its leader begins, on the box's edge. */
  readonly start: XY;
}

/** The preset whose scale is nearest to the camera's. */
export function nearestPreset(
  presets: readonly Preset[],
  spec: ProjectionSpec,
  camera: Camera,
  frame: Frame,
): string | null {
  const shown = acrossOf(spec, camera, frame);
  let best: { id: string; off: number } | null = null;
  for (const { id, across } of presets) {
    const off = Math.abs(Math.log(shown / across));
    if (best === null || off < best.off) best = { id, off };
  }
  return best?.id ?? null;
}

/**
 * Places the callouts of the present scale: a few quoted words beside the place they speak of.
 * @param px page px in frame units, so that text keeps its size on the page
 * @param obstacles what callouts keep off, such as marks and buttons
 * @param voiceOf the line under the words that says whose they are
 */
export function placeCallouts(
  dossier: Pick<Dossier, 'annotations' | 'passages' | 'presets' | 'sources'>,
  at: (entity: string) => XY | undefined,
  spec: ProjectionSpec,
  camera: Camera,
  frame: Frame,
  design: Frame,
  px: number,
  voiceOf: (annotation: Annotation) => string,
  obstacles: readonly Box[],
): PlacedCallout[] {
  const preset = nearestPreset(dossier.presets, spec, camera, design);
  const taken: Box[] = [...obstacles];
  const languageOf = (passage: Passage): Lang => dossier.sources.find(({ id }) => id === passage.source)!.lang;
  return dossier.annotations.flatMap((annotation) => {
    const point = at(annotation.entity);
    if (preset === null || !annotation.presets.includes(preset) || !point) return [];
    const passage = dossier.passages.find((p) => p.id === annotation.passage)!;
    const words = passage.exact.slice(annotation.words.start - passage.start, annotation.words.end - passage.start);
    const lines = wrap(quoted(words, languageOf(passage)), MAX_TEXT_WIDTH, CALLOUT_PX);
    const voiceLine = voiceOf(annotation);
    const text = Math.max(
      ...lines.map((l) => textWidth(l, CALLOUT_PX) * SERIF),
      textWidth(voiceLine, CALLOUT_VOICE_PX),
    );
    const width = (text + 2 * PAD) * px;
    const height = (lines.length * CALLOUT_LINE + CALLOUT_VOICE_PX + 4 + 2 * PAD) * px;
    const anchor = toScreen(camera, point);
    if (Math.abs(anchor[0]) > frame.width / 2 || Math.abs(anchor[1]) > frame.height / 2) return [];
    const spots = TURNS.map(([turnX, turnY]) => ({
      x: clamp(anchor[0] + annotation.offset[0] * turnX * px - width / 2, frame.width, width),
      y: clamp(anchor[1] + annotation.offset[1] * turnY * px - height / 2, frame.height, height),
      width,
      height,
    }));
    const box = spots.find((spot) => !taken.some((other) => overlaps(grow(spot, 4 * px), other)));
    if (!box) return [];
    taken.push(box);
    return [{ annotation, lines, voiceLine, box, anchor, start: edgePoint(box, anchor) }];
  });
}

/** Where a callout may go when its own spot is taken: mirrored, then farther out. A callout without room is left out. */
const TURNS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 1.5],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0.4, 1.7],
  [1.5, 0.4],
  [-1.5, 0.4],
  [0.4, -1.7],
  [1, 2.2],
  [-1, 2.2],
];

/** Keeps a stretch of `size` within a frame of `room` around the origin, 8 px from its edges. */
function clamp(from: number, room: number, size: number): number {
  return Math.max(-room / 2 + 8, Math.min(room / 2 - size - 8, from));
}

/** The point of the box's edge that is nearest to where the leader goes. */
function edgePoint(box: Box, [x, y]: XY): XY {
  return [Math.max(box.x, Math.min(box.x + box.width, x)), Math.max(box.y, Math.min(box.y + box.height, y))];
}
