/**
 * The words of the article that stand on the map, beside the place they speak of. The rules, for every dossier, language
 * and size: they stand at sea or on land outside the story, never over a name, a mark, a lake or each other; the line to
 * their place runs over none of these either; those that find no room are left out, the last of the dossier first.
 */
import type { Annotation, Dossier, Passage, Preset } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import { wordsOf } from '../../domain/quotes/words-of';
import type { Lang } from '../../domain/text';
import { BoxGrid } from '../labels/box-grid';
import { grow, inFrame, overlaps } from '../labels/boxes';
import { nearestPoint, runsClear } from '../labels/leader';
import { textWidth } from '../labels/text-width';
import { wrap } from '../labels/wrap';
import { allOver } from './around';
import { roundBox, roundPoint } from '../round';
import { acrossOf, type ProjectionSpec } from '../map/projection';
import { type Box, type Camera, type Frame, type XY } from '../viewport';
import { CALLOUT_HEAD, CALLOUT_LINE, CALLOUT_PX, CALLOUT_VOICE_PX, RING_PX } from './sizes';

/** The most px a line may take: wide first, then narrow. */
const WIDTHS = [150, 96];
/** The words are set in a serif, which runs wider than the sans the widths are known for. */
const SERIF = 1.14;
/** Px kept free about the words, and from the frame's edge. */
const AIR = 4;

