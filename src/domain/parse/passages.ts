/** Passages: each quotation found in its source, or reported with the nearest text there is. */
import type { Source } from '../dossier';
import { findQuote, tellingPrefix } from '../quotes/match-quote';
import type { Gate } from './parse-context';
import { messages } from './messages';
import type { Item } from './schema';
import type { Placed } from './shape';
import { buildPassage } from './passage-details';
import { checkEdges } from './quote-edges';
import type { Unmentioned } from './unmentioned';
import type { Path } from './yaml-file';

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
      gate.report(say(place, source.id, item.exact, nearest));
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

/** The article a passage quotes; undefined where it names none that can be quoted, which is reported. */
function articleOf(gate: Gate, item: Item<'passages'>, path: Path, sources: readonly Source[]): Source | undefined {
  const articles = sources.filter((source) => source.kind === 'article');
  if (item.source === undefined && articles.length !== 1) {
    const expected = 'the article that is quoted, where the dossier has not exactly one';
    gate.report(messages.missingField(gate.locate(path), 'source', expected));
    return undefined;
  }
  const id = item.source ?? articles[0]?.id ?? '';
  const place = gate.locate([...path, 'source']);
  if (!gate.names.refer('source', id, place)) return undefined;
  const source = sources.find((s) => s.id === id);
  if (source !== undefined && source.kind !== 'article') {
    gate.report(
      messages.wrongType(place, 'source', { expected: 'an article: references and documents are cited, not quoted' }),
    );
    return undefined;
  }
  // A text that is missing is reported once, with its source.
  return source?.text === undefined ? undefined : source;
}

/**
 * Resolves the dossier's passages. A passage that cannot be resolved is reported and left out, and so is one of which
 * it is not yet said whose words it is: nothing may be shown without a voice.
 * @returns passages in text order, source by source, without the mentions that are found
 */
export function buildPassages(
  gate: Gate,
  items: readonly Placed<Item<'passages'>>[],
  sources: readonly Source[],
): Unmentioned[] {
  const texts = new Map(sources.map((source) => [source.id, source.text ?? '']));
  const found: { passage: Unmentioned; path: Path }[] = [];
  let lost = 0;
  for (const { path, value } of items) {
    const source = articleOf(gate, value, path, sources);
    if (source?.text === undefined) continue;
    const span = resolve(gate, value, path, source, source.text, lost < MOST_SUGGESTED);
    if (span === undefined) {
      lost++;
      continue;
    }
    checkEdges(gate, source.text, span, gate.locate([...path, 'exact']));
    if (value.voice === undefined && value.attributions === undefined) {
      if (gate.older) gate.report(messages.missingField(gate.locate(path), 'voice', 'whose words it is'));
      else gate.report(messages.voiceUnsaid(gate.locate([...path, 'exact']), value.id));
      continue;
    }
    found.push({ path, passage: buildPassage(gate, value, path, source, span) });
  }
  reportOverlaps(gate, found, texts);
  const rank = new Map(sources.map((source, i) => [source.id, i]));
  return found
    .map(({ passage }) => passage)
    .sort((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) || a.start - b.start);
}
