import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import type { Story } from '../story';
import { anchorAt, FACES } from './brackets';
import { COLUMNS, type Column } from './columns';
import { placeBrackets, type BracketHeights } from './place-brackets';
import { shapeItem, type Setting, type ShapedItem } from './place-items';
import { PILLAR_GAP, shapePillar } from './place-pillars';
import type { Bracket, Dispute, Name, Pillar, Tape } from './scene';
import { tapeIn, type Item, type Sequences } from './sequences';
import type { CrossRow, Settled } from './settle';
import { Heights } from './solve';

/** Between tapes, between a pillar's edge and its first tape, and between the middle pillars and rows past them. */
const TAPE_GAP = 5;
const PILLAR_PAD = 2;
const PAST = 6;
/** For the disc of a dispute between two tapes. */
const DISPUTE_GAP = 20;

/** Pillars and what stands between them. */
export interface Score {
  readonly pillars: readonly Pillar[];
  readonly brackets: readonly Bracket[];
  readonly names: readonly Name[];
  readonly tapes: readonly Tape[];
  readonly disputes: readonly Dispute[];
  /** The discs of disputes between tapes that are no neighbours, by statement. */
  readonly discs: ReadonlyMap<Id, Dispute['discs'][number]>;
  /** Where it ends, in px from the picture's top. */
  readonly bottom: number;
}

/** Sets everything that touches a pillar at its height: each as high as what it must stand below allows. */
export function placeScore(story: Story, settled: Settled, sequences: Sequences, setting: Setting, top: number): Score {
  const { columns } = settled;
  const heights = new Heights();
  const zero = heights.variable();
  const pillars = COLUMNS.map((column) =>
    columns[column].map((id, at) => ({
      shape: shapePillar(story, columns[column], at, column, setting),
      id,
      column,
      top: heights.variable(),
      bottom: heights.variable(),
    })),
  );
  const pillarsIn = (column: Column) => pillars[COLUMNS.indexOf(column)]!;
  for (const inColumn of pillars) {
    for (const [i, pillar] of inColumn.entries()) {
      heights.atLeast(pillar.top, pillar.bottom, pillar.shape.least);
      if (i > 0) heights.atLeast(inColumn[i - 1]!.bottom, pillar.top, PILLAR_GAP);
    }
  }

  const rows = new Map<CrossRow, { y: number; shape: ShapedItem }>();
  const stand = (item: Item): { item: Item; y: number; shape: ShapedItem } => {
    const known = item.kind === 'row' ? rows.get(item.row) : undefined;
    const made = known ?? { y: heights.variable(), shape: shapeItem(item, setting) };
    if (item.kind === 'row') rows.set(item.row, made);
    return { item, ...made };
  };
  const standing = { left: sequences.left.map(stand), right: sequences.right.map(stand) };
  const discs: { statements: readonly [Id, Id]; below: number; over: number; x: number }[] = [];
  for (const gap of ['left', 'right'] as const) {
    for (const [i, { item, y, shape }] of standing[gap].entries()) {
      const before = standing[gap][i - 1];
      if (!before) heights.atLeast(zero, y, shape.over);
      else {
        const dispute = disputeBetween(before.item, item, story);
        const between = Math.max(TAPE_GAP, before.shape.under + shape.over + 1);
        heights.atLeast(before.y, y, before.shape.height + between + (dispute ? DISPUTE_GAP : 0));
        if (dispute) {
          const x = setting.grid.gaps[gap].x + setting.grid.gaps[gap].width / 2;
          discs.push({ statements: dispute, below: before.y, over: before.shape.height + before.shape.under, x });
        }
      }
      const tape = tapeIn(item, gap);
      for (const face of FACES) {
        const anchor = face.gap === gap ? anchorAt(tape, face) : null;
        if (anchor === null || anchor.first !== anchor.last) continue;
        const pillar = pillarsIn(face.column)[anchor.first]!;
        heights.atLeast(pillar.top, y, PILLAR_PAD + shape.over);
        heights.atLeast(y, pillar.bottom, shape.height + shape.under + PILLAR_PAD);
      }
    }
  }
  const brackets: BracketHeights[] = FACES.flatMap((face) =>
    placeBrackets(face, standing[face.gap], pillarsIn(face.column), heights),
  );
  const middle = pillarsIn('middle');
  for (const { y, shape } of settled.above.map((row) => rows.get(row)!)) {
    if (middle.length > 0) heights.atLeast(y, middle[0]!.top, shape.height + shape.under + PAST);
  }
  for (const { y, shape } of settled.below.map((row) => rows.get(row)!)) {
    if (middle.length > 0) heights.atLeast(middle.at(-1)!.bottom, y, shape.over + PAST);
  }

  const solved = heights.solve().map((height) => height + top);
  const all = [...new Map([...standing.left, ...standing.right].map((one) => [one.y, one])).values()];
  const bottom = round1(
    Math.max(
      top,
      ...all.map(({ y, shape }) => solved[y]! + shape.height + shape.under),
      ...pillars.flat().map((pillar) => solved[pillar.bottom]!),
    ),
  );
  // The middle pillars begin at their first tape; all others fill their column.
  const firstAtMiddle = Math.min(
    ...(['left', 'right'] as const).flatMap((gap) =>
      standing[gap]
        .filter(({ item }) => anchorAt(tapeIn(item, gap), { gap, column: 'middle' }) !== null)
        .map(({ y, shape }) => solved[y]! - shape.over - PILLAR_PAD),
    ),
    ...brackets.filter(({ face }) => face.column === 'middle').map((bracket) => solved[bracket.top]! - PILLAR_PAD),
  );
  const drawn = pillars.flatMap((inColumn) =>
    inColumn.map((pillar, i) => {
      const isMiddle = pillar.column === 'middle';
      const next = inColumn[i + 1];
      const end = next ? solved[next.top]! - PILLAR_GAP : isMiddle ? solved[pillar.bottom]! : bottom;
      const begin = i > 0 ? solved[pillar.top]! : isMiddle ? Math.min(firstAtMiddle, end - pillar.shape.least) : top;
      return pillar.shape.at(Math.max(begin, solved[pillar.top]!), end);
    }),
  );
  return {
    pillars: drawn,
    brackets: brackets.map((bracket) => bracket.at(solved, drawn)),
    names: all.flatMap(({ y, shape }) => shape.nameAt(solved[y]!) ?? []),
    tapes: all.flatMap(({ y, shape }) => shape.tapes.map(({ shaped, dy }) => shaped.at(round1(solved[y]! + dy)))),
    disputes: discs.map(({ statements, below, over, x }) => ({
      statements,
      discs: [{ x: round1(x), y: round1(solved[below]! + over + DISPUTE_GAP / 2) }],
    })),
    discs: new Map(
      all.flatMap(({ y, shape }) =>
        shape.tapes.flatMap(({ tape, shaped, dy }) =>
          tape.ribbon.statements
            .filter(({ id }) => setting.disputed.has(id))
            .map(({ id }) => [id, shaped.disputeAt(round1(solved[y]! + dy))] as const),
        ),
      ),
    ),
    bottom,
  };
}

/** The dispute between two neighbouring tapes, null where they have none. */
export function disputeBetween(one: Item, other: Item, { disputes }: Story): readonly [Id, Id] | null {
  if (one.kind !== 'tape' || other.kind !== 'tape') return null;
  const has = (item: typeof one, id: Id): boolean => item.tape.ribbon.statements.some((each) => each.id === id);
  return disputes.find(([a, b]) => (has(one, a) && has(other, b)) || (has(one, b) && has(other, a))) ?? null;
}
