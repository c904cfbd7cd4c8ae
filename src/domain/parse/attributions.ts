/** The words of several people inside one passage: source, cue and content of each. */
import type { Attribution, Passage, Span, Voice } from '../dossier';
import { occurrences } from '../quotes/match-quote';
import { messages } from './messages';
import { textOf, type Gate } from './parse-context';
import type { Item } from './schema';
import { checkEdges } from './quote-edges';
import { voiceOf } from './voices';
import type { Path } from './yaml-file';

type Written = NonNullable<Item<'passages'>['attributions']>[number];
type Around = Pick<Passage, 'id' | 'start' | 'exact'>;

/** Finds pieces of a passage in order, each after the one before. Reports the first that is not there, or there twice. */
function piecesIn(gate: Gate, pieces: readonly string[], { id, start, exact }: Around, path: Path): Span[] | undefined {
  const found: Span[] = [];
  let from = 0;
  for (const [i, piece] of pieces.entries()) {
    const [at, another] = occurrences(exact.slice(from), piece, 2);
    if (at === undefined || another !== undefined) {
      const place = gate.locate(pieces.length === 1 ? path : [...path, i]);
      gate.report(messages.wordsNotInPassage(place, piece, id, exact.slice(from), at === undefined ? 0 : 2));
      return undefined;
    }
    checkEdges(gate, exact, { start: from + at, end: from + at + piece.length }, gate.locate(path));
    found.push({ start: start + from + at, end: start + from + at + piece.length });
    from += at + piece.length;
  }
  return found;
}

const holds = (outer: readonly Span[], inner: Span): boolean =>
  outer.some(({ start, end }) => start <= inner.start && inner.end <= end);

const share = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));

interface Placed {
  readonly attribution: Attribution;
  readonly path: Path;
}

/** Whether an attribution stands, at any depth, in another. */
function standsIn(one: Attribution, other: Attribution, byId: ReadonlyMap<string, Placed>): boolean {
  const seen = new Set<string>();
  for (let at = one.within; at !== undefined && !seen.has(at); at = byId.get(at)?.attribution.within) {
    if (at === other.id) return true;
    seen.add(at);
  }
  return false;
}

function checkNesting(gate: Gate, placed: readonly Placed[]): void {
  const byId = new Map(placed.map((one) => [one.attribution.id, one]));
  placed.forEach(({ attribution, path }, i) => {
    if (attribution.within !== undefined) {
      const outer = byId.get(attribution.within)?.attribution;
      const nested =
        outer !== undefined &&
        outer.id !== attribution.id &&
        !standsIn(outer, attribution, byId) &&
        attribution.content.every((piece) => holds(outer.content, piece));
      if (!nested)
        gate.report(messages.notWithin(gate.locate([...path, 'within']), attribution.id, attribution.within));
    }
    for (const { attribution: other } of placed.slice(0, i)) {
      if (standsIn(attribution, other, byId) || standsIn(other, attribution, byId)) continue;
      if (!share(attribution.content, other.content)) continue;
      gate.report(messages.attributionsOverlap(gate.locate([...path, 'content']), attribution.id, other.id));
      return;
    }
  });
}

/**
 * Makes the attributions of a passage, in reading order, an outer one before those in it.
 * @param outlet the medium of the article the passage stands in
 * @param modality that of the passage, for those that give none
 */
export function buildAttributions(
  gate: Gate,
  written: readonly Written[],
  passage: Around & Pick<Partial<Passage>, 'modality'>,
  path: Path,
  outlet: string | undefined,
): Attribution[] {
  const placed = written.flatMap((one, i): Placed[] => {
    const at = [...path, i];
    if (!gate.names.declare('attribution', one.id, gate.locate([...at, 'id']))) return [];
    const pieces = typeof one.content === 'string' ? [one.content] : one.content;
    const content = piecesIn(gate, pieces, passage, [...at, 'content']);
    const cue = one.cue === undefined ? undefined : piecesIn(gate, [one.cue], passage, [...at, 'cue'])?.[0];
    const voice: Voice = voiceOf(gate, one.voice, [...at, 'voice'], outlet);
    if (voice.kind === 'record') gate.report(messages.passageOnRecord(gate.locate([...at, 'voice'])));
    const modality = one.modality === undefined ? passage.modality : textOf(gate, one.modality, [...at, 'modality']);
    if (modality === undefined)
      gate.report(messages.missingField(gate.locate(at), 'modality', 'how it is said: warns, suggests, could'));
    if (content === undefined || modality === undefined) return [];
    const attribution: Attribution = {
      id: one.id,
      voice,
      ...(cue === undefined ? {} : { cue }),
      content,
      modality,
      ...(one.certainty === undefined ? {} : { certainty: one.certainty }),
      ...(one.within === undefined ? {} : { within: one.within }),
    };
    return [{ attribution, path: at }];
  });
  checkNesting(gate, placed);
  const depth = (one: Attribution) =>
    placed.filter(({ attribution }) => standsIn(one, attribution, new Map(placed.map((p) => [p.attribution.id, p]))))
      .length;
  return placed
    .map(({ attribution }) => attribution)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || depth(a) - depth(b));
}
