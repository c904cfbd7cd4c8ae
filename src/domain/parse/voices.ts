/** Who says it: short and long forms of a voice, and the voice a relation takes from what it rests on. */
import type { Evidence, Id, Passage, Relay, Voice, VoiceKind } from '../dossier';
import { VOICE_KINDS } from '../dossier';
import { voiceKey } from '../attribution/voice-key';
import { messages } from './messages';
import { idsOf, textOf, type Gate } from './parse-context';
import type { Unmentioned } from './unmentioned';
import type { IdsAsWritten, VoiceAsWritten } from './schema';
import type { Path } from './yaml-file';

const isKind = (word: string): word is VoiceKind => (VOICE_KINDS as readonly string[]).includes(word);

/** What kind of voice an entity has: an outlet in its own article, a document, or anyone else as a speaker. */
function kindOf(gate: Gate, who: readonly Id[], outlet: Id | undefined): VoiceKind {
  if (who.length === 1 && who[0] === outlet) return 'reporter';
  return who.length > 0 && who.every((id) => gate.types.get(id) === 'document') ? 'document' : 'speaker';
}

function speakers(gate: Gate, written: IdsAsWritten | undefined, path: Path): Id[] {
  const ids = idsOf(gate, written, path).filter(({ id, place }) => gate.names.refer('entity', id, place));
  return [...new Set(ids.map(({ id }) => id))];
}

function relaysOf(gate: Gate, written: Exclude<VoiceAsWritten, string | string[]>['via'], path: Path): Relay[] {
  const list = written === undefined ? [] : typeof written === 'string' ? [written] : written;
  return list.flatMap((one, i): Relay[] => {
    const at = typeof written === 'string' ? path : [...path, i];
    const who = typeof one === 'string' ? one : one.who;
    const place = gate.locate(typeof one === 'string' ? at : [...at, 'who']);
    if (!gate.names.refer('entity', who, place)) return [];
    return [
      typeof one === 'string' || one.how === undefined ? { who } : { who, how: textOf(gate, one.how, [...at, 'how']) },
    ];
  });
}

/**
 * Who says it.
 * @param outlet the medium of the article it stands in, for `reporter`
 */
export function voiceOf(gate: Gate, written: VoiceAsWritten, path: Path, outlet: Id | undefined): Voice {
  const said = { via: [], attribution: 'stated' } as const;
  if (typeof written === 'string' && !isKind(written)) {
    const known = gate.names.refer('entity', written, gate.locate(path), 'voice', VOICE_KINDS);
    const who = known ? [written] : [];
    return { ...said, kind: kindOf(gate, who, outlet), who };
  }
  if (Array.isArray(written)) {
    const who = speakers(gate, written, path);
    return { ...said, kind: kindOf(gate, who, outlet), who };
  }
  const {
    kind: given,
    who: named,
    via,
    attribution,
  } = typeof written === 'string' ? { kind: written, who: undefined, via: undefined, attribution: undefined } : written;
  const listed = speakers(gate, named, [...path, 'who']);
  const kind = given ?? kindOf(gate, listed, outlet);
  const usual = kind === 'speaker' ? gate.speaker : kind === 'reporter' ? outlet : undefined;
  const who = named === undefined ? (usual === undefined ? [] : [usual]) : listed;
  if (who.length === 0 && named === undefined && (kind === 'speaker' || kind === 'document'))
    gate.report(messages.claimWithoutSpeaker(gate.locate(path), kind));
  return { kind, who, via: relaysOf(gate, via, [...path, 'via']), attribution: attribution ?? 'stated' };
}

/** The innermost attribution of a passage that holds a stretch of it; undefined where the stretch is the sentence's own. */
function attributionAt(passage: Unmentioned, start: number, end: number): Passage['attributions'][number] | undefined {
  return passage.attributions.findLast(({ content }) =>
    content.some((piece) => piece.start <= start && end <= piece.end),
  );
}

/** The voice a piece of evidence speaks in: that of the attribution it names or its words lie in, else the passage's. */
export function voiceOfEvidence(piece: Evidence, passages: ReadonlyMap<Id, Unmentioned>): Voice | undefined {
  if (!('passage' in piece)) return { kind: 'record', who: [], via: [], attribution: 'stated' };
  const passage = passages.get(piece.passage);
  if (passage === undefined) return undefined;
  const within =
    piece.attribution === undefined
      ? piece.words && attributionAt(passage, piece.words.start, piece.words.end)
      : passage.attributions.find(({ id }) => id === piece.attribution);
  return within?.voice ?? passage.voice;
}

/** The one voice that all evidence speaks in; undefined where there are several. Cited sources do not count beside passages. */
export function voiceOfAll(evidence: readonly Evidence[], passages: ReadonlyMap<Id, Unmentioned>): Voice | undefined {
  const quoted = evidence.filter((piece) => 'passage' in piece);
  const voices = (quoted.length > 0 ? quoted : evidence).flatMap((piece) => voiceOfEvidence(piece, passages) ?? []);
  const [first] = voices;
  return first && voices.every((voice) => voiceKey(voice) === voiceKey(first)) ? first : undefined;
}

/** All voices heard in what a relation rests on: of passages also everyone's words in them, and the outlet whose sentence it is. */
function heardIn(gate: Gate, evidence: readonly Evidence[], passages: ReadonlyMap<Id, Unmentioned>): Voice[] {
  return evidence.flatMap((piece): Voice[] => {
    const own = voiceOfEvidence(piece, passages);
    if (own === undefined || !('passage' in piece)) return own === undefined ? [] : [own];
    const passage = passages.get(piece.passage)!;
    const outlet = gate.outletOf(passage.source);
    const reporter: Voice = { ...own, kind: 'reporter', who: outlet === undefined ? [] : [outlet] };
    return [own, passage.voice, reporter, ...passage.attributions.map(({ voice }) => voice)];
  });
}

/** Whether a voice is heard in some evidence: the same kind, and nobody who does not speak there. */
export function isHeard(
  gate: Gate,
  voice: Voice,
  evidence: readonly Evidence[],
  passages: ReadonlyMap<Id, Unmentioned>,
): boolean {
  const heard = heardIn(gate, evidence, passages);
  return heard.some(
    ({ kind, who }) => kind === voice.kind && (kind === 'record' || voice.who.every((id) => who.includes(id))),
  );
}
