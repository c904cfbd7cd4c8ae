/** Builds a dossier of what is sound in its files, once their shape has been checked. */
import { lastDay } from '../record/dates';
import type { Dossier, EntityType, Source } from '../dossier';
import { isSpoken } from '../interface-languages';
import type { Problem } from '../problems';
import { buildAnswers } from './answers';
import { buildBorders } from './borders';
import { checkConfirm } from './confirm';
import { emptyTable, readTable, type Columns, type Table } from './csv-table';
import { aliasesOf, buildBackground, buildEntities, ENTITY_COLUMNS } from './entities';
import { buildEvents, EVENT_COLUMNS } from './events';
import { buildLayers } from './layers';
import { withoutUncarried } from './left-out';
import { buildMemberships, MEMBERSHIP_COLUMNS } from './memberships';
import { withMentions } from './mentions';
import { messages } from './messages';
import { Names, type Kind } from './names';
import { canonicalLang, checkDate, isLang, optionalText, reportNew, textOf, type Gate } from './parse-context';
import { buildPassages } from './passages';
import { buildQuestions } from './questions';
import { buildRelations } from './relations';
import { remarkOnPictures } from './picture-remarks';
import { remarkOn } from './remarks';
import type { ListName } from './schema';
import type { Shaped } from './shape';
import { buildSayings } from './sayings';
import { buildSides, withPoles } from './sides';
import { buildSources, CitedSources } from './sources';
import { buildAnnotations, buildMap, buildTour, presetsOf } from './tour';
import type { YamlFile } from './yaml-file';

/** The texts of a dossier's files, by name. */
export type Files = Readonly<Record<string, string>>;

const KINDS: Readonly<Record<ListName, Kind>> = {
  sources: 'source',
  passages: 'passage',
  entities: 'entity',
  relations: 'relation',
  annotations: 'annotation',
  sides: 'side',
  answers: 'answer',
  sayings: 'saying',
  frames: 'preset',
  borders: 'border',
  tour: 'step',
  questions: 'question',
};

