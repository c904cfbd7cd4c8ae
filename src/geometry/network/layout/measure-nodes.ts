import type { Dossier, Entity, EntityType, Id, Pole } from '../../../domain/dossier';
import { say, type Lang } from '../../../domain/text';
import { textWidth } from '../../labels/text-width';
import { wrap } from '../../labels/wrap';
import type { Box } from '../../viewport';
import type { LaidOut } from './layout-task';
import { halfExtents, shapeOf, type NodeShape } from '../node-shape';
import { LABEL_LINE, LABEL_PX, type LabelSide, type LabelSpot } from '../scene';

/** A node before it has a place. */
export interface NodeDraft {
  readonly entity: Id;
  readonly type: EntityType;
  readonly pole: Pole;
  readonly shape: NodeShape;
  readonly size: number;
  readonly linesIn: Readonly<Record<Lang, readonly string[]>>;
  /** The label's extent in its widest and tallest language. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Boxes for each side the label may stand on, relative to the node's centre; worked out once, they are asked for often. */
  readonly boxes: Readonly<Record<LabelSide, SideBoxes>>;
}

interface SideBoxes {
  /** Shape and label together, never smaller than a finger's target. */
  readonly whole: Box;
  readonly label: Box;
}

type Extents = Pick<NodeDraft, 'shape' | 'size' | 'labelWidth' | 'labelHeight'>;

const SMALLEST = 9;
const LARGEST = 22;
/** A finger's target (WCAG 2.5.8), in px. */
const TOUCH = 24;
/** Px between the shape and its label. */
const LABEL_GAP = 5;
/** Px a label line may take before it is wrapped; less in a crowd. */
const WRAP_AT = 104;
const WRAP_IN_CROWD = 84;
const CROWD = 28;

/** The entities a network shows: those of the text, and background ones only where a relation ends in them. */
export function networkEntities(dossier: Pick<Dossier, 'entities' | 'relations'>): Entity[] {
  const tied = new Set(dossier.relations.flatMap(({ from, via, to }) => [...from, ...via, ...to]));
  return dossier.entities.filter(({ id, background }) => !background || tied.has(id));
}

/** Shape, size and label of every node of a dossier's network. */
export function draftNodes(dossier: LaidOut): NodeDraft[] {
  const entities = networkEntities(dossier);
  const named = new Map<Id, number>();
  for (const passage of dossier.passages) {
    for (const id of new Set(passage.mentions.map(({ entity }) => entity))) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const most = Math.max(1, ...named.values());
  const wrapAt = entities.length > CROWD ? WRAP_IN_CROWD : WRAP_AT;
  return entities.map((entity): NodeDraft => {
    const languages = [dossier.lang, ...dossier.languages.filter((lang) => lang !== dossier.lang)];
    const wordings = languages.map(
      (lang) => [lang, wrap(say(entity.short, lang, dossier.lang).words, wrapAt, LABEL_PX)] as const,
    );
    const all = wordings.map(([, lines]) => lines);
    const extents: Extents = {
      shape: shapeOf(entity.type),
      size: Math.round((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((named.get(entity.id) ?? 0) / most)) * 10) / 10,
      labelWidth: Math.ceil(Math.max(...all.flat().map((line) => textWidth(line, LABEL_PX)))),
      labelHeight: LABEL_LINE * Math.max(...all.map((lines) => lines.length)),
    };
    const at = (side: LabelSide): SideBoxes => ({
      whole: nodeBoxAt(extents, side),
      label: labelBoxAt(extents, side),
    });
    return {
      entity: entity.id,
      type: entity.type,
      pole: entity.pole,
      ...extents,
      linesIn: Object.fromEntries(wordings),
      boxes: { below: at('below'), above: at('above'), right: at('right'), left: at('left') },
    };
  });
}

/** The label's box when it stands on a side of the shape, relative to the node's centre. */
function labelBoxAt(draft: Extents, side: LabelSide): Box {
  const [halfWidth, halfHeight] = halfExtents(draft.shape, draft.size);
  const { labelWidth: width, labelHeight: height } = draft;
  switch (side) {
    case 'below':
      return { x: -width / 2, y: halfHeight + LABEL_GAP - 1, width, height };
    case 'above':
      return { x: -width / 2, y: -halfHeight - LABEL_GAP + 1 - height, width, height };
    case 'right':
      return { x: halfWidth + LABEL_GAP, y: -height / 2, width, height };
    case 'left':
      return { x: -halfWidth - LABEL_GAP - width, y: -height / 2, width, height };
  }
}

/** Shape and label together, relative to the node's centre; never smaller than a finger's target. */
function nodeBoxAt(draft: Extents, side: LabelSide): Box {
  const [halfWidth, halfHeight] = halfExtents(draft.shape, draft.size);
  const [reachX, reachY] = [Math.max(halfWidth, TOUCH / 2), Math.max(halfHeight, TOUCH / 2)];
  const label = labelBoxAt(draft, side);
  const left = Math.min(-reachX, label.x);
  const top = Math.min(-reachY, label.y);
  return {
    x: left,
    y: top,
    width: Math.max(reachX, label.x + label.width) - left,
    height: Math.max(reachY, label.y + label.height) - top,
  };
}

/**
 * Where a label of so many lines starts or centres, relative to the node's centre: its first baseline.
 * @param box the label's, in its tallest language
 */
export function labelSpotAt(box: Box, side: LabelSide, lines: number): LabelSpot {
  const height = lines * LABEL_LINE;
  // The baseline of a line lies about 12/16 of its height down.
  const top = side === 'below' ? box.y : side === 'above' ? box.y + box.height - height : -height / 2;
  const y = Math.round((top + 0.75 * LABEL_LINE) * 10) / 10;
  if (side === 'right') return { x: box.x, y, anchor: 'start' };
  if (side === 'left') return { x: box.x + box.width, y, anchor: 'end' };
  return { x: 0, y, anchor: 'middle' };
}
