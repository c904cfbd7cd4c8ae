/** Warnings about what is sound and may yet not be meant: names that are found nowhere, doubts that were lost, gaps. */
import type { Dossier, Id, Relation, Source } from '../dossier';
import { hedgesIn, knowsHedges } from '../quotes/hedges';
import { findMentions, placesByAlias, type Alias } from '../quotes/mentions';
import { sentencesOf } from '../quotes/sentences';
import { messages } from './messages';
import type { Gate } from './parse-context';
import type { Item } from './schema';
import type { Placed, Shaped } from './shape';

/** Aliases that stand in no article. */
function unusedAliases(gate: Gate, items: readonly Placed<Item<'entities'>>[], sources: readonly Source[]): void {
  const listed = items.flatMap(({ path, value }) =>
    (value.aliases ?? []).map((words, i): Alias & { path: (string | number)[] } => ({
      entity: value.id,
      words,
      path: [...path, 'aliases', i],
    })),
  );
  const articles = sources.flatMap(({ text, lang }) => (text === undefined ? [] : [placesByAlias(text, listed, lang)]));
  if (articles.length === 0) return;
  listed.forEach(({ words, path }, i) => {
    if (articles.every((places) => places[i]!.length === 0))
      gate.report(messages.aliasUnused(gate.locate(path), words));
  });
}

/** Entities that nothing in the dossier speaks of. */
function unnamedEntities(gate: Gate, items: readonly Placed<Item<'entities'>>[], dossier: Dossier): void {
  const attributions = dossier.passages.flatMap((passage) => passage.attributions);
  const voices = [...dossier.passages, ...attributions, ...dossier.relations].map(({ voice }) => voice);
  const spoken = new Set<Id | undefined>([
    ...dossier.passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    ...voices.flatMap(({ who, via }) => [...who, ...via.map((relay) => relay.who)]),
    ...dossier.relations.flatMap(({ from, via, to }) => [...from, ...via, ...to]),
    ...dossier.answers.flatMap(({ by }) => by),
    ...dossier.sayings.flatMap(({ who, where }) => [who, where]),
    ...dossier.sources.map(({ outlet }) => outlet),
    ...dossier.entities.map(({ speaksFor }) => speaksFor),
    ...dossier.memberships.flatMap(({ country, alliance }) => [country, alliance]),
    ...dossier.events.flatMap(({ actors }) => actors),
    dossier.speaker,
    dossier.subject,
  ]);
  for (const { path, value } of items) {
    if (value.background === true || spoken.has(value.id)) continue;
    gate.report(messages.entityUnnamed(gate.locate([...path, 'id']), value.id));
  }
}

/** The exact words a relation rests on, each with its language. */
function wordsOf({ evidence }: Relation, { passages, sources }: Dossier): { words: string; lang: string }[] {
  return evidence.flatMap((piece) => {
    const passage = 'passage' in piece ? passages.find(({ id }) => id === piece.passage) : undefined;
    if (passage === undefined || !('passage' in piece)) return [];
    const lang = sources.find(({ id }) => id === passage.source)?.lang ?? 'und';
    const within = passage.attributions.find(({ id }) => id === piece.attribution);
    const spans = piece.words ? [piece.words] : (within?.content ?? []);
    return spans.map(({ start, end }) => ({
      words: passage.exact.slice(start - passage.start, end - passage.start),
      lang,
    }));
  });
}

/** Verbs that say flatly what the words they rest on weaken. Only exact words count: a whole sentence may weaken something else. */
function lostHedges(gate: Gate, items: readonly Placed<Item<'relations'>>[], dossier: Dossier): void {
  if (!knowsHedges(dossier.lang)) return;
  const relations = new Map(dossier.relations.map((relation) => [relation.id, relation]));
  for (const { path, value } of items) {
    const relation = relations.get(value.id);
    if (relation === undefined || relation.certainty !== undefined || relation.condition !== undefined) continue;
    const [hedge] = wordsOf(relation, dossier).flatMap(({ words, lang }) => hedgesIn(words, lang));
    const verb = relation.verb[dossier.lang] ?? '';
    if (hedge !== undefined && hedgesIn(verb, dossier.lang).length === 0)
      gate.report(messages.hedgeLost(gate.locate([...path, 'verb']), hedge));
  }
}

/**
 * Articles with sentences that name somebody of the dossier and are in no passage: what is said there is not told. Others
 * may be left out without a word.
 */
function unquotedSentences(
  gate: Gate,
  items: readonly Placed<Item<'sources'>>[],
  aliases: readonly Alias[],
  dossier: Dossier,
): void {
  for (const { path, value } of items) {
    const source = dossier.sources.find(({ id }) => id === value.id);
    if (source?.text === undefined || dossier.passages.length === 0) continue;
    const own = dossier.passages.filter((passage) => passage.source === source.id);
    const named = findMentions(source.text, aliases, source.lang);
    const text = source.text;
    const telling = sentencesOf(text, source.lang).filter(
      ({ start, end }) =>
        // The headline is shown as the source's title.
        text.slice(start, end) !== source.title &&
        named.some((mention) => start <= mention.start && mention.end <= end),
    );
    const unquoted = telling.filter(({ start, end }) => !own.some((p) => p.start < end && start < p.end));
    const [first] = unquoted;
    if (first === undefined) continue;
    const words = source.text.slice(first.start, first.end);
    const place = gate.locate([...path, 'file']);
    gate.report(messages.sentencesUnquoted(place, source.id, unquoted.length, telling.length, words));
  }
}

/** Reports all that is sound and may not be meant. */
export function remarkOn(gate: Gate, { lists }: Shaped, dossier: Dossier): void {
  unusedAliases(gate, lists.entities, dossier.sources);
  unnamedEntities(gate, lists.entities, dossier);
  lostHedges(gate, lists.relations, dossier);
  const aliases = lists.entities.flatMap(({ value }) =>
    (value.aliases ?? []).map((words): Alias => ({ entity: value.id, words })),
  );
  unquotedSentences(gate, lists.sources, aliases, dossier);
}
