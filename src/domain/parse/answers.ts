/** Answers to claims. */
import type { Answer } from '../dossier';
import { buildEvidence } from './evidence';
import { messages } from './messages';
import { optionalText, references, type Gate } from './parse-context';
import type { Unmentioned } from './unmentioned';
import type { Item } from './schema';
import type { Placed } from './shape';

type Passages = ReadonlyMap<string, Unmentioned>;

const KINDS = ['relation', 'passage', 'attribution'] as const;

/** Makes the answers. One that cannot be resolved is reported and left out. */
export function buildAnswers(gate: Gate, items: readonly Placed<Item<'answers'>>[], passages: Passages): Answer[] {
  return items.flatMap(({ path, value }): Answer[] => {
    const by = references(gate, 'entity', value.by, [...path, 'by']);
    const place = gate.locate([...path, 'to']);
    const evidence = value.evidence.flatMap((piece, i) =>
      buildEvidence(gate, piece, [...path, 'evidence', i], new Set(), passages),
    );
    if (!gate.names.refer(KINDS, value.to, place)) return [];
    if (KINDS.filter((kind) => gate.names.has(kind, value.to)).length > 1) {
      gate.report(messages.answerUnclear(place, value.to));
      return [];
    }
    const same = evidence.some(
      (piece) => 'passage' in piece && (piece.attribution ?? piece.passage) === value.to && value.stance !== 'repeats',
    );
    if (same) gate.report(messages.answerToItself(place, value.to));
    const note = optionalText(gate, 'note', value.note, path);
    return [{ id: value.id, by, to: value.to, stance: value.stance, evidence, ...note }];
  });
}
