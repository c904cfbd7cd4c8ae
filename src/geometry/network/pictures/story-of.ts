import type { Dossier, Entity, EntityType, Id, Passage, Relation } from '../../../domain/dossier';
import { say, type Text } from '../../../domain/text';
import {
  storyFrom,
  type ActorKind,
  type StatementEnd,
  type StatementLine,
  type Story,
  type StoryActor,
  type StoryVoice,
  type TextIn,
} from './story';

/**
 * What later versions of the format add. Read where it is there, so that a story is made alike before and after.
 */
interface Later {
  readonly subject?: Id;
  readonly sides?: readonly { readonly id: Id; readonly label: Text }[];
  readonly answers?: readonly {
    readonly by: readonly Id[];
    readonly to: Id;
    readonly stance: string;
    readonly evidence: Relation['evidence'];
  }[];
}

/** The story both pictures of a dossier's network are laid out from. */
export function storyOf(dossier: Dossier & Later): Story {
  const { languages, lang, relations } = dossier;
  const textIn = (text: Text): TextIn =>
    Object.fromEntries(languages.map((each) => [each, say(text, each, lang).words]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const speaking = new Set(relations.flatMap((relation) => speakersOf(relation)));
  const acting = new Set(relations.flatMap(({ from }) => from));
  const sides = sidesOf(dossier);
  const tied = new Set([...relations.flatMap(({ from, to }) => [...from, ...to]), ...speaking]);
  const actors = dossier.entities
    .filter(({ id }) => tied.has(id))
    .map((entity): StoryActor => {
      const kind = kindOf(entity, speaking, acting);
      const side = kind === 'actor' ? sides.findIndex(({ has }) => has(entity)) : -1;
      return { id: entity.id, kind, label: textIn(entity.short), side: side < 0 ? null : side };
    });
  const voices = new Map<string, StoryVoice>();
  for (const relation of relations) {
    const who = speakersOf(relation);
    const key = voiceKey(relation);
    const names = who.map((id) => textIn(entities.get(id)!.short));
    const label = Object.fromEntries(languages.map((each) => [each, names.map((name) => name[each]!).join(', ')]));
    voices.set(key, { key, kind: kindOfVoice(relation), who, label });
  }
  const story = storyFrom({
    languages,
    sides: sides.map(({ label }) => textIn(label)),
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

const BOXES: ReadonlySet<string> = new Set(['country', 'alliance', 'organisation', 'group', 'party']);
const IDEAS: ReadonlySet<string> = new Set<EntityType | 'document'>(['place', 'region', 'concept', 'document']);

/**
 * A place, region or concept that is said to do something is spoken of like a state ("the West"), and so is a person who
 * says nothing: both are boxes.
 */
function kindOf({ id, type }: Entity, speaking: ReadonlySet<Id>, acting: ReadonlySet<Id>): ActorKind {
  if (BOXES.has(type)) return 'actor';
  if (IDEAS.has(type)) return acting.has(id) ? 'actor' : 'idea';
  return type === 'medium' || speaking.has(id) ? 'voice' : 'actor';
}

/** The dossier's sides; a dossier of the first version has poles instead, which have no names. */
function sidesOf({ sides, entities }: Dossier & Later): { label: Text; has: (entity: Entity) => boolean }[] {
  if (sides !== undefined) {
    return sides.map(({ id, label }) => ({ label, has: (entity: Entity & { side?: Id }) => entity.side === id }));
  }
  return (['east', 'west'] as const)
    .filter((pole) => entities.some((entity) => entity.pole === pole))
    .map((pole) => ({ label: {}, has: (entity) => entity.pole === pole }));
}

function speakersOf({ voice }: Relation): readonly Id[] {
  const who: Id | readonly Id[] | undefined = voice.who;
  return who === undefined ? [] : [who].flat();
}

const kindOfVoice = ({ voice }: Relation): StoryVoice['kind'] => voice.kind;

const voiceKey = (relation: Relation): string => `${relation.voice.kind}:${speakersOf(relation).join(',')}`;

function lineOf(relation: Relation): StatementLine {
  const kind = kindOfVoice(relation);
  if (kind === 'speaker') return relation.voice.attribution === 'implied' ? 'implied' : 'claim';
  return kind === 'reporter' ? 'outlet' : kind;
}

const ENDS: Readonly<Record<string, StatementEnd>> = {
  helps: 'point',
  seeks: 'point',
  belongs: 'point',
  speaks: 'point',
  harms: 'bar',
  opposes: 'bar',
  differs: 'bars',
  cooperates: 'points',
  concerns: 'open',
};

/** What a statement does to its object; of what it denies or leaves open, only that it concerns it. */
function endOf(relation: Relation & { readonly polarity?: string }): StatementEnd {
  const told = relation.polarity === undefined || relation.polarity === 'affirmed';
  return told ? (ENDS[relation.type] ?? 'open') : 'open';
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

/**
 * The words of a verb that weaken it, where they can be told: the hedges marked in the passages it rests on, and what
 * stands in brackets in how it is said ("warns (could)"), as far as the verb holds them as whole words.
 */
function hedgeOf(relation: Relation, dossier: Dossier): TextIn {
  const { languages, lang, passages, sources } = dossier;
  const resting = new Set(relation.evidence.flatMap((item) => ('passage' in item ? [item.passage] : [])));
  const marked = passages
    .filter(({ id }) => resting.has(id))
    .flatMap((passage: Passage & { readonly hedges?: readonly { start: number; end: number }[] }) =>
      (passage.hedges ?? []).map(({ start, end }) => ({
        words: passage.exact.slice(start - passage.start, end - passage.start),
        lang: sources.find(({ id }) => id === passage.source)?.lang,
      })),
    );
  return Object.fromEntries(
    languages.map((each) => {
      const verb = say(relation.verb, each, lang).words;
      const bracketed = [...say(relation.modality, each, lang).words.matchAll(/\(([^)]+)\)/gu)].map(
        ([, words]) => words!,
      );
      const candidates = [...marked.filter((hedge) => hedge.lang === each).map(({ words }) => words), ...bracketed];
      return [each, candidates.find((words) => holdsWords(verb, words)) ?? ''];
    }),
  );
}

/** Whether a text holds words as whole words, in any letter case. */
function holdsWords(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  const letter = /[\p{L}\p{M}]/u;
  return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + words.length] ?? ' ');
}

/** Pairs of statements of which one answers the other: it rests on the words the answer rests on, in the same voice. */
function disputesOf({ answers = [], relations }: Dossier & Later): (readonly [Id, Id])[] {
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
