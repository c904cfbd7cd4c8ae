/** Relations, with the evidence each rests on. */
import type { Evidence, Relation } from '../dossier';
import { idsOf, optionalText, references, textOf, voiceOf, type Gate } from './parse-context';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { wordsIn, type Unmentioned } from './passages';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';

type EvidenceAsWritten = Item<'relations'>['evidence'][number];

function buildEvidence(
  gate: Gate,
  written: EvidenceAsWritten,
  path: Path,
  ends: ReadonlySet<string>,
  passages: ReadonlyMap<string, Unmentioned>,
): Evidence[] {
  const { passage, source, words, only } = written;
  if (
    (passage === undefined) === (source === undefined) ||
    (source !== undefined && (words !== undefined || only !== undefined))
  ) {
    gate.report(messages.evidenceUnclear(gate.locate(path)));
    return [];
  }
  if (source !== undefined) {
    return gate.names.refer('source', source, gate.locate([...path, 'source'])) ? [{ source }] : [];
  }
  if (passage === undefined || !gate.names.refer('passage', passage, gate.locate([...path, 'passage']))) return [];
  const span = words === undefined ? undefined : wordsIn(gate, words, passages.get(passage), [...path, 'words']);
  const spokenOf = idsOf(gate, only, [...path, 'only']).filter(({ id, place }) => {
    // An end that names nothing is reported where it stands, and not once more here.
    if (ends.has(id) || [...ends].some((end) => !gate.names.has('entity', end))) return true;
    gate.report(messages.danglingReference(place, id, 'end of this relation', [...ends], nearestWord(id, ends)));
    return false;
  });
  return [
    {
      passage,
      ...(span === undefined ? {} : { words: span }),
      ...(only === undefined ? {} : { only: spokenOf.map(({ id }) => id) }),
    },
  ];
}

/** Makes the relations. */
export function buildRelations(
  gate: Gate,
  items: readonly Placed<Item<'relations'>>[],
  passages: ReadonlyMap<string, Unmentioned>,
): Relation[] {
  return items.map(({ path, value }) => {
    const [from, via, to] = (['from', 'via', 'to'] as const).map((side) =>
      references(gate, 'entity', value[side], [...path, side]),
    ) as [string[], string[], string[]];
    const written = (['from', 'via', 'to'] as const).flatMap((side) => value[side] ?? []);
    const ends = new Set(written);
    const voice = voiceOf(gate, value.voice, [...path, 'voice']);
    if (voice.kind === 'record' && value.evidence.every((piece) => piece.source === undefined)) {
      gate.report(messages.recordWithoutSource(gate.locate([...path, 'evidence'])));
    }
    return {
      id: value.id,
      from,
      via,
      to,
      type: value.type,
      verb: textOf(gate, value.verb, [...path, 'verb']),
      voice,
      modality: textOf(gate, value.modality, [...path, 'modality']),
      evidence: value.evidence.flatMap((piece, i) =>
        buildEvidence(gate, piece, [...path, 'evidence', i], ends, passages),
      ),
      ...optionalText(gate, 'note', value.note, path),
    };
  });
}
