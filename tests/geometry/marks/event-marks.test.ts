import { expect, test } from 'vitest';
import { EVENT_TARGET, eventBox, eventsShown, placeEvents } from '../../../src/geometry/marks/event-marks';
import { grow, overlaps } from '../../../src/geometry/labels/boxes';
import { MAP_FRAME } from '../../../src/geometry/viewport';
import { cameraFor, createProjection } from '../../../src/geometry/map/projection';
import { loadDossier } from '../../data/load-dossier';

const { events } = loadDossier('armenia-csto');
const projection = createProjection({ kind: 'azimuthal', centre: [45, 41], unitsPerKm: 0.5, reach: 108 });
const region = cameraFor(projection, { lon: 45, lat: 41.2, across: 950 }, MAP_FRAME);

test('the map shows the events of the year shown, and the selected one whatever its year', () => {
  const shown = eventsShown(events, '2024-12-31', 'event-1992-05-15').map(({ id }) => id);
  expect(shown).toContain('event-2024-02-22');
  expect(shown).toContain('event-1992-05-15');
  expect(shown).not.toContain('event-1991-12-21');
});

test('events of one place stand side by side, each with room for a finger', () => {
  const placed = placeEvents(eventsShown(events, '2024-12-31', null), projection, region, MAP_FRAME, 1);
  expect(placed.length).toBeGreaterThan(2);
  const boxes = placed.map((event) => eventBox(event, region, 1));
  boxes.forEach((box, i) => {
    expect(box.width).toBe(EVENT_TARGET);
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
