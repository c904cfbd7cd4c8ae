/** Warnings about what pictures cannot show: words in a script without a face, and places that are never on the map. */
import type { Dossier, LonLat, MapSpec } from '../dossier';
import { unpainted } from '../picture-scripts';
import { messages } from './messages';
import type { Gate } from './parse-context';
import type { TextAsWritten } from './schema';
import type { Shaped } from './shape';
import type { Path } from './yaml-file';

/** Words as they stand in the file, each with its place. */
function written(text: TextAsWritten | undefined, path: Path): [words: string, path: Path][] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [[text, path]];
  return Object.entries(text).map(([lang, words]) => [words, [...path, lang]]);
}

/** Reports each script that pictures have no face for, once: where it stands first. */
function facelessScripts(gate: Gate, { head, lists }: Shaped): void {
  const texts = [
    ...written(head.title, ['title']),
    ...written(head.summary, ['summary']),
    ...lists.sources.flatMap(({ path, value }): [string, Path][] =>
      value.kind === 'article'
        ? [
            [value.title, [...path, 'title']],
            [value.publisher, [...path, 'publisher']],
          ]
        : [],
    ),
    ...lists.entities.flatMap(({ path, value }) =>
      value.short === undefined ? written(value.label, [...path, 'label']) : written(value.short, [...path, 'short']),
    ),
  ];
  const reported = new Set<string>();
  for (const [words, path] of texts) {
    for (const script of unpainted(words)) {
      if (!reported.has(script)) gate.report(messages.scriptWithoutFace(gate.locate(path), script));
      reported.add(script);
    }
  }
}

/** Countries of ISO 3166-1 that the atlas draws as a part of another, or not at all. */
export const WITHOUT_OUTLINE: ReadonlySet<string> = new Set(['ALA', 'HKG', 'IOT', 'MAC']);

/** How far a frame reaches from its centre: to its corners, at the usual shape of a map. */
const REACH = 0.65;
const EARTH_RADIUS_KM = 6371;

/** Kilometres between two places, longitude first. */
function kmBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(rad(latB - latA) / 2) ** 2 +
    Math.cos(rad(latA)) * Math.cos(rad(latB)) * Math.sin(rad(lonB - lonA) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Whether no frame has any of some places in it. A frame that fits entities reaches as far as they do, which only the map knows. */
function areBeyond(places: readonly LonLat[], { frames }: MapSpec): boolean {
  if (places.length === 0 || frames.length === 0) return false;
  return frames.every(
    (frame) => 'centre' in frame && places.every((place) => kmBetween(frame.centre, place) > REACH * frame.across),
  );
}

/** Reports countries, places and borders that the map never shows. */
function placesNotDrawn(gate: Gate, { lists }: Shaped, { entities, map }: Dossier): void {
  if (map === 'none') return;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { path, value } of lists.entities) {
    const entity = byId.get(value.id);
    if (entity === undefined) continue;
    const { id, type, place } = entity;
    if (type === 'country' && place === undefined && WITHOUT_OUTLINE.has(id))
      gate.report(messages.placeNotDrawn(gate.locate([...path, 'id']), id, 'no outline'));
    else if ((type === 'country' || type === 'place') && areBeyond(place ? [place] : [], map))
      gate.report(messages.placeNotDrawn(gate.locate([...path, 'place']), id, 'beyond'));
  }
  for (const { path, value } of lists.borders)
    if (areBeyond(value.line ?? value.area ?? [], map))
      gate.report(messages.placeNotDrawn(gate.locate([...path, 'id']), value.id, 'beyond'));
}

/** Reports all that pictures cannot show. */
export function remarkOnPictures(gate: Gate, shaped: Shaped, dossier: Dossier): void {
  facelessScripts(gate, shaped);
  placesNotDrawn(gate, shaped, dossier);
}
