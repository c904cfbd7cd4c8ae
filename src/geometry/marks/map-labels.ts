/**
 * The map's own names, placed for a camera at rest. The rules, for every dossier, language and size:
 *
 * - a name never lies on another country's land, on a lake or on a hatch; its own land and open sea are its places;
 * - the subject of the story goes first, then the story's other countries and the subject's capital, then other
 *   capitals of the story, then all else;
 * - those of the first ranks are never left out: where their own land has no room they stand at sea, or on land outside
 *   the story, with a line back;
 * - no name is cut by the frame, and none lies on another or on a mark.
 */
import type { Id } from '../../domain/dossier';
import { placeLabels, type Obstacle, type Placed } from '../labels/place-labels';
import { nearestPoint } from '../labels/leader';
import { textWidth } from '../labels/text-width';
import { roundPoint } from '../round';
import { type Box, toScreen, type XY } from '../viewport';
import { around } from './around';
import { LABEL_LEADING } from './sizes';
import { storyCountries } from './story-countries';
import {
  CAPITAL_PX,
  COUNTRY_SPACING,
  LABEL_PX,
  labelWishes,
  RANK,
  type LabelRequest,
  type MapLabelKind,
  type Wish,
} from './label-wishes';

export interface MapLabel {
  readonly id: string;
  readonly kind: MapLabelKind;
  /** Its words: in one line, or in two for want of room. */
  readonly lines: readonly string[];
  /** The plane point it belongs to. */
  readonly at: XY;
  /** The label's centre, in page px from that point's place on the screen. */
  readonly dx: number;
  readonly dy: number;
  /** The middle of what its country is to the alliance shown, in words, from the same place; where there is room. */
  readonly status?: XY;
  /** The room it takes, px from the frame's centre. */
  readonly box: Box;
  /** Where the line from its place ends, from that place, if it stands far from it. */
  readonly leader: XY | null;
  /** Whether its anchor is a dot of its own (a town). */
  readonly dot: boolean;
  /** Set without capitals and spacing, for want of room. */
  readonly narrow: boolean;
  readonly rank: number;
  /** What a name's letters say of its weight: the subject's capital, or what the story is about. */
  readonly weight: 'capital' | 'story' | null;
}

/** Chooses and places names. @param wanted which, by their rank */
export function placeMapLabels(
  request: LabelRequest,
  obstacles: readonly Obstacle[],
  wanted: (rank: number) => boolean = () => true,
): MapLabel[] {
  const { camera, frame, px, land, map, dossier } = request;
  const wishes = labelWishes(request).filter(({ rank }) => wanted(rank));
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const forms = new Map(wishes.map((wish) => [wish.id, formsOf(wish, px)]));
  const story = storyCountries(dossier);
  const elsewhere = map.countries.flatMap(({ id }) => (story.has(id) ? [] : [id]));
  const on = (ids: readonly Id[]): ((box: Box) => boolean) => {
    const own = new Set(ids);
    return (box) => land.isOn(box, own);
  };
  const besides = ({ own = [] }: Wish) => on([...elsewhere, ...own]);
  const shifts = around(frame, px, RING);
  const place = (first: readonly Wish[]): Placed[] =>
    placeLabels(
      wishes.map((wish) => {
        const [{ width, height }, ...smaller] = forms.get(wish.id)!;
        return {
          id: wish.id,
          anchor: toScreen(camera, wish.at),
          width,
          height,
          smaller,
          priority: wish.rank + (first.includes(wish) ? RANK.chosen : 0),
          tries: wish.tries,
          ...(wish.shifts && { shifts: wish.shifts }),
          gap: (wish.gap ?? 6) * px,
          ...(wish.own && { allows: on(wish.own) }),
          ...(wish.rank >= RANK.firm && {
            must: true,
            afar: [
              { shifts, allows: on(wish.own ?? []) },
              { shifts, allows: (box) => !covers(box, toScreen(camera, wish.at)) && besides(wish)(box) },
            ],
          }),
        };
      }),
      obstacles,
      frame,
    );
  // A town has fewer places than a country: where its name finds none near by, it goes first, if that keeps more in place.
  const inOrder = place([]);
  const capitals = wishes.filter(({ rank }) => rank === RANK.subjectCapital);
  const ledIn = (labels: readonly Placed[]): number => labels.filter(({ led }) => led).length;
  const turned = capitals.length > 0 && ledIn(inOrder) > 0 ? place(capitals) : inOrder;
  const placed = ledIn(turned) < ledIn(inOrder) ? turned : inOrder;
  return placed.map(({ id, box, size, led }) => {
    const { kind, at, rank, marked, own = [] } = byId.get(id)!;
    const { lines } = forms.get(id)![size]!;
    const [x, y] = toScreen(camera, at);
    const [dx, dy] = roundPoint([box.x + box.width / 2 - x, box.y + box.height / 2 - y]);
    const [endX, endY] = nearestPoint(box, [x, y]);
    // On land that is not its own a name is never without a line back, however near.
    const far = led && (Math.hypot(endX - x, endY - y) > NEAR_PX * px || !on(own)(box));
    const leader: XY | null = far ? roundPoint([endX - x, endY - y]) : null;
    return {
      id,
      kind,
      lines,
      at,
      dx,
      dy,
      box,
      leader,
      dot: kind === 'capital' && !marked,
      narrow: size > 0,
      rank,
      weight: weightOf(rank),
    };
  });
}

const covers = ({ x, y, width, height }: Box, [px, py]: XY): boolean =>
  px > x && px < x + width && py > y && py < y + height;

const weightOf = (rank: number): MapLabel['weight'] =>
  rank === RANK.subjectCapital ? 'capital' : rank >= RANK.firm ? 'story' : null;

/** A way to write a name, and the room that takes. */
interface Form {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * How a name may be written, the largest first: a country's with capitals, then without them; the subject's capital as
 * its own, then as any other. A country's, and that of an area apart, may stand in two lines.
 */
function formsOf({ kind, words, rank }: Wish, px: number): readonly [Form, ...Form[]] {
  const form = (lines: readonly string[], width: number): Form => ({
    lines,
    width: (width + 4) * px,
    height: (LABEL_LEADING * (lines.length - 1) + LABEL_PX + 4) * px,
  });
  const bold = kind === 'country';
  const plain = (lines: readonly string[]): Form =>
    form(lines, Math.max(...lines.map((line) => textWidth(line, LABEL_PX, { bold }))));
  const one = [words];
  if (rank === RANK.subjectCapital) return [form(one, textWidth(words, CAPITAL_PX, { bold: true })), plain(one)];
  const two = kind === 'country' || kind === 'disputed' ? inTwo(words) : one;
  const stacked = two.length > 1 ? [plain(two)] : [];
  if (kind !== 'country') return [plain(one), ...stacked];
  const spaced = textWidth(words.toUpperCase(), LABEL_PX, { letterSpacing: COUNTRY_SPACING, bold });
  return [form(one, spaced), plain(one), ...stacked];
}

/** Words in two lines that are as even as can be; one word alone stays whole. */
function inTwo(words: string): readonly string[] {
  const parts = words.split(' ');
  const cuts = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, LABEL_PX)));
  return cuts.length === 0 ? [words] : cuts.reduce((a, b) => (longest(b) < longest(a) ? b : a));
}

/** Px on the page between the rings a name is tried on, far from its place. */
const RING = 16;

/** A name this near to its place, in page px, needs no line to it. */
const NEAR_PX = 16;
