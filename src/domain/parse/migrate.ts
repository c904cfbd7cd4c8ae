/**
 * Rewrites a dossier of version 1 as one of version 2, in the document itself: what an author wrote around it, comments
 * and anchors, stays where it was, and every value still knows where it stands in the file.
 */
import { isMap, isScalar, isSeq, YAMLMap, type Document, type Node, type Pair } from 'yaml';

export const FORMAT_VERSION = 2;

/** What the rewriting could not decide; told by where it was. */
export interface Undecided {
  readonly what: 'outlet' | 'side' | 'record';
  readonly node: Node;
  /** The id of the side. */
  readonly id: string;
}

type Entry = Pair;

const nameOf = ({ key }: Entry): string => String(isScalar(key) ? key.value : key);
const entry = (map: YAMLMap, name: string): Entry | undefined => map.items.find((pair) => nameOf(pair) === name);
const valueOf = (map: YAMLMap, name: string): unknown => {
  const value = entry(map, name)?.value;
  return isScalar(value) ? value.value : undefined;
};
/** Takes a field away. A comment that stood before it goes on to what follows: it may speak of more than this field. */
function remove(map: YAMLMap, name: string): void {
  const at = map.items.findIndex((pair) => nameOf(pair) === name);
  const key = map.items[at]?.key;
  const comment = isScalar(key) ? key.commentBefore : undefined;
  map.items = map.items.filter((_, i) => i !== at);
  if (comment === null || comment === undefined) return;
  const next = map.items[at]?.key;
  const joined = (other: string | null | undefined): string => (other ? `${comment}\n${other}` : comment);
  if (isScalar(next)) next.commentBefore = joined(next.commentBefore);
  else map.comment = joined(map.comment);
}
const rename = (pair: Entry, name: string): void => {
  if (isScalar(pair.key)) pair.key.value = name;
};

/** The maps in a list of the document's; those that are none are passed over, and reported when its shape is checked. */
function itemsOf(top: YAMLMap, list: string): YAMLMap[] {
  const value = entry(top, list)?.value;
  const items = isSeq(value) ? value.items : [];
  return items.filter((item): item is YAMLMap => isMap(item));
}

/** A text of the document by language, with the dossier's own language for a plain string. */
function textIn(map: YAMLMap, name: string, lang: string): Record<string, string> {
  const value = entry(map, name)?.value;
  if (isScalar(value)) return { [lang]: String(value.value) };
  if (!isMap(value)) return {};
  return Object.fromEntries(
    value.items.map((pair) => [nameOf(pair), String(isScalar(pair.value) ? pair.value.value : '')]),
  );
}

/** The outlet goes to the article it prints: the only one, or those whose publisher has its name. */
function moveOutlet(document: Document, top: YAMLMap, lang: string, undecided: Undecided[]): void {
  const outlet = entry(top, 'outlet')?.value;
  if (!isScalar(outlet)) return;
  const articles = itemsOf(top, 'sources').filter((source) => valueOf(source, 'kind') === 'article');
  const entity = itemsOf(top, 'entities').find((one) => valueOf(one, 'id') === outlet.value);
  const names = entity
    ? [...Object.values(textIn(entity, 'label', lang)), ...Object.values(textIn(entity, 'short', lang))]
    : [];
  const its =
    articles.length === 1 ? articles : articles.filter((a) => names.includes(String(valueOf(a, 'publisher'))));
  for (const article of its) {
    if (entry(article, 'outlet')) continue;
    const at = article.items.findIndex((pair) => nameOf(pair) === 'kind') + 1;
    const pair = document.createPair('outlet', outlet.value);
    // It stands, for whoever asks, where it was written.
    if (isScalar(pair.value)) pair.value.range = outlet.range;
    article.items.splice(at, 0, pair);
  }
  if (articles.length > 1) undecided.push({ what: 'outlet', node: outlet, id: '' });
  remove(top, 'outlet');
}

const POLES = ['east', 'west'] as const;

