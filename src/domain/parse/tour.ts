/** What guides the reader: annotations on the map, named places for the camera, and the steps of the tour. */
import { daysOf } from '../record/dates';
import { TODAY } from '../view-params';
import {
  USUAL_SECONDS,
  VOICE_KINDS,
  type Annotation,
  type DrawnBorder,
  type Frame,
  type MapSpec,
  type Preset,
  type Step,
} from '../dossier';
import { checkPoint, optionalText, references, textOf, type Gate } from './parse-context';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { wordsIn } from './passage-details';
import type { Unmentioned } from './unmentioned';
import { didYouMean } from './problem-text';
import type { Item, TextAsWritten, ViewAsWritten } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';

/** Values of `layer` that are no alliance. */
const LAYER_WORDS: readonly string[] = ['none', 'overlap'];
/** Values of `voice` that are no one's. */
const VOICES: readonly string[] = [...VOICE_KINDS, 'all'];
/** A camera written as a place: longitude, latitude, km across. */
const MAP_VIEW = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/;

/** Makes the map's frames. One that says neither or both of where it is and what it fits is reported and left out. */
function buildFrames(gate: Gate, items: readonly Placed<Item<'frames'>>[]): Frame[] {
  return items.flatMap(({ path, value }): Frame[] => {
    const label = textOf(gate, value.label, [...path, 'label']);
    const { id, centre, across, fit, margin } = value;
    if (centre !== undefined) checkPoint(centre, gate.locate([...path, 'centre']), gate.report);
    if (fit !== undefined && centre === undefined && across === undefined) {
      const fitted = references(gate, 'entity', fit, [...path, 'fit']);
      return [{ id, label, fit: fitted, ...(margin === undefined ? {} : { margin }) }];
    }
    if (fit === undefined && margin === undefined && centre !== undefined && across !== undefined)
      return [{ id, label, centre, across }];
    gate.report(messages.frameUnclear(gate.locate(path)));
    return [];
  });
}

/** The map: none where the dossier says so, or where nothing in it has a place. */
export function buildMap(
  gate: Gate,
  written: 'none' | { readonly title?: TextAsWritten | undefined } | undefined,
  items: readonly Placed<Item<'frames'>>[],
  borders: readonly DrawnBorder[],
  hasPlaces: boolean,
): MapSpec | 'none' {
  const frames = buildFrames(gate, items);
  if (written === 'none' || (written === undefined && !hasPlaces)) return 'none';
  return { ...optionalText(gate, 'title', written?.title, ['map']), frames, borders };
}

/** The frames that say where they are. */
export const presetsOf = (map: MapSpec | 'none'): Preset[] =>
  map === 'none' ? [] : map.frames.filter((frame): frame is Preset => 'centre' in frame);

export function buildAnnotations(
  gate: Gate,
  items: readonly Placed<Item<'annotations'>>[],
  passages: ReadonlyMap<string, Unmentioned>,
): Annotation[] {
  return items.flatMap(({ path, value }) => {
    gate.names.refer('entity', value.entity, gate.locate([...path, 'entity']));
    gate.names.refer('passage', value.passage, gate.locate([...path, 'passage']));
    const words = wordsIn(gate, value.words, passages.get(value.passage), [...path, 'words']);
    const presets = references(gate, 'preset', value.frames, [...path, 'frames']);
    if (words === undefined) return [];
    return [{ id: value.id, entity: value.entity, passage: value.passage, words, presets, offset: value.offset }];
  });
}

function checkView(gate: Gate, view: ViewAsWritten, path: Path, layers: readonly string[]): Record<string, string> {
  const at = (field: keyof ViewAsWritten) => gate.locate([...path, field]);
  const { select, passage, voice, layer, year, camera } = view;
  if (voice?.startsWith('@') === true) gate.names.refer('entity', voice.slice(1), at('voice'));
  else if (voice !== undefined && !VOICES.includes(voice)) {
    const expected = `one of ${VOICES.join(', ')}, or @ and the id of who speaks`;
    const suggestion = didYouMean(nearestWord(voice, VOICES));
    gate.report(messages.wrongType(at('voice'), 'voice', { expected, suggestion }));
  }
  if (select !== undefined) gate.names.refer(['entity', 'relation', 'event'], select, at('select'));
  if (passage !== undefined) gate.names.refer('passage', passage, at('passage'));
  const known = [...layers, ...LAYER_WORDS];
  if (layer !== undefined && !known.includes(layer)) {
    gate.report(messages.danglingReference(at('layer'), layer, 'layer', known, nearestWord(layer, known)));
  }
  if (year !== undefined && year !== TODAY && (daysOf(year) === undefined || year.length === 7))
    gate.report(messages.dateMalformed(at('year'), year));
  if (camera !== undefined && !MAP_VIEW.test(camera)) gate.names.refer('preset', camera, at('camera'));
  return Object.fromEntries(Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** @param layers the alliances the dossier offers as layers; a step may show no others */
export function buildTour(gate: Gate, items: readonly Placed<Item<'tour'>>[], layers: readonly string[]): Step[] {
  return items.map(({ path, value }) => {
    if (value.passage !== undefined) gate.names.refer('passage', value.passage, gate.locate([...path, 'passage']));
    return {
      id: value.id,
      title: textOf(gate, value.title, [...path, 'title']),
      text: textOf(gate, value.text, [...path, 'text']),
      note: textOf(gate, value.note, [...path, 'note']),
      ...(value.passage === undefined ? {} : { passage: value.passage }),
      seconds: value.seconds ?? USUAL_SECONDS,
      picture: value.picture ?? 'map',
      view: checkView(gate, value.view ?? {}, [...path, 'view'], layers),
    };
  });
}
