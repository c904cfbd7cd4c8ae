import { expect } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import type { Dossier } from '../../../src/domain/dossier';
import type { Problem } from '../../../src/domain/problems';

export const ARTICLE = `A Bridge Will Open

Mayor Ada Brook said the bridge could open in spring. She thanked the town. The cost is not known.

Critics said nothing. The town waits. The town waits.
`;

export const YAML = `sayso: 1
lang: en
title: A bridge
summary: A claim by one person.
asOf: 2024-06-30
speaker: brook
outlet: paper
telling: r1
sources:
  - id: article
    kind: article
    title: A Bridge Will Open
    publisher: The Paper
    url: https://example.org/bridge
    date: 2024-06-01
    file: article.md
  - id: report
    kind: reference
    title: A report
    publisher: The Town
    url: https://example.org/report
passages:
  - id: "1.1"
    exact: Mayor Ada Brook said the bridge could open in spring.
    voice: speaker
    modality: said (could)
  - id: "1.3"
    exact: The cost is not known.
    voice: reporter
    modality: states
entities:
  - id: brook
    type: person
    label: Ada Brook
    description: The mayor.
    aliases: [Mayor Ada Brook]
    pole: voices
  - id: bridge
    type: place
    label: The bridge
    description: A bridge.
    aliases: [the bridge]
    place: [44.5, 40.5]
  - id: paper
    type: medium
    label: The Paper
    description: A newspaper.
    pole: voices
  - id: ARM
    type: country
    label: Armenia
    description: A country.
    background: true
  - id: UNION
    type: alliance
    label: The Union
    description: An alliance.
    background: true
relations:
  - id: r1
    from: brook
    to: bridge
    type: speaks
    verb: speaks of opening
    voice: speaker
    modality: could
    evidence:
      - passage: "1.1"
        words: the bridge could open
        only: [bridge]
  - id: r2
    from: paper
    to: bridge
    type: speaks
    verb: does not know the cost of
    voice: reporter
    modality: states
    evidence:
      - passage: "1.3"
      - source: report
layers: [UNION]
annotations:
  - id: a1
    entity: bridge
    passage: "1.1"
    words: could open in spring
    presets: [town]
    offset: [10, 20]
presets:
  - id: town
    label: The town
    centre: [44.5, 40.5]
    across: 20
tour:
  - id: s1
    title: One
    text: Look at the bridge.
    note: Wait.
    view: { select: bridge, layer: UNION, year: "2024", camera: town, voice: speaker }
`;

export const MEMBERSHIPS = `organization,member,status,from,to,source_url,source_title,source_publisher,note,confidence
UNION,ARM,member,2001-05-01,,https://example.org/a,A,Town,,high
UNION,ARM,suspended-participation,2020,,https://example.org/b,B,Town,,medium
`;

export const EVENTS = `date,title,actors,place,lat,lon,source_url,source_title,source_publisher,confidence
2001-05-01,Armenia joins,ARM;UNION,Town,40.5,44.5,https://example.org/a,A,Town,high
`;

export type Files = Record<string, string>;

export const FILES: Files = {
  'dossier.yaml': YAML,
  'article.md': ARTICLE,
  'memberships.csv': MEMBERSHIPS,
  'events.csv': EVENTS,
};

/** The sound files with one stretch of one of them replaced; the stretch must be there once. */
export function changed(file: string, from: string, to: string, files: Files = FILES): Files {
  const text = files[file] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

export function problemsOf(files: Files): readonly Problem[] {
  const result = parseDossier('bridge', files);
  return result.ok ? result.notes : result.problems;
}

export function dossierOf(files: Files): Dossier {
  const result = parseDossier('bridge', files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.dossier;
}

/** Where a stretch of a file stands, counted from 1. */
export function placeOf(files: Files, file: string, needle: string): { file: string; line: number; column: number } {
  const text = files[file] ?? '';
  const at = text.indexOf(needle);
  if (at < 0 || text.indexOf(needle, at + 1) >= 0) throw new Error(`"${needle}" must stand once in ${file}`);
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The code of the one problem there is, when it points at a place; otherwise a list of all there are.
 * @param needle the stretch the problem must point at; `skip` letters into it
 */
export function codeAt(files: Files, file: string, needle: string, skip = 0): string {
  const problems = problemsOf(files);
  const { line, column } = placeOf(files, file, needle);
  const [first] = problems;
  const isThere = first?.file === file && first.line === line && first.column === column + skip;
  if (problems.length === 1 && isThere) return first.code;
  const listed = problems.map((p) => `${p.code} ${p.file}:${p.line}:${p.column}`).join(', ');
  return `${listed || 'no problem'}, looking at ${file}:${line}:${column + skip}`;
}

/** Like `codeAt`, and hands over the problem. */
export function expectOnly(files: Files, code: string, file: string, needle: string, skip = 0): Problem {
  expect(codeAt(files, file, needle, skip)).toBe(code);
  return problemsOf(files)[0]!;
}
