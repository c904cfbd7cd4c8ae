/** Sides: groups of entities the dossier makes and labels itself. */
import type { Dossier, Entity, Evidence, Id, Pole, Relation, Side, Voice } from '../dossier';
import { buildEvidence } from './evidence';
import { messages } from './messages';
import { optionalText, textOf, type Gate } from './parse-context';
import type { Unmentioned } from './unmentioned';
import type { Item } from './schema';
import type { Placed } from './shape';

/** More groups than this cannot be told apart by tone, texture and initial. */
export const MOST_SIDES = 6;
const TONES = [1, 2, 3, 4, 5, 6] as const;

/** Makes the sides, in order. */
export function buildSides(
  gate: Gate,
  items: readonly Placed<Item<'sides'>>[],
  passages: ReadonlyMap<string, Unmentioned>,
): Side[] {
  const extra = items[MOST_SIDES];
  if (extra) {
    gate.report(messages.wrongType(gate.locate(extra.path), 'sides', { expected: `at most ${MOST_SIDES} sides` }));
  }
  return items.slice(0, MOST_SIDES).map(({ path, value }, i) => {
    if (value.label === undefined) gate.report(messages.sideUnnamed(gate.locate(path), value.id));
    const evidence: Evidence[] = (value.evidence ?? []).flatMap((piece, at) =>
      buildEvidence(gate, piece, [...path, 'evidence', at], new Set(), passages),
    );
    return {
      id: value.id,
      label: value.label === undefined ? { [gate.lang]: value.id } : textOf(gate, value.label, [...path, 'label']),
      ...optionalText(gate, 'note', value.note, path),
      evidence,
      tone: TONES.find((tone) => tone === value.tone) ?? TONES[i]!,
    };
  });
}

/** The kinds of entity that stand among the voices when they speak. */
const SPEAKING: ReadonlySet<Entity['type']> = new Set(['person', 'group', 'medium', 'document']);

/** Everyone who speaks, passes words on or prints in a dossier. */
function speakersOf(voices: readonly Voice[], sources: Dossier['sources']): Set<Id> {
  const speakers = new Set(voices.flatMap(({ who, via }) => [...who, ...via.map((relay) => relay.who)]));
  for (const { outlet } of sources) if (outlet !== undefined) speakers.add(outlet);
  return speakers;
}

/**
 * Puts every entity where a layout that knows no sides pulls it: the first side's east, the second's west; people,
 * media and documents that speak, and who is named but in no relation, among the voices; all others between.
 */
export function withPoles(
  entities: readonly Entity[],
  sides: readonly Side[],
  relations: readonly Relation[],
  voices: readonly Voice[],
  sources: Dossier['sources'],
): Entity[] {
  const speakers = speakersOf(voices, sources);
  const ends = new Set(relations.flatMap(({ from, via, to }) => [...from, ...via, ...to]));
  const poleOf = ({ id, type, side, background }: Entity): Pole => {
    if (side !== undefined) return side === sides[0]?.id ? 'east' : side === sides[1]?.id ? 'west' : 'between';
    if (speakers.has(id) && SPEAKING.has(type)) return 'voices';
    return !background && !ends.has(id) && relations.length > 0 ? 'voices' : 'between';
  };
  return entities.map((entity) => ({ ...entity, pole: poleOf(entity) }));
}
