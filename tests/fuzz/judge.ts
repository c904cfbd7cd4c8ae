/** What must hold of the gate's answer, whatever went in. */
import type { Dossier } from '../../src/domain/dossier';
import { parseDossier, type Parsed } from '../../src/domain/parse';
import type { Problem } from '../../src/domain/problems';
import { sayProblems } from '../../src/domain/format-problems';
import type { Files } from '../domain/parse/bridge';

/** A message is to be read: longer than this it is a dump. */
const LONGEST_SAYING = 1500;
/** What JavaScript says when it is not asked properly; no message may. */
const ACCIDENTS = /\[object |\bundefined\b|\bNaN\b|function \(|Cannot read|is not a function|Invalid input/;

/**
 * Puts files through the gate.
 * @returns its answer, and what is wrong with that answer: nothing, if all is well
 */
export function judge(files: Files): { parsed: Parsed; faults: string[] } {
  const parsed = parseDossier('fuzzed', files);
  const problems = parsed.ok ? parsed.notes : parsed.problems;
  const faults = problems.slice(0, 200).flatMap((problem) => faultsOf(problem, files));
  const hasError = problems.some(({ severity }) => severity === 'error');
  if (parsed.ok === hasError) faults.push('refused without an error, or taken with one');
  if (parsed.ok) faults.push(...looseEnds(parsed.dossier));
  sayProblems(problems, 'data/fuzzed', files, true);
  return { parsed, faults };
}

function faultsOf(problem: Problem, files: Files): string[] {
  const { code, file, line, column, message, expected, suggestion, severity } = problem;
  const text = files[file] ?? '';
  const lines = text.split(/\r\n|\n|\r/);
  const faults: string[] = [];
  const whole = JSON.stringify(problem).slice(0, 400);
  const fault = (what: string): void => void faults.push(`${what}: ${whole}`);
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(code)) fault('no code');
  if (!Object.hasOwn(files, file) && file !== 'dossier.yaml') fault('in a file that is not there');
  if (!Number.isInteger(line) || line < 1 || line > lines.length)
    fault(`in a line that is not there (of ${lines.length})`);
  else if (!Number.isInteger(column) || column < 1 || column > lines[line - 1]!.length + 1)
    fault('in a column that is not there');
  if (severity === 'error' && expected === undefined && suggestion === undefined) fault('without advice');
  for (const said of [message, expected, suggestion]) {
    if (said === undefined) continue;
    if (said.length > LONGEST_SAYING) fault('too long');
    if (said === '') fault('empty');
    if (ACCIDENTS.test(said) && !ACCIDENTS.test(text) && !/\.nan/i.test(text)) fault('an accident of the program');
  }
  return faults;
}

/** Ids of a dossier that lead nowhere. */
function looseEnds(dossier: Dossier): string[] {
  const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const [entities, passages, sources] = [ids(dossier.entities), ids(dossier.passages), ids(dossier.sources)];
  const loose = (known: ReadonlySet<string>, used: readonly (string | undefined)[], what: string): string[] =>
    used.filter((id) => id !== undefined && !known.has(id)).map((id) => `loose ${what}: ${id}`);
  const { relations, events, memberships, annotations } = dossier;
  const texts = new Map(dossier.sources.map(({ id, text }) => [id, text]));
  return [
    ...loose(entities, [dossier.speaker, dossier.subject, ...dossier.layers.map(({ id }) => id)], 'head'),
    ...loose(
      entities,
      relations.flatMap(({ from, via, to, voice }) => [...from, ...via, ...to, ...voice.who]),
      'end',
    ),
    ...relations.flatMap(({ id, from, to, evidence }) =>
      from.length === 0 || to.length === 0 || evidence.length === 0 ? [`bare relation ${id}`] : [],
    ),
    ...relations.flatMap(({ evidence }) =>
      evidence.flatMap((piece) =>
        'passage' in piece ? loose(passages, [piece.passage], 'passage') : loose(sources, [piece.source], 'source'),
      ),
    ),
    ...dossier.passages.flatMap(({ id, source, start, end, exact }) =>
      texts.get(source)?.slice(start, end) === exact ? [] : [`inexact passage ${id}`],
    ),
    ...loose(
      entities,
      memberships.flatMap(({ alliance, country }) => [alliance, country]),
      'membership',
    ),
    ...loose(
      sources,
      [...memberships.map(({ source }) => source), ...events.flatMap((e) => e.sources)],
      'cited source',
    ),
    ...loose(
      entities,
      events.flatMap(({ actors }) => actors),
      'actor',
    ),
    ...loose(
      entities,
      annotations.map(({ entity }) => entity),
      'annotation',
    ),
    ...looseClaims(dossier),
    ...(JSON.stringify(dossier).includes(':null') ? ['a number that JSON cannot say'] : []),
  ];
}

/** What version 2 of the format adds: voices, attributions, answers, sayings, sides and frames that lead nowhere. */
function looseClaims(dossier: Dossier): string[] {
  const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const { passages, relations, answers, sayings, sides, layers, map } = dossier;
  const attributions = passages.flatMap((passage) => passage.attributions);
  const [entities, events] = [ids(dossier.entities), ids(dossier.events)];
  const claims = new Set([...ids(relations), ...ids(passages), ...ids(attributions)]);
  const loose = (known: ReadonlySet<string>, used: readonly (string | undefined)[], what: string): string[] =>
    used.filter((id) => id !== undefined && !known.has(id)).map((id) => `loose ${what}: ${id}`);
  const voices = [...passages, ...attributions, ...relations].map(({ voice }) => voice);
  const words = passages.flatMap(({ id, start, end, hedges, attributions: own }) => {
    const spans = [...hedges, ...own.flatMap(({ cue, content }) => [...content, ...(cue ? [cue] : [])])];
    const lost = spans.filter((span) => span.start < start || span.end > end || span.end <= span.start);
    return lost.map(() => `words outside passage ${id}`);
  });
  return [
    ...words,
    ...loose(
      entities,
      voices.flatMap(({ who, via }) => [...who, ...via.map((relay) => relay.who)]),
      'voice',
    ),
    ...passages.flatMap(({ voice, id }) => (voice.kind === 'record' ? [`passage ${id} on record`] : [])),
    ...passages.flatMap((p) =>
      loose(
        ids(p.attributions),
        p.attributions.map(({ within }) => within),
        'outer words',
      ),
    ),
    ...loose(
      claims,
      answers.map(({ to }) => to),
      'answered',
    ),
    ...loose(
      entities,
      answers.flatMap(({ by }) => by),
      'answering',
    ),
    ...answers.flatMap(({ id, by, evidence }) => (by.length * evidence.length === 0 ? [`bare answer ${id}`] : [])),
    ...loose(
      ids(passages),
      sayings.flatMap(({ renderings }) => renderings),
      'rendering',
    ),
    ...loose(
      new Set([...entities, ...events]),
      sayings.flatMap(({ who, where }) => [who, where]),
      'saying',
    ),
    ...loose(
      ids(sides),
      [...dossier.entities, ...layers].map(({ side }) => side),
      'side',
    ),
    ...loose(
      entities,
      dossier.entities.map(({ speaksFor }) => speaksFor),
      'spoken for',
    ),
    ...loose(
      ids(dossier.sources),
      dossier.sources.flatMap(({ basedOn }) => basedOn.map(({ source }) => source)),
      'base',
    ),
    ...(map === 'none' ? [] : map.frames.flatMap((f) => ('fit' in f ? loose(entities, f.fit, 'fitted') : []))),
    ...(sides.length > 6 ? ['too many sides'] : []),
    ...(dossier.asOf === undefined && dossier.memberships.length + dossier.events.length > 0 ? ['no as-of date'] : []),
  ];
}
