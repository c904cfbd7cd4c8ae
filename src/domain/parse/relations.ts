/** Relations, with the evidence each rests on. */
import type { Evidence, Relation, Span, Voice } from '../dossier';
import { buildEvidence } from './evidence';
import { messages } from './messages';
import { optionalText, references, reportNew, textOf, type Gate } from './parse-context';
import { wordsIn } from './passage-details';
import type { Unmentioned } from './unmentioned';
import type { Item } from './schema';
import type { Placed } from './shape';
import { isHeard, voiceOf, voiceOfAll } from './voices';
import type { Path } from './yaml-file';

type Passages = ReadonlyMap<string, Unmentioned>;

/** The outlet of the first article a relation rests on: who `reporter` is. */
const outletOfEvidence = (gate: Gate, evidence: readonly Evidence[], passages: Passages): string | undefined => {
  for (const piece of evidence) {
    const source = 'passage' in piece ? passages.get(piece.passage)?.source : undefined;
    if (source !== undefined) return gate.outletOf(source);
  }
  return gate.onlyOutlet;
};

/** Whose claim it is: the voice that is written, which must be heard in the evidence, or else the evidence's own. */
function voiceOfRelation(
  gate: Gate,
  { voice: written }: Item<'relations'>,
  evidence: readonly Evidence[],
  passages: Passages,
  path: Path,
): Voice {
  const nobody: Voice = { kind: 'record', who: [], via: [], attribution: 'stated' };
  const own = voiceOfAll(evidence, passages);
  if (written === undefined) {
    // Evidence that is not sound is reported where it stands.
    const whole = evidence.every((piece) => !('passage' in piece) || passages.has(piece.passage));
    if (own === undefined && evidence.length > 0 && whole)
      gate.report(
        messages.missingField(gate.locate(path), 'voice', 'whose claim it is: its evidence has several voices'),
      );
    return own ?? nobody;
  }
  const voice = voiceOf(gate, written, [...path, 'voice'], outletOfEvidence(gate, evidence, passages));
  const known = evidence.length > 0 && evidence.every((piece) => !('passage' in piece) || passages.has(piece.passage));
  const speaks = voice.kind === 'record' || voice.kind === 'reporter' || voice.who.length > 0;
  if (voice.kind !== 'record' && known && speaks && !isHeard(gate, voice, evidence, passages))
    reportNew(gate, messages.voiceNotInEvidence(gate.locate([...path, 'voice'])));
  const same = own !== undefined && own.kind === voice.kind && own.who.join('+') === voice.who.join('+');
  return same && voice.via.length === 0 ? { ...voice, via: own.via } : voice;
}

/** The modality that is written, or that of the first passage it rests on. */
function modalityOf(
  gate: Gate,
  { modality }: Item<'relations'>,
  evidence: readonly Evidence[],
  passages: Passages,
  path: Path,
) {
  if (modality !== undefined) return textOf(gate, modality, [...path, 'modality']);
  for (const piece of evidence) {
    if (!('passage' in piece)) continue;
    const passage = passages.get(piece.passage);
    const within = passage?.attributions.find(({ id }) => id === piece.attribution);
    if (passage) return (within ?? passage).modality;
  }
  if (evidence.length > 0 && evidence.every((piece) => 'source' in piece))
    gate.report(messages.missingField(gate.locate(path), 'modality', 'how it is said: states, warns, could'));
  return {};
}

/** Exact words of a passage the relation rests on; reported where they stand in none of them. */
function wordsOfEvidence(
  gate: Gate,
  words: string,
  evidence: readonly Evidence[],
  passages: Passages,
  path: Path,
): Span | undefined {
  const quoted = evidence.flatMap((piece) => ('passage' in piece ? (passages.get(piece.passage) ?? []) : []));
  return wordsIn(gate, words, quoted.find(({ exact }) => exact.includes(words)) ?? quoted[0], path);
}

/** Makes the relations. */
export function buildRelations(
  gate: Gate,
  items: readonly Placed<Item<'relations'>>[],
  passages: Passages,
): Relation[] {
  return items.map(({ path, value }) => {
    const [from, via, to] = (['from', 'via', 'to'] as const).map((side) =>
      references(gate, 'entity', value[side], [...path, side]),
    ) as [string[], string[], string[]];
    const ends = new Set((['from', 'via', 'to'] as const).flatMap((side) => value[side] ?? []));
    const evidence = value.evidence.flatMap((piece, i) =>
      buildEvidence(gate, piece, [...path, 'evidence', i], ends, passages),
    );
    const voice = voiceOfRelation(gate, value, evidence, passages, path);
    // Where nobody says whose claim it is, that is reported, and nobody says that it is the record's.
    const isSaid = value.voice !== undefined;
    if (isSaid && voice.kind === 'record' && value.evidence.every((piece) => piece.source === undefined)) {
      gate.report(messages.recordWithoutSource(gate.locate([...path, 'evidence'])));
    }
    const { condition } = value;
    const words =
      condition?.words === undefined
        ? undefined
        : wordsOfEvidence(gate, condition.words, evidence, passages, [...path, 'condition', 'words']);
    return {
      id: value.id,
      from,
      via,
      to,
      type: value.type,
      verb: textOf(gate, value.verb, [...path, 'verb']),
      ...patternOf(gate, value, path),
      polarity: value.polarity ?? 'affirmed',
      ...(value.certainty === undefined ? {} : { certainty: value.certainty }),
      ...(condition === undefined
        ? {}
        : {
            condition: {
              text: textOf(gate, condition.text, [...path, 'condition', 'text']),
              ...(words === undefined ? {} : { words }),
            },
          }),
      voice,
      modality: modalityOf(gate, value, evidence, passages, path),
      evidence,
      ...optionalText(gate, 'note', value.note, path),
      ...(value.answered === undefined ? {} : { answered: value.answered }),
    };
  });
}

/** The places a pattern must have, and the one it may. */
const PLACES = /\{(from|to|via)\}/g;

/** The sentence pattern of a relation, which must say both of its ends. */
function patternOf(gate: Gate, { said }: Item<'relations'>, path: Path): Pick<Relation, 'said'> {
  if (said === undefined) return {};
  const patterns = typeof said === 'string' ? [said] : Object.values(said);
  for (const pattern of patterns) {
    const places = [...pattern.matchAll(PLACES)].map(([, place]) => place);
    if (places.includes('from') && places.includes('to')) continue;
    gate.report(
      messages.wrongType(gate.locate([...path, 'said']), 'said', {
        expected: 'a sentence with {from} and {to} in it, and {via} where it needs one',
      }),
    );
    return {};
  }
  return { said: textOf(gate, said, [...path, 'said']) };
}
