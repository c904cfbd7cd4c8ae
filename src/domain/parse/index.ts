/**
 * The gate. Data enters as texts and leaves as a dossier, or as the full list of what is wrong with it.
 *
 *   files -> read (YAML and CSV, positions kept) -> migrate -> shape -> names -> resolve quotes -> dossier
 *
 * Each stage reports what it finds and hands on what is sound, so that all problems come to light at once.
 * Nothing is thrown, and nothing after the gate re-checks any of it.
 */
import { findMentions } from '../quotes/mentions';
import type { Dossier, Mention, Passage, Source } from '../dossier';
import type { Problem } from '../problems';
import { readTable, type Columns, type Table } from './csv-table';
import { aliasesOf, buildBackground, buildEntities, ENTITY_COLUMNS } from './entities';
import { buildEvents, EVENT_COLUMNS } from './events';
import { checkDate, idsOf, isLang, optionalText, textOf, type Gate } from './parse-context';
import { buildMemberships, MEMBERSHIP_COLUMNS } from './memberships';
import { messages } from './messages';
import { migrate } from './migrate';
import { Names, type Kind } from './names';
import { buildPassages, type Unmentioned } from './passages';
import { buildRelations } from './relations';
import type { ListName } from './schema';
import { checkShape, type Shaped } from './shape';
import { buildSources, CitedSources } from './sources';
import { buildAnnotations, buildPresets, buildTour } from './tour';
import { readYaml, type Locate } from './yaml-file';

export const DOSSIER_FILE = 'dossier.yaml';

export type Parsed =
  /** `notes`: warnings, such as texts not yet in every language. */
  | { readonly ok: true; readonly dossier: Dossier; readonly notes: readonly Problem[] }
  /** Errors and warnings together; at least one is an error. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Files = Readonly<Record<string, string>>;

const KINDS: Readonly<Record<ListName, Kind>> = {
  sources: 'source',
  passages: 'passage',
  entities: 'entity',
  relations: 'relation',
  annotations: 'annotation',
  presets: 'preset',
  tour: 'step',
};

function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code),
  );
}

/**
 * Reads a dossier.
 * @param id the dossier's id: the name of its folder
 * @param files the texts of its files by name, `dossier.yaml` among them
 * @returns the dossier, or all that is wrong with it, by file and line
 */
export function parseDossier(id: string, files: Files): Parsed {
  const problems: Problem[] = [];
  const dossier = read(id, files, (problem) => problems.push(problem));
  const sorted = inOrder(problems);
  return dossier === undefined || sorted.some((problem) => problem.severity === 'error')
    ? { ok: false, problems: sorted }
    : { ok: true, dossier, notes: sorted };
}

function read(id: string, files: Files, report: (problem: Problem) => void): Dossier | undefined {
  if (!Object.hasOwn(files, DOSSIER_FILE) || typeof files[DOSSIER_FILE] !== 'string') {
    report(messages.fileMissing({ file: DOSSIER_FILE, line: 1, column: 1 }, DOSSIER_FILE));
    return undefined;
  }
  const yaml = readYaml(DOSSIER_FILE, files[DOSSIER_FILE], report);
  if (yaml === undefined) return undefined;
  const shaped = checkShape(migrate(yaml.data, yaml.locate, report), yaml.locate, report);
  return shaped && build(id, files, shaped, yaml.locate, report);
}

/** A table beside the dossier; one that is not there is empty. */
function tableOf(files: Files, name: string, columns: Columns, report: (problem: Problem) => void): Table {
  const text = Object.hasOwn(files, name) ? files[name] : undefined;
  return (typeof text === 'string' ? readTable(name, text, columns, report) : undefined) ?? { rows: [], columns: [] };
}

function declareNames(gate: Gate, { lists, unsound }: Shaped, background: Table): void {
  for (const { list, id } of unsound) gate.names.assume(KINDS[list], id);
  for (const list of Object.keys(KINDS) as ListName[]) {
    for (const { path, value } of lists[list]) gate.names.declare(KINDS[list], value.id, gate.locate([...path, 'id']));
  }
  for (const row of background.rows) {
    if (row.get('id') === '') gate.report(messages.missingId(row.place('id')));
    else gate.names.declare('entity', row.get('id'), row.place('id'));
  }
}

