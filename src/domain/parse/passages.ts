/** Passages: each quotation found in its source, or reported with the nearest text there is. */
import type { Passage, Source } from '../dossier';
import { occurrences, findQuote, tellingPrefix } from '../quotes/match-quote';
import { optionalText, textOf, voiceOf, type Gate } from './parse-context';
import { messages } from './messages';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';

export type Unmentioned = Omit<Passage, 'mentions'>;

/** Looking for the nearest text takes a while; when so many are lost the file is the wrong one anyway. */
const MOST_SUGGESTED = 50;

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function resolve(
  gate: Gate,
  item: Item<'passages'>,
  path: Path,
  source: Source,
  text: string,
  suggest: boolean,
): { start: number; end: number } | undefined {
  const place = gate.locate([...path, 'exact']);
  const match = findQuote(text, item, suggest);
  switch (match.kind) {
    case 'found':
      return { start: match.start, end: match.end };
    case 'ambiguous': {
      const lines = match.positions.map((at) => lineOf(text, at));
      gate.report(
        messages.quoteAmbiguous(place, source.id, lines, tellingPrefix(text, item.exact, match.positions[0] ?? 0)),
      );
      return undefined;
    }
    case 'not-found': {
      const nearest = match.nearest && { found: match.nearest, line: lineOf(text, match.nearest.start) };
      const say = match.reason === 'context' ? messages.quoteNotInContext : messages.quoteNotFound;
      gate.report(say(place, source.id, nearest));
      return undefined;
    }
  }
}

function reportOverlaps(
  gate: Gate,
  found: readonly { passage: Unmentioned; path: Path }[],
  texts: ReadonlyMap<string, string>,
) {
  const inOrder = [...found].sort((a, b) => a.passage.start - b.passage.start);
  const furthest = new Map<string, { passage: Unmentioned; path: Path }>();
  for (const one of inOrder) {
    const before = furthest.get(one.passage.source);
    if (before && one.passage.start < before.passage.end) {
      const [earlier, later] = found.indexOf(before) < found.indexOf(one) ? [before, one] : [one, before];
      const end = Math.min(before.passage.end, one.passage.end);
      const shared = texts.get(one.passage.source)?.slice(one.passage.start, end) ?? '';
      gate.report(
        messages.passagesOverlap(gate.locate([...later.path, 'exact']), later.passage.id, earlier.passage.id, shared),
      );
    }
    if (!before || one.passage.end > before.passage.end) furthest.set(one.passage.source, one);
  }
}

/**
 * Resolves the dossier's passages. A passage that cannot be resolved is reported and left out.
 * @returns passages in text order, source by source, without their mentions
 */
export function buildPassages(
  gate: Gate,
  items: readonly Placed<Item<'passages'>>[],
  sources: readonly Source[],
): Unmentioned[] {
  const articles = sources.filter((source) => source.kind === 'article');
  const texts = new Map(articles.map((source) => [source.id, source.text ?? '']));
  const found: { passage: Unmentioned; path: Path }[] = [];
  let lost = 0;
  for (const { path, value } of items) {
    const details = {
      voice: voiceOf(gate, value.voice, [...path, 'voice']),
      modality: textOf(gate, value.modality, [...path, 'modality']),
      ...optionalText(gate, 'note', value.note, path),
    };
    if (value.source === undefined && articles.length !== 1) {
      gate.report(
        messages.missingField(
          gate.locate(path),
          'source',
          'the article that is quoted, where the dossier has not exactly one',
        ),
      );
      continue;
    }
    const id = value.source ?? articles[0]?.id ?? '';
    if (!gate.names.refer('source', id, gate.locate([...path, 'source']))) continue;
    const source = sources.find((s) => s.id === id);
    if (source?.kind === 'reference') {
      gate.report(
        messages.wrongType(gate.locate([...path, 'source']), 'source', {
          expected: 'an article: references are cited, not quoted',
        }),
      );
      continue;
    }
    // A text that is missing is reported once, with its source.
    if (source?.text === undefined) continue;
    const span = resolve(gate, value, path, source, source.text, lost < MOST_SUGGESTED);
    if (span === undefined) lost++;
    if (span) found.push({ path, passage: { id: value.id, source: id, exact: value.exact, ...span, ...details } });
  }
  reportOverlaps(gate, found, texts);
  const rank = new Map(sources.map((source, i) => [source.id, i]));
  return found
    .map(({ passage }) => passage)
    .sort((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) || a.start - b.start);
}

/**
 * Finds the exact words of a passage that a relation or annotation points at.
 * @param passage undefined where the passage itself is in trouble, which is reported elsewhere
 * @returns offsets in the source's text, or undefined where the words do not stand in it exactly once; that is reported
 */
export function wordsIn(
  gate: Gate,
  words: string,
  passage: Unmentioned | undefined,
  path: Path,
): { start: number; end: number } | undefined {
  if (passage === undefined) return undefined;
  const [at, another] = occurrences(passage.exact, words, 2);
  if (at === undefined || another !== undefined) {
    gate.report(
      messages.wordsNotInPassage(gate.locate(path), words, passage.id, passage.exact, at === undefined ? 0 : 2),
    );
    return undefined;
  }
  return { start: passage.start + at, end: passage.start + at + words.length };
}
