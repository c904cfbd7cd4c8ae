import type { Id } from '../../../../domain/dossier';
import { overlaps } from '../../../labels/boxes';
import { round1 } from '../../../round';
import type { Box, XY } from '../../../viewport';
import { isMutual } from '../statement-end';
import type { Story, StoryVoice } from '../story';
import type { Obstacle, Track } from './clear-lines';
import { endSigns, trimOf } from './end-signs';
import type { GraphHead, GraphRibbon, GraphStub } from './graph-scene';
import { COUNT_RADIUS, HEAD_RADIUS, STRAND_GAP } from './measures';
import type { Route } from './route';
import { curvedStrand, shifted, steppedStrand } from './strand-lines';
import { commaIn } from '../../../../domain/punctuation';

/** A ribbon as it is drawn, with what words on it need to know. */
export interface DrawnRibbon {
  readonly ribbon: GraphRibbon;
  readonly track: Track;
  /** The stretch of its points that neither signs nor discs take. */
  readonly free: readonly [number, number];
  /** The boxes of its discs. */
  readonly discs: readonly Box[];
  /** Voices whose heads had no room. */
  readonly headless: number;
}

/** Heads shown on a ribbon before the rest is counted. */
const MOST_HEADS = 3;
/** Px from a node to the first disc's rim, and between discs. */
const BEFORE_DISCS = 5;
const BETWEEN_DISCS = 2;
/** Px of a strand that stay in sight before a sign. */
const SIGN_ROOM = 16;
const START_ROOM = 9;

/** The voices whose heads a ribbon shows: who speaks, unless they have the balloon or stand at its start. */
function headed(story: Story, route: Route, balloon: StoryVoice | null): StoryVoice[] {
  if (balloon) return [];
  const keys = [...new Set(route.ribbon.strands.map(({ voice }) => voice))];
  return keys
    .map((key) => story.voices.find((voice) => voice.key === key)!)
    .filter(({ kind, who }) => kind === 'speaker' && who.join('+') !== route.ribbon.from.join('+'));
}

/** Px along a line from its start to each of its points. */
function ways(points: readonly XY[]): number[] {
  const found = [0];
  for (let index = 1; index < points.length; index++) {
    const [[ax, ay], [bx, by]] = [points[index - 1]!, points[index]!];
    found.push(found[index - 1]! + Math.hypot(bx - ax, by - ay));
  }
  return found;
}

/** The point so many px along a line. */
function pointAlong(points: readonly XY[], along: readonly number[], way: number): XY {
  const after = along.findIndex((each) => each >= way);
  if (after <= 0) return after === 0 ? points[0]! : points.at(-1)!;
  const share = (way - along[after - 1]!) / (along[after]! - along[after - 1]! || 1);
  const [[ax, ay], [bx, by]] = [points[after - 1]!, points[after]!];
  return [round1(ax + (bx - ax) * share), round1(ay + (by - ay) * share)];
}

const boxOf = ([x, y]: XY, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** What a ribbon's discs may not hide. */
interface Around {
  readonly tracks: readonly Track[];
  readonly discs: readonly Box[];
  readonly obstacles: readonly Obstacle[];
}

/** True when a disc would lie on another ribbon's strands, on a name or on another disc. */
function crowded([x, y]: XY, radius: number, around: Around, own: readonly Box[]): boolean {
  const onDisc = (box: Box): boolean =>
    Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < radius + box.width / 2 + 1;
  return (
    around.discs.some(onDisc) ||
    own.some(onDisc) ||
    around.obstacles.some(({ box }) => overlaps(box, boxOf([x, y], radius))) ||
    around.tracks.some(({ points, half }) => points.some(([u, v]) => Math.hypot(u - x, v - y) < radius + half + 1))
  );
}

/** Draws a ribbon's strands and signs, and stands its count, its heads and its mark of dispute along its start. */
export function drawRibbon(
  story: Story,
  route: Route,
  balloon: StoryVoice | null,
  around: Around,
  stub: GraphStub | null,
): DrawnRibbon {
  const { ribbon, way, track } = route;
  const { points, half } = track;
  const lines = ribbon.strands.map((strand, index) => {
    const left = half - STRAND_GAP * index;
    const trim = trimOf(strand);
    return way.kind === 'curve'
      ? curvedStrand(way.from, way.to, left, way.handle, trim)
      : steppedStrand(shifted(way.corners, left), trim);
  });
  const along = ways(points);
  const whole = along.at(-1)!;
  const mutual = ribbon.strands.some(({ end }) => isMutual(end));
  const discs: Box[] = [];
  let reach = mutual ? SIGN_ROOM : START_ROOM;
  /** The next disc of some size along the ribbon that hides nothing else. */
  const stand = (radius: number): XY | null => {
    const first = (discs.length > 0 ? reach + BETWEEN_DISCS : BEFORE_DISCS + (mutual ? 10 : 0)) + radius;
    for (let at = first; at <= Math.min(whole - SIGN_ROOM - radius + 4, whole * 0.8); at += 4) {
      const point = pointAlong(points, along, at);
      if (crowded(point, radius, around, discs)) continue;
      discs.push(boxOf(point, radius));
      reach = at + radius;
      return point;
    }
    return null;
  };
  const count = ribbon.statements.length > 1 ? stand(COUNT_RADIUS) : null;
  const voices = headed(story, route, balloon);
  const shown = voices.length > MOST_HEADS ? MOST_HEADS - 1 : voices.length;
  const heads: GraphHead[] = [];
  for (const [place, voice] of voices.slice(0, shown + (voices.length > shown ? 1 : 0)).entries()) {
    const at = stand(HEAD_RADIUS);
    if (at) heads.push({ at, voice: voice.key, more: place === shown ? voices.length - shown : 0 });
  }
  const disputed = story.disputes.some((pair) => pair.some((id) => ribbon.statements.includes(id)));
  const dispute = disputed ? stand(COUNT_RADIUS) : null;
  const middle = (reach + whole - SIGN_ROOM) / 2;
  const from = along.findIndex((each) => each >= reach + 4);
  const to = along.findLastIndex((each) => each <= whole - SIGN_ROOM);
  return {
    track,
    discs,
    free: from < 0 || to < from ? [0, -1] : [from, to],
    headless: Math.min(voices.length, MOST_HEADS) - heads.length,
    ribbon: {
      key: ribbon.key,
      from: ribbon.from,
      to: ribbon.to,
      statements: ribbon.statements,
      strands: ribbon.strands.map((strand, index) => ({
        voice: strand.voice,
        line: strand.line,
        end: strand.end,
        statements: strand.statements,
        path: lines[index]!.path,
        strip: balloon !== null && strand.voice !== balloon.key,
      })),
      ends: endSigns(
        ribbon.strands,
        lines.map((line) => line.points),
      ),
      spine: spineOf(route),
      width: 2 * half,
      count,
      heads,
      dispute,
      number: pointAlong(points, along, middle),
      stub,
    },
  };
}

/** The middle of a ribbon as one path. */
function spineOf({ way }: Route): string {
  const whole = { start: 0, end: 0 };
  return way.kind === 'curve'
    ? curvedStrand(way.from, way.to, 0, way.handle, whole).path
    : steppedStrand(way.corners, whole).path;
}

/** The words of several names, as they stand at a cut ribbon's end. */
export const namesOf = (story: Story, ids: readonly Id[], lang: string): string =>
  ids.map((id) => story.actors.find((actor) => actor.id === id)!.label[lang]!).join(commaIn(lang));