function withMentions(
  passages: readonly Unmentioned[],
  sources: readonly Source[],
  aliases: Parameters<typeof findMentions>[1],
): Passage[] {
  return sources.flatMap((source) => {
    if (source.text === undefined) return [];
    const mentions = findMentions(source.text, aliases);
    let from = 0;
    // Both are in text order, and passages do not overlap: each mention is looked at once or twice.
    return passages
      .filter((passage) => passage.source === source.id)
      .map((passage) => {
        while (from < mentions.length && mentions[from]!.start < passage.start) from++;
        const own: Mention[] = [];
        for (let at = from; at < mentions.length && mentions[at]!.start < passage.end; at++) {
          if (mentions[at]!.end <= passage.end) own.push(mentions[at]!);
        }
        return { ...passage, mentions: own };
      });
  });
}

function build(
  id: string,
  files: Files,
  shaped: Shaped,
  locate: Locate,
  report: (problem: Problem) => void,
): Dossier | undefined {
  const { head, lists } = shaped;
  const lang = head.lang ?? 'und';
  const languages = [...new Set([lang, ...(head.languages ?? [])])];
  for (const [i, tag] of (head.languages ?? []).entries()) {
    if (!isLang(tag)) report(messages.languageMalformed(locate(['languages', i]), tag));
  }
  if (!isLang(lang)) report(messages.languageMalformed(locate(['lang']), lang));
  const names = new Names(report);
  const gate: Gate = { lang, languages, speaker: head.speaker, outlet: head.outlet, names, locate, report };

  const background = tableOf(files, 'entities.csv', ENTITY_COLUMNS, report);
  declareNames(gate, shaped, background);
  const listed = buildSources(gate, lists.sources, files);
  const cited = new CitedSources(gate, listed);
  const entities = [...buildEntities(gate, lists.entities), ...buildBackground(gate, background, cited)];
  const unmentioned = buildPassages(gate, lists.passages, listed);
  const byId = new Map(unmentioned.map((passage) => [passage.id, passage]));
  const passages = withMentions(unmentioned, listed, aliasesOf(gate, lists.entities));
  const relations = buildRelations(gate, lists.relations, byId);
  const memberships = buildMemberships(gate, tableOf(files, 'memberships.csv', MEMBERSHIP_COLUMNS, report), cited);
  const events = buildEvents(gate, tableOf(files, 'events.csv', EVENT_COLUMNS, report), cited);
  const presets = buildPresets(gate, lists.presets);
  const annotations = buildAnnotations(gate, lists.annotations, byId);
  const layers = idsOf(gate, head.layers, ['layers']).filter(({ id: layer, place }) =>
    names.refer('entity', layer, place, 'alliance'),
  );
  const tour = buildTour(
    gate,
    lists.tour,
    layers.map(({ id: layer }) => layer),
  );

  if (head.speaker !== undefined) names.refer('entity', head.speaker, locate(['speaker']));
  if (head.outlet !== undefined) names.refer('entity', head.outlet, locate(['outlet']));
  if (head.telling !== undefined) names.refer('relation', head.telling, locate(['telling']));
  if (head.asOf !== undefined) checkDate(head.asOf, locate(['asOf']), report);
  if (head.title === undefined || head.summary === undefined) return undefined;
  return {
    id,
    lang,
    languages,
    title: textOf(gate, head.title, ['title']),
    summary: textOf(gate, head.summary, ['summary']),
    ...(head.asOf === undefined ? {} : { asOf: head.asOf }),
    ...optionalText(gate, 'asOfNote', head.asOfNote, []),
    ...(head.speaker === undefined ? {} : { speaker: head.speaker }),
    ...(head.outlet === undefined ? {} : { outlet: head.outlet }),
    ...(head.telling === undefined ? {} : { telling: head.telling }),
    sources: [...listed, ...cited.cited],
    passages,
    entities,
    relations,
    memberships,
    events,
    layers: layers.map(({ id: layer }) => layer),
    annotations,
    presets,
    tour,
  };
}
