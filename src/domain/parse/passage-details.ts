/** What is said of a passage once it is found: whose words it is, who speaks in it, what weakens it, whom it names. */
import { voiceKey } from '../attribution/voice-key';
import type { Attribution, Mention, Passage, Source, Span, Voice } from '../dossier';
import { occurrences } from '../quotes/match-quote';
import { buildAttributions } from './attributions';
import { glossOf } from './gloss';
import { messages } from './messages';
import { optionalText, textOf, type Gate } from './parse-context';
import type { Item } from './schema';
import type { Unmentioned } from './unmentioned';
import { checkEdges } from './quote-edges';
import { voiceOf } from './voices';
import type { Path } from './yaml-file';

/**
 * Finds the exact words of a passage that a relation or annotation points at.
 * @param passage undefined where the passage itself is in trouble, which is reported elsewhere
 * @returns offsets in the source's text, or undefined where the words do not stand in it exactly once; that is reported
 */
export function wordsIn(
  gate: Gate,
  words: string,
  passage: Pick<Passage, 'id' | 'start' | 'exact'> | undefined,
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
  checkEdges(gate, passage.exact, { start: at, end: at + words.length }, gate.locate(path));
  return { start: passage.start + at, end: passage.start + at + words.length };
}

/** All places of some words in a passage; words that are not in it are reported. */
function everywhereIn(
  gate: Gate,
  words: string,
  { id, start, exact }: Pick<Passage, 'id' | 'start' | 'exact'>,
  path: Path,
): Span[] {
  const found = occurrences(exact, words, exact.length);
  if (found.length === 0) gate.report(messages.wordsNotInPassage(gate.locate(path), words, id, exact, 0));
  return found.map((at) => ({ start: start + at, end: start + at + words.length }));
}

/** Whose sentence it is: the voice that is written, that of all its attributions, or the outlet's where they differ. */
function sentenceVoice(
  gate: Gate,
  item: Item<'passages'>,
  path: Path,
  attributions: readonly Attribution[],
  outlet: string | undefined,
): Voice {
  if (item.voice !== undefined) {
    const voice = voiceOf(gate, item.voice, [...path, 'voice'], outlet);
    if (voice.kind === 'record') gate.report(messages.passageOnRecord(gate.locate([...path, 'voice'])));
    return voice;
  }
  const outermost = attributions.filter(({ within }) => within === undefined).map(({ voice }) => voice);
  const [first] = outermost;
  if (first && outermost.every((voice) => voiceKey(voice) === voiceKey(first))) return first;
  return { kind: 'reporter', who: outlet === undefined ? [] : [outlet], via: [], attribution: 'stated' };
}

/** Makes a passage that has been found in its source: whose words it is, and what is marked in it. */
export function buildPassage(gate: Gate, item: Item<'passages'>, path: Path, source: Source, span: Span): Unmentioned {
  const outlet = source.outlet;
  const around = { id: item.id, start: span.start, exact: item.exact };
  const given = item.modality === undefined ? undefined : textOf(gate, item.modality, [...path, 'modality']);
  const attributions = buildAttributions(
    gate,
    item.attributions ?? [],
    { ...around, ...(given === undefined ? {} : { modality: given }) },
    [...path, 'attributions'],
    outlet,
  );
  const modality = given ?? attributions[0]?.modality;
  if (modality === undefined)
    gate.report(
      messages.missingField(gate.locate([...path, 'modality']), 'modality', 'how it is said: warns, suggests, could'),
    );
  if ((item.show === undefined) !== (item.reason === undefined))
    gate.report(
      messages.missingField(
        gate.locate(path),
        item.show === undefined ? 'show' : 'reason',
        'both: show: always, and reason: why the sentence is shown although nothing rests on it',
      ),
    );
  const hedges = (item.hedges ?? []).flatMap((words, i) => everywhereIn(gate, words, around, [...path, 'hedges', i]));
  const byHand = (item.mentions ?? []).flatMap(({ words, entity }, i): Mention[] => {
    const at = [...path, 'mentions', i];
    if (!gate.names.refer('entity', entity, gate.locate([...at, 'entity']))) return [];
    const place = wordsIn(gate, words, around, [...at, 'words']);
    return place === undefined ? [] : [{ ...place, entity }];
  });
  return {
    id: item.id,
    source: source.id,
    exact: item.exact,
    ...span,
    voice: sentenceVoice(gate, item, path, attributions, outlet),
    attributions,
    modality: modality ?? {},
    ...optionalText(gate, 'note', item.note, path),
    ...glossOf(gate, item.gloss, [...path, 'gloss'], source),
    hedges: hedges.sort((a, b) => a.start - b.start),
    ...(item.reason === undefined ? {} : { show: textOf(gate, item.reason, [...path, 'reason']) }),
    byHand,
  };
}
