import type { Id } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import { textWidth } from '../labels/text-width';
import { round2 } from '../round';
import type { Box, Camera, Frame } from '../viewport';
import { LABEL_PX, standing, type NetworkNode } from './scene';

/** Nearer than this, two names would fill the picture and nothing would say where they stand in it. */
const NEAREST = 1.8;
/** A little farther than the whole picture, so that grown names at its rim are whole too. */
const FARTHEST = 0.85;
/** For one mark alone, so that what it stands among is seen. */
const ALONE = 1.2;
const STEP = 0.05;
/** Room left around the marks, in px, for the ties and verbs that run beside them. */
const MARGIN = 36;
/** How much larger than on a page names are to be on the screen, to be read from the back row. */
const PROJECTED = 1.5;

/**
 * How much the names of lit marks grow, so that on the screen they are never too small however far the camera is.
 * @param k the camera's scale
 */
export const growthAt = (k: number): number => Math.max(1, Math.round((PROJECTED / k) * 100) / 100);

/**
 * The nearest camera that shows all lit marks with their grown names; the whole picture when none is lit.
 * @param lit ids of entities; those without a node do not count
 * @param frame px, as large as or larger than the frame the nodes are laid out for
 * @param lang the language the names are shown in
 */
export function cameraOnLit(nodes: readonly NetworkNode[], lit: ReadonlySet<Id>, frame: Frame, lang: Lang): Camera {
  const shown = nodes.filter(({ entity }) => lit.has(entity));
  if (shown.length === 0) return { x: 0, y: 0, k: 1 };
  let k = shown.length === 1 ? ALONE : NEAREST;
  let around = boxAround(shown, lang, growthAt(k));
  while (k > FARTHEST && (around.width > frame.width / k || around.height > frame.height / k)) {
    k = Math.max(FARTHEST, Math.round((k - STEP) * 100) / 100);
    around = boxAround(shown, lang, growthAt(k));
  }
  return {
    x: centre(around.x, around.width, frame.width / k, frame.width),
    y: centre(around.y, around.height, frame.height / k, frame.height),
    k: round2(k),
  };
}

/** All of the marks, their names grown away from them, and the margin. */
function boxAround(nodes: readonly NetworkNode[], lang: Lang, growth: number): Box {
  const boxes = nodes.flatMap((node) => [standing(node, node.box), standing(node, grown(node, lang, growth))]);
  const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - y,
  };
}

/**
 * Where a lit name stands, in its bolder letters: one beside its mark grows from the side that faces it, one above or
 * below from its middle; as in the look.
 */
function grown({ labelBox, side, lines, linesIn }: NetworkNode, lang: Lang, growth: number): Box {
  const { x, y, width: laid, height } = labelBox;
  const width = growth * Math.max(...(linesIn[lang] ?? lines).map((line) => textWidth(line, LABEL_PX, { bold: true })));
  const wider = width - laid;
  const higher = height * (growth - 1);
  const left = side === 'left' ? wider : side === 'right' ? 0 : wider / 2;
  return { x: x - left, y: y - higher / 2, width, height: height + higher };
}

/**
 * The middle of a stretch, moved so that what is shown stays within the picture; but not so far that the stretch is cut,
 * for a grown name may reach out of the picture.
 */
function centre(from: number, size: number, shown: number, whole: number): number {
  const middle = from + size / 2;
  const slack = Math.max(0, (whole - shown) / 2);
  const spare = Math.max(0, (shown - size) / 2);
  return round2(within(within(middle, 0, slack), middle, spare));
}

const within = (value: number, middle: number, reach: number): number =>
  Math.max(middle - reach, Math.min(middle + reach, value));