export interface PlacedCallout {
  readonly annotation: Annotation;
  readonly lines: readonly string[];
  readonly voiceLine: string;
  readonly box: Box;
  /** Whether its rule is its upper edge; its lower one otherwise. */
  readonly ruleAbove: boolean;
  /** Where its leader ends, px from the frame's centre. */
  readonly anchor: XY;
  /** Where its leader begins, at an end of the rule. */
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

/** What a map's callouts are placed for. */
export interface CalloutRequest {
  readonly dossier: Pick<Dossier, 'annotations' | 'passages' | 'sources'>;
  /** The frame's id that the camera is nearest to. */
  readonly preset: string | null;
  readonly frame: Frame;
  /** Page px in frame units, so that text keeps its size on the page. */
  readonly px: number;
  /** Where a leader may end that speaks of an entity, in px from the frame's centre. */
  places(entity: string): readonly XY[];
  /** The middle of what is in sight of it, which the dossier's offsets count from. */
  middleOf(entity: string): XY | undefined;
  /** Whether words may stand on the ground under a box: asked of many, and then looked at closely. */
  mayAllow(box: Box): boolean;
  allows(box: Box): boolean;
  /** The line that says whose words they are. */
  voiceOf(annotation: Annotation): string;
}

/** @param obstacles what callouts keep off, such as names, marks and buttons */
export function placeCallouts(request: CalloutRequest, obstacles: readonly Box[]): PlacedCallout[] {
  const { dossier, preset, px, voiceOf } = request;
  const taken = new BoxGrid<Box>();
  for (const box of obstacles) taken.add(box);
  const languageOf = (passage: Passage): Lang => dossier.sources.find(({ id }) => id === passage.source)!.lang;
  return dossier.annotations.flatMap((annotation) => {
    if (preset === null || !annotation.presets.includes(preset)) return [];
    const passage = dossier.passages.find((p) => p.id === annotation.passage)!;
    const words = wordsOf(passage, annotation.words);
    const voiceLine = voiceOf(annotation);
    const target = targetOf(request, annotation, taken);
    if (target === null) return [];
    const tried = WIDTHS.flatMap((width): (Spot & Pick<PlacedCallout, 'lines'>)[] => {
      const lines = wrap(quoted(words, languageOf(passage)), width, CALLOUT_PX);
      const widest = Math.max(
        ...lines.map((line) => textWidth(line, CALLOUT_PX) * SERIF),
        textWidth(voiceLine, CALLOUT_VOICE_PX),
      );
      const size = { width: widest * px, height: (CALLOUT_HEAD + lines.length * CALLOUT_LINE + AIR) * px };
      const spot = findSpot(request, target, size, taken);
      return spot ? [{ ...spot, lines }] : [];
    });
    const best = tried.reduce<(typeof tried)[number] | null>((a, b) => (a && a.off <= b.off ? a : b), null);
    if (best === null) return [];
    const { off: _, ...spot } = best;
    const [x, y] = spot.anchor;
    taken.add(grow(spot.box, AIR * px));
    taken.add(grow({ x, y, width: 0, height: 0 }, RING_PX * px));
    return [{ annotation, voiceLine, ...steady(spot) }];
  });
}

/** A spot in the steps that a page's data is written in. */
const steady = <T extends Pick<Spot, 'box' | 'anchor' | 'start'>>(spot: T): T => ({
  ...spot,
  box: roundBox(spot.box),
  anchor: roundPoint(spot.anchor),
  start: roundPoint(spot.start),
});

/** Callouts farther than this from their place are not read as speaking of it, in page px. */
const FARTHEST = 120;

/** A place for words, and how far it is from where the dossier wants them. */
type Spot = Pick<PlacedCallout, 'box' | 'anchor' | 'start' | 'ruleAbove'> & { readonly off: number };

/** Where words should stand, and where the line from them may end. */
interface Target {
  readonly wanted: XY;
  readonly anchors: readonly XY[];
  /** Words outside it would be too far from every anchor. */
  readonly within: Box;
}

function targetOf(
  { px, places, middleOf }: CalloutRequest,
  { entity, offset }: Annotation,
  taken: BoxGrid<Box>,
): Target | null {
  const all = places(entity);
  const middle = middleOf(entity);
  // One place alone may have its mark on it; of many, one without is taken.
  const isFree = ([x, y]: XY): boolean => taken.isFree(grow({ x, y, width: 0, height: 0 }, (RING_PX + 2) * px));
  const anchors = all.length > 1 ? all.filter(isFree) : all;
  if (middle === undefined || anchors.length === 0) return null;
  const [left, top] = [Math.min(...anchors.map(([x]) => x)), Math.min(...anchors.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...anchors.map(([x]) => x)), Math.max(...anchors.map(([, y]) => y))];
  return {
    wanted: [middle[0] + offset[0] * px, middle[1] + offset[1] * px],
    anchors,
    within: grow({ x: left, y: top, width: right - left, height: bottom - top }, FARTHEST * px),
  };
}

/** The place nearest to where the dossier wants the words, if any is free. */
function findSpot(
  { frame, px, mayAllow, allows }: CalloutRequest,
  { wanted, anchors, within }: Target,
  { width, height }: Pick<Box, 'width' | 'height'>,
  taken: BoxGrid<Box>,
): Spot | undefined {
  const boxAt = ([x, y]: XY): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
  const may = (at: XY): boolean => {
    const box = boxAt(at);
    return inFrame(box, frame, AIR * px) && overlaps(box, within) && taken.isFree(grow(box, AIR * px));
  };
  for (const [x, y] of allOver(frame, GRID * px, wanted, may)) {
    const box = boxAt([x, y]);
    if (!mayAllow(box)) continue;
    const found = lead(box, anchors, taken, px);
    if (found && allows(box)) return { box, ...found, off: Math.hypot(x - wanted[0], y - wanted[1]) };
  }
  return undefined;
}

/** Px on the page between the places that words are tried at. */
const GRID = 6;

/** The shortest clear line from an end of a box's rule to one of the places. */
function lead(
  box: Box,
  anchors: readonly XY[],
  taken: BoxGrid<Box>,
  px: number,
): Omit<Spot, 'box' | 'off'> | undefined {
  const nearest = [...anchors].sort((a, b) => far(box, a) - far(box, b));
  for (const anchor of nearest.slice(0, 12)) {
    if (far(box, anchor) > FARTHEST * px) break;
    const ruleAbove = anchor[1] < box.y + box.height / 2;
    const y = ruleAbove ? box.y : box.y + box.height;
    const start: XY = [anchor[0] < box.x + box.width / 2 ? box.x : box.x + box.width, y];
    if (runsClear(anchor, start, taken)) return { ruleAbove, anchor, start };
  }
  return undefined;
}

function far(box: Box, at: XY): number {
  const [x, y] = nearestPoint(box, at);
  return Math.hypot(x - at[0], y - at[1]);
}
