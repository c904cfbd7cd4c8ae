import { expect, it } from 'vitest';
import { grow, inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { textWidth } from '../../../src/geometry/labels/text-width';
import { landUnder } from '../../../src/geometry/map/land-under';
import { eventBox } from '../../../src/geometry/marks/event-marks';
import { groupBox } from '../../../src/geometry/marks/group-box';
import { globeBox } from '../../../src/geometry/marks/inset-globe';
import { LABEL_PX } from '../../../src/geometry/marks/label-wishes';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import type { MapRequest } from '../../../src/geometry/marks/map-request';
import { LABEL_LEADING } from '../../../src/geometry/marks/sizes';
import { storyCountries } from '../../../src/geometry/marks/story-countries';
import { toScreen } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { restingRequest } from '../../support/map-request';
import { mapSceneOf } from '../../support/scene';

const dossier = loadDossier('armenia-csto');
const { map } = mapSceneOf(dossier);
const request: MapRequest = { ...restingRequest(dossier, map), layer: 'CSTO' };
const atRest = createMapPlacer().place(request);

it('adds what is chosen and lies beyond the frame, and moves nothing', () => {
  // Moscow lies where the arrow of its chip points; for Washington there is a globe, too.
  for (const [selected, lit, hasGlobe] of [
    ['RUS', ['RUS', 'CSTO'], false],
    ['west', ['west', 'washington'], true],
  ] as const) {
    const chosen = createMapPlacer().place({ ...request, selected, lit: new Set(lit) }, atRest);
    expect(chosen.chips.length).toBeGreaterThan(0);
    expect(chosen.globe !== null).toBe(hasGlobe);
    const globe = chosen.globe && globeBox(chosen.globe, request.px);
    expect(chosen.labels).toEqual(
      atRest.labels.filter(({ box, weight }) => weight !== null || globe === null || !overlaps(globe, box)),
    );
    expect(chosen.callouts).toEqual(atRest.callouts);
  }
});

/** As in class: wider than high. */
const WIDE = { frame: { width: 1000, height: 600 }, px: 1 };

it.each([
  ['armenia-csto', 'west', 'washington'],
  ['sahel', 'FRA', 'FRA'],
])('shows what is far on a globe, off all that matters, where there is room: %s', (name, selected, far) => {
  const story = loadDossier(name);
  const drawn = mapSceneOf(story).map;
  const asked: MapRequest = { ...restingRequest(story, drawn), ...WIDE };
  const rest = createMapPlacer().place(asked);
  expect(rest.globe).toBeNull();
  const lit = new Set([selected, far]);
  const { globe, labels, callouts, groups } = createMapPlacer().place({ ...asked, selected, lit }, rest);
  expect(globe!.far.map(({ id }) => id)).toContain(far);
  const box = globeBox(globe!, asked.px);
  expect(inFrame(box, asked.frame)).toBe(true);
  for (const other of [...labels, ...callouts]) expect(overlaps(box, other.box)).toBe(false);
  for (const group of groups) expect(overlaps(box, groupBox(group, asked.px))).toBe(false);
  const land = landUnder(drawn, new Set(), asked.camera, asked.frame);
  for (const id of storyCountries(story)) expect(land.about(globe!.at)).not.toBe(id);
  const narrow = { ...asked, frame: { width: 120, height: 90 }, selected, lit };
  expect(createMapPlacer().place(narrow).globe).toBeNull();
});

it('is the same from a map at rest that was handed to it as from its own', () => {
  const one = { ...request, selected: 'west', lit: new Set(['west', 'RUS', 'ARM']) };
  const placer = createMapPlacer();
  expect(placer.place(one, JSON.parse(JSON.stringify(atRest)) as typeof atRest)).toEqual(placer.place(one));
});

it('takes away the names of less weight that an event stands on, and no other', () => {
  const placer = createMapPlacer();
  const inSight = dossier.events.flatMap(({ id }) => {
    const dated = placer.place({ ...request, selected: id }, atRest);
    return dated.events.length === 0 ? [] : [dated];
  });
  expect(inSight.length).toBeGreaterThan(0);
  for (const { events, labels } of inSight) {
    const marks = events.map((one) => eventBox(one, request.camera, request.px));
    const mayStay = atRest.labels.filter(
      ({ box, weight }) => weight !== null || marks.every((mark) => !overlaps(mark, box)),
    );
    expect(labels).toEqual(mayStay);
  }
});

it('keeps a country’s status off the dots of towns', () => {
  const said = createMapPlacer().place({ ...request, sayingsOf: () => ['left 1999'] });
  const words = said.labels.flatMap(({ at, status }) => {
    if (status === undefined) return [];
    const [x, y] = toScreen(request.camera, at);
    const [width, height] = [textWidth('left 1999', LABEL_PX) * request.px, LABEL_LEADING * request.px];
    return [{ x: x + status[0] - width / 2, y: y + status[1] - height / 2, width, height }];
  });
  const dots = said.labels.filter(({ dot }) => dot).map(({ at }) => toScreen(request.camera, at));
  expect(words.length).toBeGreaterThan(2);
  for (const [x, y] of dots)
    for (const box of words) expect(overlaps(grow({ x, y, width: 0, height: 0 }, 4), box)).toBe(false);
});

it('has a view that was prepared at hand, and stands in it as if it had not been', () => {
  const placer = createMapPlacer();
  placer.prepare(request);
  const other = { ...request, camera: { ...request.camera, k: request.camera.k / 2 } };
  placer.prepare(other);
  // The very same placement is taken, though camera and frame are other objects.
  const again = placer.place({ ...request, camera: { ...request.camera }, frame: { ...request.frame } });
  expect(again.labels).toEqual(createMapPlacer().place(request).labels);
  const [first] = placer.place(request).callouts;
  expect(again.callouts[0]).toBe(first);
  expect(placer.place(other).labels).toEqual(createMapPlacer().place(other).labels);
});
