import { expect, test } from 'vitest';
import type { DatedEvent } from '../../../src/domain/dossier';
import { eventBox, eventsShown, placeEvents } from '../../../src/geometry/marks/event-marks';
import { TARGET_PX } from '../../../src/geometry/marks/sizes';
import { grow, overlaps } from '../../../src/geometry/labels/boxes';
import { MAP_FRAME } from '../../../src/geometry/viewport';
import { cameraFor, createProjection } from '../../../src/geometry/map/projection';
import { loadDossier } from '../../data/load-dossier';

const { events } = loadDossier('armenia-csto');
const projection = createProjection({ kind: 'azimuthal', centre: [45, 41], unitsPerKm: 0.5, reach: 108 });
const region = cameraFor(projection, { lon: 45, lat: 41.2, across: 950 }, MAP_FRAME);

test('the map shows the event that was chosen, where it has a place, and leaves all others to the timeline', () => {
  expect(eventsShown(events, 'event-1992-05-15').map(({ id }) => id)).toEqual(['event-1992-05-15']);
  expect(eventsShown(events, 'ARM')).toEqual([]);
  expect(eventsShown(events, null)).toEqual([]);
  const [{ place: _, ...nowhere }] = events as [DatedEvent];
  expect(eventsShown([nowhere], nowhere.id)).toEqual([]);
});

test('events of one place stand side by side, each with room for a finger', () => {
  const placed = placeEvents(
    events.filter(({ date, place }) => place && date.startsWith('2024')),
    projection,
    region,
    MAP_FRAME,
    1,
  );
  expect(placed.length).toBeGreaterThan(2);
  const boxes = placed.map((event) => eventBox(event, region, 1));
  boxes.forEach((box, i) => {
    expect(box.width).toBe(TARGET_PX);
    for (const other of boxes.slice(i + 1)) expect(overlaps(grow(box, -0.1), other)).toBe(false);
  });
});

test('what happened outside the frame is left to the timeline', () => {
  const placed = placeEvents(
    events.filter(({ placeName }) => placeName?.['en'] === 'Washington, D.C.'),
    projection,
    region,
    MAP_FRAME,
    1,
  );
  expect(placed).toEqual([]);
});
