import { describe, expect, it } from 'vitest';
import { grow, inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { landUnder } from '../../../src/geometry/map/land-under';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { groundFor, middleOf, openGround, placesFor } from '../../../src/geometry/marks/callout-ground';
import { placeCallouts } from '../../../src/geometry/marks/callouts';
import { RANK } from '../../../src/geometry/marks/label-wishes';
import { placeMapLabels } from '../../../src/geometry/marks/map-labels';
import { MAP_FRAME, type Box, type Frame } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { mapSceneOf } from '../../support/scene';

const WIDE: Frame = { width: 372, height: 430 };
const PHONE: Frame = { width: 343, height: 447 };
const VOICES: Readonly<Record<string, string>> = { en: 'Galuzin says', ru: 'Галузин говорит', hy: 'ըստ Գալուզինի' };

const known = new Map<string, ReturnType<typeof made>>();
const made = (name: string) => {
  const dossier = loadDossier(name);
  return { dossier, scene: mapSceneOf(dossier) };
};
const mapOf = (name: string): ReturnType<typeof made> => {
  const found = known.get(name) ?? made(name);
  known.set(name, found);
  return found;
};

/** The words on the map in a view, round the names that are never left out. */
function wordsOn(name: string, preset: number, size: Frame, lang: string) {
  const { dossier, scene } = mapOf(name);
  const projection = projectionOf(scene.map.projection);
  const scale = Math.min(size.width / MAP_FRAME.width, size.height / MAP_FRAME.height);
  const [px, frame] = [1 / scale, { width: size.width / scale, height: size.height / scale }];
  const { id, centre, across } = dossier.presets[preset]!;
  const camera = cameraFor(projection, { lon: centre[0], lat: centre[1], across }, MAP_FRAME);
  const land = landUnder(scene.map, new Set(), camera, frame);
  const request = { map: scene.map, dossier, groups: [], lang, camera, frame, px, places: scene.map.names, land };
  const firm = placeMapLabels(request, [], (rank) => rank >= RANK.firm).map(({ box }) => box);
  const ground = openGround(dossier, scene.map);
  const callouts = placeCallouts(
    {
      dossier,
      preset: id,
      frame,
      px,
      places: (entity) => placesFor(entity, undefined, request),
      middleOf: (entity) => middleOf(entity, undefined, request),
      ...groundFor(land, ground),
      voiceOf: () => VOICES[lang] ?? 'dit-on',
    },
    firm,
  );
  return { dossier, callouts, firm, land, ground, frame, px };
}

describe.each([
  ['armenia-csto', 'en'],
  ['armenia-csto', 'hy'],
  ['armenia-csto', 'ru'],
  ['sahel', 'fr'],
])('the words on the map of %s in %s', (name, lang) => {
  it.each([
    [0, WIDE],
    [1, WIDE],
    [0, PHONE],
    [1, PHONE],
  ])('stand on open ground, in the frame, off names and off each other: frame %i at %o', (preset, size) => {
    const { callouts, firm, land, ground, frame, px } = wordsOn(name, preset, size, lang);
    for (const [i, { box, annotation }] of callouts.entries()) {
      const others: Box[] = [...firm, ...callouts.slice(i + 1).map((other) => other.box)];
      expect(inFrame(box, frame, 4 * px - 0.01), annotation.id).toBe(true);
      expect(land.isOn(box, ground), annotation.id).toBe(true);
      for (const other of others) expect(overlaps(grow(box, 3.9 * px), other), annotation.id).toBe(false);
    }
  });

  it('have a line to a place of their own, within what they speak of', () => {
    const { dossier, callouts, land } = wordsOn(name, 0, WIDE, lang);
    for (const { anchor, annotation } of callouts) {
      const { type } = dossier.entities.find(({ id }) => id === annotation.entity)!;
      if (type === 'country') expect(land.at(anchor)).toBe(annotation.entity);
    }
    expect(new Set(callouts.map(({ anchor }) => anchor.join(' '))).size).toBe(callouts.length);
  });
});

it.each(['en', 'hy', 'ru'])('the first view of the first dossier has room for two at least: %s', (lang) => {
  expect(wordsOn('armenia-csto', 0, WIDE, lang).callouts.length).toBeGreaterThanOrEqual(2);
});

it('the last of the dossier is left out first', () => {
  const placed = wordsOn('armenia-csto', 0, PHONE, 'en').callouts.map(({ annotation }) => annotation.id);
  const order = loadDossier('armenia-csto').annotations.map(({ id }) => id);
  expect(placed[0]).toBe(order[0]);
});