/** What a side is called until its author has named it: its alliances, or else the first who stand on it. */
function labelOf(members: readonly YAMLMap[], lang: string): Record<string, string> {
  const alliances = members.filter((one) => valueOf(one, 'type') === 'alliance');
  const named = (alliances.length > 0 ? alliances : members).slice(0, 3);
  const texts = named.map((one) => {
    const short = textIn(one, 'short', lang);
    return Object.keys(short).length > 0 ? short : textIn(one, 'label', lang);
  });
  const languages = Object.keys(texts[0] ?? {}).filter((tag) => texts.every((text) => Object.hasOwn(text, tag)));
  return Object.fromEntries(languages.map((tag) => [tag, texts.map((text) => text[tag]).join(', ')]));
}

/** Poles become sides of the dossier's own. */
function polesToSides(document: Document, top: YAMLMap, lang: string, undecided: Undecided[]): void {
  const entities = itemsOf(top, 'entities');
  const sides: unknown[] = [];
  for (const pole of POLES) {
    const members = entities.filter((one) => valueOf(one, 'pole') === pole);
    const [first] = members;
    if (first === undefined) continue;
    undecided.push({ what: 'side', node: entry(first, 'pole')!.value as Node, id: pole });
    const label = labelOf(members, lang);
    sides.push({ id: pole, ...(Object.keys(label).length > 0 ? { label } : {}) });
    for (const one of members) rename(entry(one, 'pole')!, 'side');
  }
  for (const one of entities) if (['between', 'voices'].includes(String(valueOf(one, 'pole')))) remove(one, 'pole');
  if (sides.length === 0 || entry(top, 'sides')) return;
  const at = top.items.findIndex((pair) => nameOf(pair) === 'entities');
  top.items.splice(at, 0, document.createPair('sides', sides));
}

/** The map's places become its frames, and callouts name them so. */
function presetsToFrames(document: Document, top: YAMLMap): void {
  const presets = entry(top, 'presets');
  if (presets && !entry(top, 'map')) {
    const frames = document.createPair('frames', null) as Entry;
    frames.value = presets.value;
    const map = new YAMLMap(document.schema);
    map.items.push(frames);
    rename(presets, 'map');
    presets.value = map;
  }
  for (const one of itemsOf(top, 'annotations')) {
    const pair = entry(one, 'presets');
    if (pair && !entry(one, 'frames')) rename(pair, 'frames');
  }
}

/** A sentence of an article is no record: it is the outlet's own. */
function recordsToReporter(top: YAMLMap, undecided: Undecided[]): void {
  for (const passage of itemsOf(top, 'passages')) {
    const value = entry(passage, 'voice')?.value;
    const kind = isMap(value) ? entry(value, 'kind')?.value : value;
    if (!isScalar(kind) || kind.value !== 'record') continue;
    kind.value = 'reporter';
    undecided.push({ what: 'record', node: kind, id: '' });
  }
}

/** The version a document says it is written in; undefined where it says none that is known. */
export function versionOf({ contents }: Document): 1 | 2 | undefined {
  const given = isMap(contents) ? valueOf(contents, 'sayso') : undefined;
  return given === 1 || given === 2 ? given : undefined;
}

/**
 * Brings a document of version 1 up to version 2. One of version 2 is left as it is; one of no known version is taken
 * for one of the first, so that what else is wrong with it can be told.
 * @returns what its author has to look at
 */
export function migrateDocument(document: Document): readonly Undecided[] {
  const top = document.contents;
  if (!isMap(top) || versionOf(document) === FORMAT_VERSION) return [];
  const undecided: Undecided[] = [];
  const given = valueOf(top, 'lang');
  const lang = typeof given === 'string' ? given : 'und';
  moveOutlet(document, top, lang, undecided);
  polesToSides(document, top, lang, undecided);
  presetsToFrames(document, top);
  recordsToReporter(top, undecided);
  const version = entry(top, 'sayso')?.value;
  if (isScalar(version) && version.value === 1) version.value = FORMAT_VERSION;
  return undecided;
}
