import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import { textWidth } from '../../../labels/text-width';
import { wrap } from '../../../labels/wrap';
import type { Box } from '../../../viewport';
import type { Story } from '../story';
import type { Parts } from './chain';
import { trackOf } from './clear-lines';
import { namesOf } from './drawn-ribbon';
import type { GraphBalloon, GraphOutside } from './graph-scene';
import { halfWidth, IDEA_LEADING, IDEA_PX } from './measures';
import { ribbonsOf, type Ribbon } from './ribbons';
import type { Route } from './route';
import { alongCorners } from './strand-lines';

/** What stands above the picture: the speaker's head, and who retold it, a row for each tie of the speaker. */
export interface Retelling {
  readonly balloon: GraphBalloon | null;
  readonly outside: readonly GraphOutside[];
  readonly routes: readonly Route[];
  /** Px from the picture's top to where nodes may stand. */
  readonly top: number;
  /** Why it cannot be drawn; empty where it can. */
  readonly reasons: readonly string[];
}

const HEAD = { x: 26, y: 24, radius: 20 };
const NAME_LEFT = 54;
const NAME_WIDEST = 104;
const ROW = 28;
const FIRST_ROW = 18;
const FEWEST_PX = 64;
/** Px that a line of the chain is long at least. */
const LEAST_LINE = 34;
const LINE = 148;
const FAR_WIDEST = 108;
/** Px for the balloon's heading. */
const HEADING = 30;
const MOST_ROWS = 6;
const CORNER = 9;

interface Named {
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
  readonly width: number;
  readonly height: number;
}

function named(story: Story, textOf: (lang: Lang) => string, most: number): Named {
  const lines = Object.fromEntries(story.languages.map((lang) => [lang, wrap(textOf(lang), most, IDEA_PX, 3)]));
  const all = Object.values(lines);
  const width = Math.ceil(Math.max(...all.flat().map((line) => textWidth(line, IDEA_PX, { bold: true })))) + 2;
  return { lines, width, height: Math.max(...all.map(({ length }) => length)) * IDEA_LEADING };
}

interface Row {
  /** The tie that leads from the speaker (or to the speaker), and whom it leads to. */
  readonly ribbon: Ribbon;
  readonly far: readonly Id[];
  readonly outward: boolean;
  /** A tie of the far end to a third, drawn on from it. */
  next: { ribbon: Ribbon; far: readonly Id[]; outward: boolean } | null;
}

const same = (a: readonly Id[], b: readonly Id[]): boolean => a.toSorted().join('+') === b.toSorted().join('+');

/** Files the chain's ribbons into rows; what fits into none is given back. */
function rowsOf(chain: readonly Ribbon[], speaker: Id): { rows: Row[]; left: Ribbon[] } {
  const rows: Row[] = [];
  const left: Ribbon[] = [];
  for (const ribbon of chain) {
    if (same(ribbon.from, [speaker])) rows.push({ ribbon, far: ribbon.to, outward: true, next: null });
    else if (same(ribbon.to, [speaker])) rows.push({ ribbon, far: ribbon.from, outward: false, next: null });
    else left.push(ribbon);
  }
  const rest = left.filter((ribbon) => {
    for (const row of rows) {
      if (row.next) continue;
      if (same(ribbon.to, row.far)) row.next = { ribbon, far: ribbon.from, outward: false };
      else if (same(ribbon.from, row.far)) row.next = { ribbon, far: ribbon.to, outward: true };
      if (row.next) return false;
    }
    return true;
  });
  return { rows, left: rest };
}

/** Lays out what stands above the balloon, and the balloon. */
export function layOutRetelling(
  story: Story,
  { balloon, speaker, chain }: Parts,
  width: number,
  bottom: number,
): Retelling {
  if (!balloon) return { balloon: null, outside: [], routes: [], top: 4, reasons: [] };
  const { rows, left } = speaker === null ? { rows: [], left: [] } : rowsOf(ribbonsOf(chain), speaker);
  const name = named(story, (lang) => (speaker ? namesOf(story, [speaker], lang) : balloon.label[lang]!), NAME_WIDEST);
  const outside: GraphOutside[] = [];
  const routes: Route[] = [];
  const start = NAME_LEFT + name.width + 10;
  const kindOf = (ids: readonly Id[]) => story.actors.find(({ id }) => id === ids[0])!.kind;
  let y = FIRST_ROW;
  let cramped = false;
  const lineTo = (ribbon: Ribbon, from: number, to: number, outward: boolean): void => {
    // Where the names are long a line would end before it begins.
    if (to - from < LEAST_LINE) cramped = true;
    const corners = (outward ? [from, to] : [to, from]).map((x) => [x, y] as const);
    const ends = [...ribbon.from, ...ribbon.to];
    routes.push({
      ribbon,
      way: { kind: 'stepped', corners },
      track: trackOf(alongCorners(corners), halfWidth(ribbon.strands.length), ends),
    });
  };
  for (const { ribbon, far, outward, next } of rows) {
    const wide = Math.max(0, ribbon.strands.length - 1) * 9;
    y += wide / 2;
    const label = named(story, (lang) => namesOf(story, far, lang), FAR_WIDEST);
    const end = start + LINE;
    lineTo(ribbon, start, end, outward);
    if (end + 6 + label.width > width) cramped = true;
    const box = (x: number, { width: w, height: h }: Named): Box => ({ x, y: y - h / 2, width: w, height: h });
    outside.push({ id: far[0]!, kind: kindOf(far), box: box(end + 6, label), lines: label.lines, align: 'start' });
    if (next) {
      const last = named(story, (lang) => namesOf(story, next.far, lang), FAR_WIDEST);
      outside.push({
        id: next.far[0]!,
        kind: kindOf(next.far),
        box: box(width - last.width - 2, last),
        lines: last.lines,
        align: 'end',
      });
      lineTo(next.ribbon, end + 6 + label.width + 6, width - last.width - 10, next.outward);
    }
    y += ROW + wide / 2;
  }
  const edge = Math.max(FEWEST_PX, rows.length > 0 ? y - ROW + 20 : 0);
  const path =
    `M10 ${edge}H22L${HEAD.x + 2} ${HEAD.y + HEAD.radius + 1}L42 ${edge}H${width - 10}a${CORNER} ${CORNER} 0 0 1 ${CORNER} ${CORNER}V${bottom - CORNER}` +
    `a${CORNER} ${CORNER} 0 0 1 -${CORNER} ${CORNER}H10a${CORNER} ${CORNER} 0 0 1 -${CORNER} -${CORNER}V${edge + CORNER}a${CORNER} ${CORNER} 0 0 1 ${CORNER} -${CORNER}Z`;
  const reasons: string[] = [];
  if (left.length > 0) reasons.push(`${left.length} ties of the chain of retelling have no row`);
  if (rows.length > MOST_ROWS) reasons.push(`the chain of retelling has ${rows.length} rows`);
  if (cramped) reasons.push('a tie of the chain of retelling has no room');
  return {
    outside,
    routes,
    top: edge + HEADING,
    reasons,
    balloon: {
      voice: balloon.key,
      path,
      head: [HEAD.x, HEAD.y],
      radius: HEAD.radius,
      heading: [width / 2, edge + 20],
      name: {
        id: speaker,
        lines: name.lines,
        box: { x: NAME_LEFT, y: HEAD.y - name.height / 2, width: name.width, height: name.height },
      },
    },
  };
}
