import { whoOf } from '../../../domain/attribution/voice-token';
import type { Dossier, Entity, EntityType, Id, Relation } from '../../../domain/dossier';
import { say, type Text } from '../../../domain/text';
import { hedgeOf } from './hedge-of';
import { endOf } from './statement-end';
import {
  storyFrom,
  type ActorKind,
  type StatementLine,
  type Story,
  type StoryActor,
  type StoryVoice,
  type TextIn,
} from './story';
import { commaIn } from '../../../domain/punctuation';

/** The story both pictures of a dossier's network are laid out from. */
export function storyOf(dossier: Dossier): Story {
  const { languages, lang, relations } = dossier;
  const textIn = (text: Text): TextIn =>
    Object.fromEntries(languages.map((each) => [each, say(text, each, lang).words]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const speaking = new Set(relations.flatMap((relation) => speakersOf(relation)));
  const acting = new Set(relations.flatMap(({ from }) => from));
  const sides = dossier.sides.map(({ id }) => id);
  const tied = new Set([...relations.flatMap(({ from, to }) => [...from, ...to]), ...speaking]);
  const actors = dossier.entities
    .filter(({ id }) => tied.has(id))
    .map((entity): StoryActor => {
      const kind = kindOf(entity, speaking, acting);
      const side = kind === 'actor' && entity.side !== undefined ? sides.indexOf(entity.side) : -1;
      return { id: entity.id, kind, label: textIn(entity.short), side: side < 0 ? null : side };
    });
  const voices = new Map<string, StoryVoice>();
  for (const relation of relations) {
    const who = speakersOf(relation);
    const key = voiceKey(relation);
    const names = who.map((id) => textIn(entities.get(id)!.short));
    const label = Object.fromEntries(
      languages.map((each) => [each, names.map((name) => name[each]!).join(commaIn(each))]),
    );
    voices.set(key, { key, kind: relation.voice.kind, who, label });
  }
  const story = storyFrom({
    languages,
    sides: dossier.sides.map(({ label }) => textIn(label)),
    actors,
    voices: [...voices.values()],
    statements: inTextOrder(dossier).map((relation) => ({
      id: relation.id,
      from: relation.from,
      via: relation.via,
      to: relation.to,
      end: endOf(relation),
      voice: voiceKey(relation),
      line: lineOf(relation),
      verb: textIn(relation.verb),
      hedge: hedgeOf(relation, dossier),
    })),
    disputes: disputesOf(dossier),
  });
  return dossier.subject !== undefined && tied.has(dossier.subject) ? { ...story, subject: dossier.subject } : story;
}

const BOXES: ReadonlySet<EntityType> = new Set(['country', 'alliance', 'organisation', 'group', 'party']);
const IDEAS: ReadonlySet<EntityType> = new Set(['place', 'region', 'concept', 'document']);

/**
 * A place, region or concept that is said to do something is spoken of like a state ("the West"), and so is a person who
 * says nothing: both are boxes.
 */
function kindOf({ id, type }: Entity, speaking: ReadonlySet<Id>, acting: ReadonlySet<Id>): ActorKind {
  if (BOXES.has(type)) return 'actor';
  if (IDEAS.has(type)) return acting.has(id) ? 'actor' : 'idea';
  return type === 'medium' || speaking.has(id) ? 'voice' : 'actor';
}

const speakersOf = ({ voice }: Relation): readonly Id[] => whoOf(voice);

const voiceKey = (relation: Relation): string => `${relation.voice.kind}:${speakersOf(relation).join(',')}`;

function lineOf(relation: Relation): StatementLine {
  const kind = relation.voice.kind;
  if (kind === 'speaker') return relation.voice.attribution === 'implied' ? 'implied' : 'claim';
  return kind === 'reporter' ? 'outlet' : kind;
}

/** Relations by where the words they rest on begin; those on record only come last. */
function inTextOrder({ relations, passages, sources }: Dossier): Relation[] {
  const source = new Map(sources.map(({ id }, i) => [id, i]));
  const place = new Map(passages.map((passage) => [passage.id, { source: source.get(passage.source) ?? 0, passage }]));
  const first = ({ evidence }: Relation): readonly [number, number] => {
    const found = evidence.flatMap((item) => {
      const at = 'passage' in item ? place.get(item.passage) : undefined;
      if (!at || !('passage' in item)) return [];
      return [[at.source, item.words?.start ?? at.passage.start] as const];
    });
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [Infinity, 0];
  };
  return relations
    .map((relation) => ({ relation, at: first(relation) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || 0)
    .map(({ relation }) => relation);
}

/** Pairs of statements of which one answers the other: it rests on the words the answer rests on, in the same voice. */
function disputesOf({ answers, relations }: Dossier): (readonly [Id, Id])[] {
  const passagesOf = (evidence: Relation['evidence']): Id[] =>
    evidence.flatMap((item) => ('passage' in item ? [item.passage] : []));
  return answers
    .filter(({ stance }) => stance === 'denies' || stance === 'disputes')
    .flatMap(({ by, to, evidence }) => {
      const words = new Set(passagesOf(evidence));
      const answering = relations.find(
        (relation) =>
          relation.id !== to &&
          speakersOf(relation).some((id) => by.includes(id)) &&
          passagesOf(relation.evidence).some((id) => words.has(id)),
      );
      const answered = relations.find(
        (relation) => relation.id === to || (relation !== answering && passagesOf(relation.evidence).includes(to)),
      );
      return answering && answered && answering !== answered ? [[answered.id, answering.id] as const] : [];
    });
}
