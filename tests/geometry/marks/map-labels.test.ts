import { describe, expect, it } from 'vitest';
import { inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { landUnder } from '../../../src/geometry/map/land-under';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { arrangeGroups } from '../../../src/geometry/marks/arrange-groups';
import { isCapitalSign, showsItself } from '../../../src/geometry/marks/country-size';
import { groupBox } from '../../../src/geometry/marks/group-box';
import { groupMarks } from '../../../src/geometry/marks/groups';
import { RANK } from '../../../src/geometry/marks/label-wishes';
import { placeMapLabels, type MapLabel } from '../../../src/geometry/marks/map-labels';
import { storyCountries, subjectCountry } from '../../../src/geometry/marks/story-countries';
import { placeStatusWords } from '../../../src/geometry/marks/status-words';
import { placeGroup } from '../../../src/geometry/marks/pointers';
import { MAP_FRAME, type Frame } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { mapSceneOf } from '../../support/scene';

/** The map as it stands on a wide page, on a laptop and on a phone: px of the page. */
const SIZES: readonly Frame[] = [
  { width: 372, height: 430 },
  { width: 343, height: 447 },
  { width: 560, height: 430 },
];

function mapOf(name: string) {
  const dossier = loadDossier(name);
  const scene = mapSceneOf(dossier);
  const projection = projectionOf(scene.map.projection);
  return { dossier, scene, projection, groups: groupMarks(dossier, projection) };
}
type Drawn = ReturnType<typeof mapOf>;

/** All names of a view, as the map view has them placed when no words stand on it. */
function namesIn({ dossier, scene, projection, groups }: Drawn, preset: number, size: Frame, lang: string) {
  const scale = Math.min(size.width / MAP_FRAME.width, size.height / MAP_FRAME.height);
  const [px, frame] = [1 / scale, { width: size.width / scale, height: size.height / scale }];
  const { centre, across } = dossier.presets[preset]!;
  const camera = cameraFor(projection, { lon: centre[0], lat: centre[1], across }, MAP_FRAME);
  const hatched = new Set(scene.map.disputed.flatMap(({ id, phases }) => (phases.at(-1)?.hatch ? [id] : [])));
  const land = landUnder(scene.map, hatched, camera, frame);
  const inset = { top: 13 * px, right: 13 * px, bottom: 13 * px, left: 13 * px };
  const marks = groups
    .map((group) => ({
      ...placeGroup(group, camera, frame, inset),
      capital: isCapitalSign(group, scene.map, camera, px),
    }))
    .filter(({ inside }) => inside);
  const obstacles = arrangeGroups(marks, frame, px).map((group) => groupBox(group, px));
  const request = { map: scene.map, dossier, groups, lang, camera, frame, px, places: scene.map.names, land };
  const firm = placeMapLabels(request, obstacles, (rank) => rank >= RANK.firm);
  const named = [...obstacles, ...firm.map(({ box }) => box)];
  const statuses = placeStatusWords(firm, request, named, () => ['member', 'left 1999']);
  const rest = placeMapLabels(request, [...named, ...statuses.values()], (rank) => rank < RANK.firm);
  return { all: [...firm, ...rest], camera, frame, px, land, obstacles, statuses };
}

const DRAWN: readonly [string, readonly string[]][] = [
  ['armenia-csto', ['en', 'hy', 'ru']],
  ['sahel', ['en', 'fr']],
];

describe.each(DRAWN)('names on the map of %s', (name, langs) => {
  const drawn = mapOf(name);
  const { dossier, scene } = drawn;
  const subject = subjectCountry(dossier)!;
  const views = dossier.presets.flatMap(({ id }, preset) =>
    SIZES.flatMap((size) =>
      langs.map((lang) => ({ preset, size, lang, what: `${id}, ${size.width} by ${size.height}, ${lang}` })),
    ),
  );
  /** Country ids whose land a name may stand on, with a line back; of others it may not. */
  const elsewhere = (): string[] => {
    const story = storyCountries(dossier);
    return scene.map.countries.flatMap(({ id }) => (story.has(id) ? [] : [id]));
  };
  const ownOf = ({ id, kind }: MapLabel): string[] => {
    if (kind === 'country') return [id.replace('country-', '')];
    const place = scene.map.names.find((one) => one.id === id)!;
    if (kind === 'capital') return [place.country!];
    const area = scene.map.disputed.find((one) => one.id === id);
    // An area that is drawn like a country has that land.
    return area ? [area.id, area.parent] : place.country === undefined ? [] : [place.country];
  };

  const known = new Map<string, ReturnType<typeof namesIn>>();
  const names = ({ preset, size, lang, what }: (typeof views)[number]): ReturnType<typeof namesIn> => {
    const found = known.get(what) ?? namesIn(drawn, preset, size, lang);
    known.set(what, found);
    return found;
  };

  it.each(views)('always have the subject: $what', (view) => {
    const { all, camera, px } = names(view);
    const ids = all.map(({ id }) => id);
    expect(ids).toContain(`country-${subject}`);
    if (showsItself(scene.map, subject, camera, px)) expect(ids).toContain(`capital-${subject}`);
  });

  it.each(views)('stand on their own land or at sea, or elsewhere with a line: $what', (view) => {
    const { all, land } = names(view);
    const misplaced = all
      .filter(({ kind }) => kind !== 'lake')
      .filter(
        (label) => !land.isOn(label.box, new Set(label.leader ? [...elsewhere(), ...ownOf(label)] : ownOf(label))),
      )
      .map(({ id }) => id);
    expect(misplaced).toEqual([]);
  });

  it.each(views)('keep in the frame, off marks and off each other: $what', (view) => {
    const { all, frame, obstacles } = names(view);
    for (const [i, { box, id }] of all.entries()) {
      expect(inFrame(box, frame), id).toBe(true);
      for (const other of [...all.slice(i + 1).map((label) => label.box), ...obstacles])
        expect(overlaps(box, other), id).toBe(false);
    }
  });
});

describe('what countries are to the alliance, in words', () => {
  it.each(DRAWN)('stands on their own land, off all names and marks: %s', (name, langs) => {
    const drawn = mapOf(name);
    let shown = 0;
    for (const size of SIZES)
      for (const lang of langs) {
        const { all, statuses, land, frame, obstacles } = namesIn(drawn, 0, size, lang);
        for (const [id, box] of statuses) {
          shown++;
          expect(land.isOn(box, new Set([id.replace('country-', '')])), id).toBe(true);
          expect(inFrame(box, frame), id).toBe(true);
          const others = [...obstacles, ...all.map((label) => label.box)];
          for (const other of [...others, ...[...statuses.values()].filter((one) => one !== box)])
            expect(overlaps(box, other), id).toBe(false);
        }
      }
    expect(shown).toBeGreaterThan(3);
  });
});

describe('the first view on a wide page', () => {
  it.each(DRAWN)('has every state of the story on its own land, without a line: %s', (name, langs) => {
    const drawn = mapOf(name);
    const led = langs.flatMap((lang) =>
      namesIn(drawn, 0, SIZES[0]!, lang).all.filter(({ rank, leader }) => rank >= RANK.firm && leader !== null),
    );
    expect(led.map(({ id }) => id)).toEqual([]);
  });
});
