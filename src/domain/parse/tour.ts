/** What guides the reader: annotations on the map, named places for the camera, and the steps of the tour. */
import { daysOf } from '../record/dates';
import type { Annotation, Preset, Step } from '../dossier';
import { checkPoint, references, textOf, type Gate } from './parse-context';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { wordsIn, type Unmentioned } from './passages';
import type { Item, ViewAsWritten } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';

/** A step may take this long where it does not say, in seconds. */
const USUAL_SECONDS = 120;
/** Values of `layer` that are no alliance. */
const LAYER_WORDS: readonly string[] = ['none', 'overlap'];
/** A camera written as a place: longitude, latitude, km across. */
const MAP_VIEW = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/;

export function buildPresets(gate: Gate, items: readonly Placed<Item<'presets'>>[]): Preset[] {
  return items.map(({ path, value }) => {
    checkPoint(value.centre, gate.locate([...path, 'centre']), gate.report);
    return {
      id: value.id,
      label: textOf(gate, value.label, [...path, 'label']),
      centre: value.centre,
      across: value.across,
    };
  });
}

export function buildAnnotations(
  gate: Gate,
  items: readonly Placed<Item<'annotations'>>[],
  passages: ReadonlyMap<string, Unmentioned>,
): Annotation[] {
  return items.flatMap(({ path, value }) => {
    gate.names.refer('entity', value.entity, gate.locate([...path, 'entity']));
    gate.names.refer('passage', value.passage, gate.locate([...path, 'passage']));
    const words = wordsIn(gate, value.words, passages.get(value.passage), [...path, 'words']);
    const presets = references(gate, 'preset', value.presets, [...path, 'presets']);
    if (words === undefined) return [];
    return [{ id: value.id, entity: value.entity, passage: value.passage, words, presets, offset: value.offset }];
  });
}

function checkView(gate: Gate, view: ViewAsWritten, path: Path, layers: readonly string[]): Record<string, string> {
  const at = (field: keyof ViewAsWritten) => gate.locate([...path, field]);
  const { select, passage, layer, year, camera } = view;
  if (select !== undefined) gate.names.refer(['entity', 'relation', 'event'], select, at('select'));
  if (passage !== undefined) gate.names.refer('passage', passage, at('passage'));
  const known = [...layers, ...LAYER_WORDS];
  if (layer !== undefined && !known.includes(layer)) {
    gate.report(messages.danglingReference(at('layer'), layer, 'layer', known, nearestWord(layer, known)));
  }
  if (year !== undefined && (daysOf(year) === undefined || year.length === 7))
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