/** A table beside the dossier; one that is not there is empty. */
function tableOf(files: Files, name: string, columns: Columns, report: (problem: Problem) => void): Table {
  const text = Object.hasOwn(files, name) ? files[name] : undefined;
  return (typeof text === 'string' ? readTable(name, text, columns, report) : undefined) ?? emptyTable(name);
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

/** The languages a dossier is offered in, its own first. */
function languagesOf({ head }: Shaped, locate: YamlFile['locate'], report: (problem: Problem) => void): string[] {
  const lang = canonicalLang(head.lang ?? 'und');
  for (const [i, tag] of (head.languages ?? []).entries()) {
    if (!isLang(tag)) report(messages.languageMalformed(locate(['languages', i]), tag));
    else if (!isSpoken(tag) && canonicalLang(tag) !== lang)
      report(messages.interfaceLanguageMissing(locate(['languages', i]), tag));
  }
  if (!isLang(lang)) report(messages.languageMalformed(locate(['lang']), lang));
  else if (!isSpoken(lang) && head.lang !== undefined)
    report(messages.interfaceLanguageMissing(locate(['lang']), lang));
  return [...new Set([lang, ...(head.languages ?? []).map(canonicalLang)])];
}

/** What the later stages work with, before any source is read. */
function gateFor(shaped: Shaped, background: Table, yaml: YamlFile, report: (problem: Problem) => void): Gate {
  const { head, lists } = shaped;
  const languages = languagesOf(shaped, yaml.locate, report);
  const articles = lists.sources.flatMap(({ value }) => (value.kind === 'article' ? [value] : []));
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const types = new Map(lists.entities.map(({ value }) => [value.id, value.type]));
  for (const row of background.rows) types.set(row.get('id'), row.get('type') as EntityType);
  return {
    lang: languages[0]!,
    languages,
    speaker: head.speaker,
    types,
    outletOf: (source) => outlets.get(source),
    onlyOutlet: articles.length === 1 ? articles[0]!.outlet : undefined,
    older: yaml.version === 1,
    names: new Names(report),
    locate: yaml.locate,
    report,
  };
}

/** The day the recorded facts stand at. One that is missing is reported; an older dossier stands at its latest date. */
function asOfOf(
  gate: Gate,
  asOf: string | undefined,
  { memberships, events }: Pick<Dossier, 'memberships' | 'events'>,
) {
  if (asOf !== undefined) checkDate(asOf, gate.locate(['asOf']), gate.report);
  if (asOf !== undefined || memberships.length + events.length === 0) return asOf;
  reportNew(gate, messages.asOfMissing(gate.locate([])));
  const dates = [...memberships.flatMap(({ from, to }) => [from, to]), ...events.map(({ date }) => date)];
  return dates
    .flatMap((date) => (date === undefined ? [] : [lastDay(date)]))
    .sort()
    .at(-1);
}

/** Checks the ids the head of a dossier refers to. */
function checkHead(gate: Gate, { head }: Shaped): void {
  for (const field of ['speaker', 'subject'] as const) {
    if (head[field] !== undefined) gate.names.refer('entity', head[field], gate.locate([field]));
  }
  if (head.telling !== undefined) gate.names.refer('relation', head.telling, gate.locate(['telling']));
}

/** Which of some fields of the head are given, to spread. */
function given<K extends 'speaker' | 'subject' | 'telling' | 'picture' | 'storyDate' | 'firstYear' | 'example'>(
  head: Shaped['head'],
  ...fields: K[]
) {
  return Object.fromEntries(
    fields.filter((field) => head[field] !== undefined).map((field) => [field, head[field]]),
  ) as {
    [P in K]?: Exclude<Shaped['head'][P], undefined>;
  };
}

/**
 * Builds the dossier.
 * @returns what is sound; it is a dossier only if nothing was reported as an error. `remark` reports what may not be meant
 */
export function buildDossier(
  id: string,
  files: Files,
  shaped: Shaped,
  yaml: YamlFile,
  report: (problem: Problem) => void,
): { readonly dossier: Dossier; readonly remark: () => void } | undefined {
  const { head, lists } = shaped;
  const background = tableOf(files, 'entities.csv', ENTITY_COLUMNS, report);
  const gate = gateFor(shaped, background, yaml, report);
  declareNames(gate, shaped, background);
  const listed = buildSources(gate, lists.sources, files);
  const cited = new CitedSources(gate, listed);
  const bare = [...buildEntities(gate, lists.entities), ...buildBackground(gate, background, cited)];
  const unmentioned = buildPassages(gate, lists.passages, listed);
  const byId = new Map(unmentioned.map((passage) => [passage.id, passage]));
  const passages = withMentions(unmentioned, listed, aliasesOf(gate, lists.entities));
  const sides = buildSides(gate, lists.sides, byId);
  const relations = buildRelations(gate, lists.relations, byId);
  const voices = [...passages, ...passages.flatMap(({ attributions }) => attributions), ...relations];
  const entities = withPoles(
    bare,
    sides,
    relations,
    voices.map(({ voice }) => voice),
    listed,
  );
  const memberships = buildMemberships(gate, tableOf(files, 'memberships.csv', MEMBERSHIP_COLUMNS, report), cited);
  const events = buildEvents(gate, tableOf(files, 'events.csv', EVENT_COLUMNS, report), cited);
  const hasPlaces = entities.some(
    ({ type, place, area }) => type === 'country' || place !== undefined || area !== undefined,
  );
  const borders = buildBorders(gate, lists.borders, relations);
  const map = buildMap(gate, head.map, lists.frames, borders, hasPlaces);
  const layers = buildLayers(gate, head.layers, entities);
  const sources: Source[] = [...listed, ...cited.cited];
  const asOf = asOfOf(gate, head.asOf, { memberships, events });
  if (head.storyDate !== undefined) checkDate(head.storyDate, gate.locate(['storyDate']), gate.report);
  checkHead(gate, shaped);
  const rest = {
    answers: buildAnswers(gate, lists.answers, byId),
    sayings: buildSayings(gate, lists.sayings, byId),
    annotations: buildAnnotations(gate, lists.annotations, byId),
    tour: buildTour(
      gate,
      lists.tour,
      layers.map((layer) => layer.id),
    ),
    ...buildQuestions(gate, lists.questions),
  };
  if (head.title === undefined || head.summary === undefined) return undefined;
  const dossier: Dossier = {
    id,
    lang: gate.lang,
    languages: gate.languages,
    title: textOf(gate, head.title, ['title']),
    summary: textOf(gate, head.summary, ['summary']),
    ...optionalText(gate, 'byline', head.byline, []),
    ...(asOf === undefined ? {} : { asOf }),
    ...optionalText(gate, 'asOfNote', head.asOfNote, []),
    ...optionalText(gate, 'layersNote', head.layersNote, []),
    ...given(head, 'speaker', 'subject', 'telling', 'picture', 'storyDate', 'firstYear', 'example'),
    corrections: (head.corrections ?? []).map(({ date, text }, i) => {
      checkDate(date, gate.locate(['corrections', i, 'date']), gate.report);
      return { date, text: textOf(gate, text, ['corrections', i, 'text']) };
    }),
    sources,
    passages,
    sides,
    entities,
    relations,
    memberships,
    events,
    layers,
    map,
    presets: presetsOf(map),
    ...rest,
  };
  const shown = withoutUncarried(gate, dossier, lists.passages);
  const unconfirmed = checkConfirm(gate, head.confirm, shown);
  return {
    dossier: unconfirmed.length === 0 ? shown : { ...shown, unconfirmed },
    remark: () => {
      remarkOn(gate, shaped, dossier);
      remarkOnPictures(gate, shaped, dossier);
    },
  };
}
