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
  const ofJoin = new Float64Array(joins.length);
  const ofJoins = new Float64Array(joins.length ** 2);
  const ofSpot = new Float64Array(spots.length);
  const ofSpots = new Float64Array(spots.length ** 2);
  let cost = 0;
  let costBefore = 0;
  // What stood where before the last move, in the order it was changed: plain lists, as there are millions of entries.
  const changedSums: Float64Array[] = [];
  const changedAt: number[] = [];
  const stoodThere: number[] = [];
  const marksBefore: (readonly [at: number, mark: Mark])[] = [];
  const laidBefore: (readonly [at: number, join: LaidJoin])[] = [];
  const isTouched = { spots: new Uint8Array(spots.length), joins: new Uint8Array(joins.length) };

  function forget(): void {
    changedSums.length = 0;
    changedAt.length = 0;
    stoodThere.length = 0;
    marksBefore.length = 0;
    laidBefore.length = 0;
  }

  function enter(list: Float64Array, at: number, value: number): void {
    const before = list[at]!;
    if (value === before) return;
    cost += value - before;
    changedSums.push(list);
    changedAt.push(at);
    stoodThere.push(before);
    list[at] = value;
  }

  function account(touchedSpots: readonly number[], touchedJoins: readonly number[]): number {
    for (const index of touchedJoins) isTouched.joins[index] = 1;
    for (const index of touchedSpots) isTouched.spots[index] = 1;
    for (const index of touchedJoins) {
      const { a, b } = joins[index]!;
      enter(ofJoin, index, joinCost(laid[index]!, spots[a]!, spots[b]!, marks[a]!, marks[b]!));
      for (let other = 0; other < joins.length; other++) {
        // Of two that are touched, the pair is entered once.
        if (other === index || (other < index && isTouched.joins[other] === 1)) continue;
        const low = index < other ? index : other;
        const high = index < other ? other : index;
        enter(ofJoins, low * joins.length + high, joinsCost(laid[low]!, laid[high]!));
      }
    }
    for (const index of touchedSpots) {
      enter(ofSpot, index, spotCost(spots[index]!, index === hub, frame));
      for (let other = 0; other < spots.length; other++) {
        if (other === index || (other < index && isTouched.spots[other] === 1)) continue;
        const low = index < other ? index : other;
        const high = index < other ? other : index;
        const value = spotsCost(spots[low]!, spots[high]!, marks[low]!.whole, marks[high]!.whole);
        enter(ofSpots, low * spots.length + high, value);
      }
    }
    for (const index of touchedJoins) isTouched.joins[index] = 0;
    for (const index of touchedSpots) isTouched.spots[index] = 0;
    return cost;
  }

  account([...spots.keys()], [...joins.keys()]);

  return {
    cost: () => cost,
    moved(touched) {
      forget();
      costBefore = cost;
      // A node that changes places with itself is one.
      const moving = touched.filter((index, order) => touched.indexOf(index) === order);
      for (const index of moving) {
        marksBefore.push([index, marks[index]!]);
        marks[index] = markOf(spots[index]!);
      }
      const changed: number[] = [];
      for (let index = 0; index < joins.length; index++) {
        const join = joins[index]!;
        const { way } = laid[index]!;
        let swerves = moving.includes(join.a) || moving.includes(join.b);
        for (let order = 0; !swerves && order < marksBefore.length; order++) {
          const [at, before] = marksBefore[order]!;
          swerves = maySwerve(join, way, before) || maySwerve(join, way, marks[at]!);
        }
        if (!swerves) continue;
        const [from, to] = [spots[join.a]!, spots[join.b]!];
        laidBefore.push([index, laid[index]!]);
        laid[index] = layJoin(join, from, to, sketchLink(join, [from.x, from.y], [to.x, to.y], marks, frame));
        changed.push(index);
      }
      return account(moving, changed);
    },
    undo() {
      for (let index = changedSums.length - 1; index >= 0; index--) {
        changedSums[index]![changedAt[index]!] = stoodThere[index]!;
      }
      for (const [at, mark] of marksBefore) marks[at] = mark;
      for (const [at, join] of laidBefore) laid[at] = join;
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
