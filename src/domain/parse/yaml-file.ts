/** Reads `dossier.yaml` into plain values that still know where they stand. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../problems';
import { cutValues } from './cut-values';
import { checkCharacters, refusal, refusedIn } from './characters';
import { messages } from './messages';
import { migrateDocument, versionOf, type Undecided } from './migrate';
import { brief, type Place } from './problem-text';

export type Path = readonly (string | number)[];
/** Where a value stands, or the key it is given under. What is not there stands where its nearest container does. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

export interface YamlFile {
  readonly data: unknown;
  /** The version it was written in; undefined where it is none that is known, which is reported. */
  readonly version: 1 | 2 | undefined;
  readonly locate: Locate;
}

/** Anchors may be used, but not to blow a small file up into a huge one. */
const MOST_ALIASES = 50;

function locator(file: string, document: Document, lines: LineCounter): Locate {
  type Entry = { key: Node | null; value: Node | null };
  const indexes = new WeakMap<Node, Map<string, Entry>>();
  const resolved = (node: Node | null | undefined): Node | undefined =>
    isAlias(node) ? (node.resolve(document) ?? node) : (node ?? undefined);
  const entries = (map: Node): Map<string, Entry> => {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map<string, Entry>();
    if (isMap<Node | null, Node | null>(map)) {
      for (const { key, value } of map.items) index.set(String(isScalar(key) ? key.value : key), { key, value });
    }
    indexes.set(map, index);
    return index;
  };
  return (path, part = 'value') => {
    let node = resolved(document.contents);
    let offset = node?.range?.[0] ?? 0;
    for (const segment of path) {
      const entry: Entry | undefined = isSeq<Node>(node)
        ? { key: null, value: node.items[Number(segment)] ?? null }
        : node && entries(node).get(String(segment));
      const found =
        part === 'key' && segment === path.at(-1) ? (entry?.key ?? entry?.value) : (entry?.value ?? entry?.key);
      if (!found) break;
      offset = found.range?.[0] ?? offset;
      node = resolved(entry?.value);
    }
    const { line, col } = lines.linePos(offset);
    const written = isScalar(node) && typeof node.value !== 'string' ? node.source : undefined;
    return {
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      ...(written === undefined ? {} : { written }),
    };
  };
}

/** Finds fields given twice. The library's own check compares every field with every other; this one does not. */
function duplicateFields(file: string, document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (seen.has(name)) {
          const { line, col } = lines.linePos((key as Node | null)?.range?.[0] ?? 0);
          problems.push(messages.duplicateField({ file, line, column: col }, name));
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

/** Finds aliases inside what they name, which would have no end: `&a { inner: *a }`. */
function endlessAliases(file: string, document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, alias, path) {
      const named = alias.resolve(document);
      if (named === undefined || !path.includes(named)) return;
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
      const why = `*${alias.source} stands inside what it names, so it would have no end`;
      problems.push(messages.yamlUnreadable({ file, line, column: col }, why, 'BAD_ALIAS'));
    },
  });
  return problems;
}

/** Finds refused characters that are written as escapes, such as `"\u202e"`; those that stand there as such are found before. */
function hiddenCharacters(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const refused = typeof value === 'string' ? refusedIn(value) : undefined;
      if (refused === undefined || !range || refusedIn(text.slice(range[0], range[1])) !== undefined) return;
      const { line, col } = lines.linePos(range[0]);
      problems.push(refusal(refused, { file, line, column: col }));
    },
  });
  return problems;
}

/** Where lines begin. The library counts them itself, but loses count once it has met with something unexpected. */
function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; ;) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    if (end < 0) return lines;
    start = end + 1;
  }
}

/** After something unexpected everything is; the first of it says enough. */
function isNoEcho(
  { code }: { readonly code: string },
  i: number,
  faults: readonly { readonly code: string }[],
): boolean {
  return code !== 'UNEXPECTED_TOKEN' || faults.findIndex((fault) => fault.code === code) === i;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asWarning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

/** What is said of what a dossier of version 1 leaves open. */
const UNDECIDED: Readonly<Record<Undecided['what'], (place: Place, id: string) => Problem>> = {
  outlet: messages.outletUnclear,
  side: (place, id) => asWarning(messages.sideUnnamed(place, id)),
  record: (place) => asWarning(messages.passageOnRecord(place)),
};

/**
 * Reads a YAML text, and brings one of an older version up to the present one.
 * @param file its name, for the problems
 * @param report takes each problem
 * @returns the values and where they stand, or undefined where the text cannot be read at all
 */
export function readYaml(file: string, written: string, report: (problem: Problem) => void): YamlFile | undefined {
  if (!checkCharacters(file, written, report)) return undefined;
  // The library knows no line that ends in CR alone.
  const text = written.replace(/\r\n?/g, '\n');
  const lines = lineStarts(text);
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      // At `silent` a second document goes unsaid.
      logLevel: 'error',
    });
    const faults = [...document.errors, ...document.warnings].filter(isNoEcho);
    for (const fault of faults) {
      const { line, col } = lines.linePos(fault.pos[0]);
      const place = { file, line: Math.max(1, line), column: Math.max(1, col) };
      report(
        fault.code === 'MULTIPLE_DOCS'
          ? messages.secondDocument(place)
          : messages.yamlUnreadable(place, fault.message, fault.code),
      );
    }
    if (faults.length > 0) return undefined;
    const endless = endlessAliases(file, document, lines);
    endless.forEach(report);
    if (endless.length > 0) return undefined;
    duplicateFields(file, document, lines).forEach(report);
    hiddenCharacters(file, text, document, lines).forEach(report);
    cutValues(file, text, document, lines).forEach(report);
    const version = versionOf(document);
    const placeOf = (node: Node): Place => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    for (const { what, node, id } of migrateDocument(document)) report(UNDECIDED[what](placeOf(node), id));
    const locate = locator(file, document, lines);
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (version === undefined && isRecord(data)) {
      const given = Object.hasOwn(data, 'sayso') ? JSON.stringify(data['sayso']) : undefined;
      report(messages.versionUnknown(locate(['sayso']), given === undefined ? 'no version' : brief(given, 40)));
    }
    return { data, version, locate };
  } catch (error) {
    // Nesting deeper than the stack, or more aliases than allowed.
    const why = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    report(messages.yamlUnreadable({ file, line: 1, column: 1 }, why));
    return undefined;
  }
}
