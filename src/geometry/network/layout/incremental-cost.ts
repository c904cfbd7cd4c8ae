import type { Arrangement, Spot } from './arrangement';
import type { Judge } from './anneal';
import { joinCost, joinsCost, layJoin, spotCost, spotsCost, type LaidJoin } from './cost';
import { halfExtents } from '../node-shape';
import { standing } from '../scene';
import { maySwerve, sketchLink, type Mark } from './link-estimate';

/**
 * Keeps account of how hard a layout is to read: link crossings, links through marks and labels, cramped marks, strays
 * from their pole. A move touches few of the account's entries, so only these are worked out anew.
 */
export function layoutLedger({ spots, joins, frame, hub }: Arrangement): Judge {
  const marks = spots.map(markOf);
  const laid: LaidJoin[] = joins.map((join) => {
    const [from, to] = [spots[join.a]!, spots[join.b]!];
    return layJoin(join, from, to, sketchLink(join, [from.x, from.y], [to.x, to.y], marks, frame));
  });
  const ofJoin: number[] = joins.map(() => 0);
  const ofJoins: number[] = joins.flatMap(() => joins.map(() => 0));
  const ofSpot: number[] = spots.map(() => 0);
  const ofSpots: number[] = spots.flatMap(() => spots.map(() => 0));
  let cost = 0;
  let costBefore = 0;
  // What stood where before the last move, in the order it was changed: plain lists, as there are millions of entries.
  const changedLists: unknown[][] = [];
  const changedAt: number[] = [];
  const stoodThere: unknown[] = [];

  function set<T>(list: T[], at: number, value: T): void {
    changedLists.push(list);
    changedAt.push(at);
    stoodThere.push(list[at]);
    list[at] = value;
  }

  function forget(): void {
    changedLists.length = 0;
    changedAt.length = 0;
    stoodThere.length = 0;
  }

  function enter(list: number[], at: number, value: number): void {
    if (value === list[at]) return;
    cost += value - list[at]!;
    set(list, at, value);
  }

  function account(touchedSpots: ReadonlySet<number>, touchedJoins: ReadonlySet<number>): number {
    for (const index of touchedJoins) {
      const { a, b } = joins[index]!;
      enter(ofJoin, index, joinCost(laid[index]!, spots[a]!, spots[b]!, marks[a]!, marks[b]!));
      for (let other = 0; other < joins.length; other++) {
        if (other === index || (other < index && touchedJoins.has(other))) continue;
        const [low, high] = index < other ? [index, other] : [other, index];
        enter(ofJoins, low * joins.length + high, joinsCost(laid[low]!, laid[high]!));
      }
    }
    for (const index of touchedSpots) {
      enter(ofSpot, index, spotCost(spots[index]!, index === hub, frame));
      for (let other = 0; other < spots.length; other++) {
        if (other === index || (other < index && touchedSpots.has(other))) continue;
        const [low, high] = index < other ? [index, other] : [other, index];
        const value = spotsCost(spots[low]!, spots[high]!, marks[low]!.whole, marks[high]!.whole);
        enter(ofSpots, low * spots.length + high, value);
      }
    }
    return cost;
  }

  account(new Set(spots.keys()), new Set(joins.keys()));

  return {
    cost: () => cost,
    moved(touched) {
      forget();
      costBefore = cost;
      const moving = new Set(touched);
      const old = touched.map((index) => marks[index]!);
      for (const index of moving) set(marks, index, markOf(spots[index]!));
      const changed = new Set<number>();
      joins.forEach((join, index) => {
        const { way } = laid[index]!;
        const ends = moving.has(join.a) || moving.has(join.b);
        const swerves =
          ends ||
          old.some((mark) => maySwerve(join, way, mark)) ||
          touched.some((at) => maySwerve(join, way, marks[at]!));
        if (!swerves) return;
        const [from, to] = [spots[join.a]!, spots[join.b]!];
        set(laid, index, layJoin(join, from, to, sketchLink(join, [from.x, from.y], [to.x, to.y], marks, frame)));
        changed.add(index);
      });
      return account(moving, changed);
    },
    undo() {
      for (let index = changedLists.length - 1; index >= 0; index--) {
        changedLists[index]![changedAt[index]!] = stoodThere[index];
      }
      cost = costBefore;
      forget();
    },
  };
}

function markOf(spot: Spot): Mark {
  const { draft, x, y, side } = spot;
  const [halfWidth, halfHeight] = halfExtents(draft.shape, draft.size);
  return {
    whole: standing(spot, draft.boxes[side].whole),
    label: standing(spot, draft.boxes[side].label),
    shape: { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight },
  };
}
