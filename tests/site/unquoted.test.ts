/** No public file may hold a sentence of an article that is not quoted, where only quotations may be shown. */
import { describe, expect, it, test } from 'vitest';
import type { Dossier, Evidence } from '../../src/domain/dossier';
import { sentencesOf } from '../../src/domain/quotes/sentences';
import { siteOptions } from '../../src/node/site-host';
import { fillTemplate } from '../../src/site/document/html';
import { openSite } from '../../src/site/site';
import type { SiteFile } from '../../src/site/site-file';
import { STORIES } from '../domain/export/stories';
import { assets } from '../support/scene';

/** Shorter pieces may well be said by somebody else too. */
const SHORTEST = 22;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text without the escapes of HTML, XML, JSON and addresses. */
const unescaped = (text: string): string =>
  text
    .replace(/(?:%[0-9A-F]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, n: string) => String.fromCodePoint(parseInt(n, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\\u([0-9a-f]{4})/gi, (_, n: string) => String.fromCharCode(parseInt(n, 16)))
    .replace(/\\[nrt]/g, ' ');

/** Its letters and digits alone, so that no markup, escape or break hides a sentence. */
const lettersOf = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');

/** What a file says: data may stand escaped in markup, and words parted by elements. */
const saidIn = (text: string): string[] => {
  const plain = unescaped(unescaped(text));
  return [plain, plain.replace(/<[^>]*>/g, '')].map(lettersOf);
};

/**
 * How the stretches of an article's sentences that no passage quotes begin and end: a context of a quotation would show
 * one of its ends. A title is what a source is called; and reports of one speech may share words, of which one is quoted.
 */
function unquoted({ sources, passages, entities }: Dossier): string[] {
  const own = new Set(entities.flatMap(({ aliases }) => aliases).map(lettersOf));
  const exact = passages.map((passage) => lettersOf(passage.exact));
  const isSaid = (piece: string): boolean => own.has(piece) || exact.some((words) => words.includes(piece));
  return sources.flatMap(({ id, title, lang, text, display }) => {
    if (text === undefined || display !== 'passages') return [];
    const quoted = passages.filter(({ source }) => source === id);
    return sentencesOf(text, lang).flatMap(({ start, end }) => {
      const letters = Array.from({ length: end - start }, (_, i) =>
        quoted.some((passage) => passage.start <= start + i && start + i < passage.end) ? '\0' : text[start + i]!,
      );
      return letters
        .join('')
        .split(/\0+/)
        .map(lettersOf)
        .flatMap((piece) => [piece.slice(0, SHORTEST), piece.slice(-SHORTEST)])
        .filter((piece) => piece.length >= SHORTEST && !lettersOf(title).includes(piece) && !isSaid(piece));
    });
  });
}

/** Every text file of a site, its drawings among them. */
function filesOf(dossier: Dossier): SiteFile[] {
  const { template } = assets();
  const toDocument = (page: { path: string } & Parameters<typeof fillTemplate>[1]): SiteFile => ({
    path: page.path,
    text: fillTemplate(template, page),
  });
  const { routes } = openSite(
    [dossier],
    siteOptions({ toDocument, address: new URL('https://example.org/') }),
    assets(),
  );
  return [...routes.values()].map((make) => make());
}

/** A dossier of whose articles only quotations may be shown. */
const quotingOnly = (dossier: Dossier): Dossier => ({
  ...dossier,
  sources: dossier.sources.map((source) => ({ ...source, display: 'passages' })),
});

/** The same with every second quotation taken out, and all that rested on it. */
function halved(dossier: Dossier): Dossier {
  const passages = dossier.passages.filter((_, i) => i % 2 === 0);
  const kept = new Set(passages.flatMap(({ id, attributions }) => [id, ...attributions.map((one) => one.id)]));
  const resting = <T extends { readonly evidence: readonly Evidence[] }>(items: readonly T[]): T[] =>
    items
      .map((item) => ({
        ...item,
        evidence: item.evidence.filter((piece) => 'source' in piece || kept.has(piece.passage)),
      }))
      .filter(({ evidence }) => evidence.length > 0);
  const relations = resting(dossier.relations);
  const known = new Set([...kept, ...relations.map(({ id }) => id)]);
  const { telling, ...rest } = dossier;
  return {
    ...rest,
    ...(telling !== undefined && known.has(telling) && { telling }),
    passages,
    relations,
    answers: resting(dossier.answers).filter(({ to }) => known.has(to)),
    sayings: [],
    tour: [],
    annotations: dossier.annotations.filter(({ passage }) => kept.has(passage)),
  };
}

const TO_SEARCH = STORIES.flatMap(([id, dossier]) => [
  [id, quotingOnly(dossier)] as const,
  ...(dossier.passages.length > 3 ? [[`${id}, halved`, halved(quotingOnly(dossier))] as const] : []),
]).filter(([, dossier]) => unquoted(dossier).length > 0);

test('there are unquoted sentences to look for', () => {
  expect(TO_SEARCH.map(([id]) => id)).toEqual(
    expect.arrayContaining(['minimal', 'balloons', 'armenia-csto, halved', 'sahel, halved']),
  );
});

describe.each(TO_SEARCH)('the public files of %s', (_, dossier) => {
  it('hold no sentence that is not quoted', () => {
    const pieces = unquoted(dossier);
    const files = filesOf(dossier);
    expect(files.length).toBeGreaterThan(20);
    const leaks = files.flatMap(({ path, text }) => {
      const said = saidIn(text);
      return [...new Set(pieces)]
        .filter((piece) => said.some((words) => words.includes(piece)))
        .map((piece) => `${path}: ${piece}`);
    });
    expect(leaks).toEqual([]);
  });
});

test('a sentence is found however it is written', () => {
  const sentence = 'She said “no” & left:\nnot one step further, 🎈 Ünal';
  const written = [
    sentence,
    JSON.stringify({ sentence }),
    JSON.stringify({ data: JSON.stringify({ sentence }).replaceAll('<', '\\u003c') }),
    `<p>${sentence.replace('&', '&amp;').replace('left', '<b>left</b>')}</p>`,
    `<p data-x="${JSON.stringify(sentence).replaceAll('"', '&quot;').replace('&', '&#38;')}">`,
    `#:~:text=${encodeURIComponent(sentence)}`,
    `"${sentence}";"2"`,
  ];
  for (const text of written)
    expect(
      saidIn(text).some((words) => words.includes(lettersOf(sentence))),
      text,
    ).toBe(true);
});
