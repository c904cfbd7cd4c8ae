import type { DatedEvent, Id } from '../../domain/dossier';
import { inFrame, overlaps } from '../labels/boxes';
import { roundPoint } from '../round';
import { toScreen, type Box, type Camera, type Frame, type XY } from '../viewport';
import type { MapProjection } from '../map/projection';
import { TARGET_PX } from './sizes';

/** How far below its place a row of events stands, in page px: under the mark of the place itself. */
const BELOW = 26;

export interface PlacedEvent {
  readonly event: DatedEvent;
  /** The plane point it happened at. */
  readonly at: XY;
  /** Where its mark stands from that point, in frame units. */
  readonly dx: number;
  readonly dy: number;
}

/** The event a map shows: the one that was chosen, where it has a place. All others are the timeline's. */
export function eventsShown(events: readonly DatedEvent[], selected: Id | null): DatedEvent[] {
  return events.filter((event) => event.place && event.id === selected);
}

/**
 * Places events in rows below where they happened; events of one place stand side by side, in order of time, and a row
 * that would cover another goes below it. Those outside the frame are left out: the timeline has them all.
 * @param px page px in frame units
 */
export function placeEvents(
  events: readonly DatedEvent[],
  { project }: Pick<MapProjection, 'project'>,
  camera: Camera,
  frame: Frame,
  px: number,
): PlacedEvent[] {
  const rows = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const key = event.place!.join(',');
    rows.set(key, [...(rows.get(key) ?? []), event]);
  }
  const step = TARGET_PX * px;
  const taken: Box[] = [];
  return [...rows.values()].flatMap((row) => {
    const at = roundPoint(project(row[0]!.place!));
    const [screenX, screenY] = toScreen(camera, at);
    const half = (row.length * step) / 2;
    // A hair less than the step, so that neighbours of one row do not count as covering each other.
    const box = { x: screenX - half, y: screenY + BELOW * px - step / 2, width: 2 * half - 0.01, height: step - 0.01 };
    while (taken.some((other) => overlaps(box, other))) box.y += step;
    if (!inFrame(box, frame)) return [];
    taken.push({ ...box });
    const dy = box.y + step / 2 - screenY;
    return row.map((event, i) => ({ event, at, dx: (i + 0.5) * step - half, dy }));
  });
}

/** The room an event's mark takes, in px from the frame's centre. */
export function eventBox({ event, at, dx, dy }: PlacedEvent, camera: Camera, px: number): Box & { id: string } {
  const [x, y] = toScreen(camera, at);
  const side = TARGET_PX * px;
  return { id: `event-${event.id}`, x: x + dx - side / 2, y: y + dy - side / 2, width: side, height: side };
}
