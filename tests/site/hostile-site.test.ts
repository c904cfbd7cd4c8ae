import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { oembedPhoto, oembedRich } from '../../src/site/document/oembed';
import { fillTemplate } from '../../src/site/document/html';
import { siteOptions } from '../../src/node/site-host';
import { picturesOf } from '../../src/site/images/pictures';
import { frozenEmbedPage } from '../../src/site/pages/embed';
import type { SitePage } from '../../src/site/site-file';
import { sourcesFiles } from '../../src/site/sources-files';
import { createRenderer } from '../../src/site/images/render';
import type { Dossier } from '../../src/domain/dossier';
import { parseDossier } from '../../src/domain/parse';
import { scanCsv } from '../../src/domain/parse/csv';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { pagesOf } from '../support/pages-of';
import { assets, sceneOf } from '../support/scene';
import { dossierSaying, TEXT_FIELDS } from './hostile-dossier';

const SITE = 'https://example.org/sayso/';
const TEMPLATE =
  '<html lang="%lang%" data-page="%page%"><head><title>%title%</title><!--head--></head><body><!--body--></body></html>';

/** What the gate says to each string it does not let in; all others are shown. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'bidi override': ['CHARACTER_REFUSED'],
  'bidi isolate': ['CHARACTER_REFUSED'],
  'bidi left open': ['CHARACTER_REFUSED'],
  'lone surrogate': ['CHARACTER_REFUSED'],
  nul: ['ENCODING_WRONG', 'CHARACTER_REFUSED'],
  'control characters': ['CHARACTER_REFUSED'],
  'line separators': ['CHARACTER_REFUSED'],
  'replacement character': ['ENCODING_WRONG'],
  'very long': ['TEXT_TOO_LONG'],
  'very long word': ['TEXT_TOO_LONG'],
  blank: ['MISSING_FIELD'],
};
/** Each is a whole site: one of each kind in every run, all of them in long ones. */
const ALWAYS = [
  'element',
  'end of everything',
  'attribute',
  'placeholder',
  'formula where ; parts cells',
  'prototype key',
];
const shown = Object.entries(HOSTILE_STRINGS).filter(
  ([name]) => !Object.hasOwn(REFUSED, name) && (process.env['SAYSO_LONG'] || ALWAYS.includes(name)),
);
// As many megabytes as there are texts would only test the patience of the YAML library.
const refused = Object.entries(HOSTILE_STRINGS)
  .filter(([name]) => Object.hasOwn(REFUSED, name))
  .map(([name, words]) => [name, words.slice(0, 20_000)] as const);

function taken(words: string): Dossier {
  const parsed = parseDossier('hostile', dossierSaying(words));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5), null, 1));
  return parsed.dossier;
}

function allPages(dossier: Dossier): SitePage[] {
  const { pages: made } = pagesOf([dossier], { address: new URL(SITE) });
  // The Studio's pages know nothing of any dossier.
  const pages = made.filter(({ page }) => page !== 'studio' && page !== 'preview');
  const { page: frozen } = frozenEmbedPage(dossier, sceneOf(dossier), siteOptions().hash);
  return [...pages, { ...frozen, path: `frozen/${frozen.path}` }];
}

const documentOf = (page: SitePage): Document =>
  new JSDOM(fillTemplate(TEMPLATE, page), { url: `${SITE}${page.path}` }).window.document;

/** The kinds of elements of a document, each with its attributes: all that markup could add to. */
function kinds(document: Document): Set<string> {
  const all = [...document.querySelectorAll('*')];
  return new Set(
    all.flatMap(({ localName, attributes }) => [
      localName,
      ...[...attributes].map(({ name }) => `${localName}[${name}]`),
    ]),
  );
}

/** Words that each are a little broader than the one before, so that in any column one just does not fit, and is set closer. */
const GROWING = Array.from({ length: 30 }, (_, i) => 'l'.repeat(10 + i)).join(' ');

/** Elements and attributes that harmless dossiers' pages have, by page: with short texts, with long ones, with broad words. */
const usual = new Map<string, Set<string>>();
for (const words of [
  'Harmless words',
  'Harmless words that go on, as hostile ones do, for longer than a mark is wide',
  GROWING,
]) {
  for (const page of allPages(taken(words))) {
    usual.set(page.path, new Set([...(usual.get(page.path) ?? []), ...kinds(documentOf(page))]));
  }
}

/** Where a page leads and what it loads: everything in it that names an address. */
function addresses(document: Document): string[] {
  const names = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'ping', 'poster', 'srcset'];
  return [...document.querySelectorAll('*')].flatMap((element) =>
    names.flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/** What a spreadsheet would run, at the beginning of a cell. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

/** Holds a table to what it promises: every row whole, the words there, and nothing that a spreadsheet would run. */
function expectSafeTable(csv: string, words: string, path: string): void {
  const { rows, faults } = scanCsv(csv);
  expect(faults, path).toEqual([]);
  const width = rows[0]!.length;
  expect(rows.length, path).toBeGreaterThan(1);
  for (const row of rows) expect(row, path).toHaveLength(width);
  const cells = rows.slice(1).flatMap((row) => row.map(({ text }) => text));
  // The gate trims cells, and an apostrophe stands before what would be run.
  expect(
    cells.some((cell) => cell.replaceAll(/(^|[;\n])'/g, '$1').includes(words.trim())),
    path,
  ).toBe(true);
  for (const cell of cells) {
    expect(cell, path).not.toMatch(FORMULA);
    // Where a comma is for decimals, spreadsheets part cells at semicolons, and at line ends, quotes or not.
    for (const part of cell.split(/[;\n]/)) expect(part, path).not.toMatch(FORMULA);
  }
}

describe('a dossier that says something hostile wherever it says something', () => {
  it('says it in every text of the format', () => {
    expect(TEXT_FIELDS).toEqual(
      expect.arrayContaining([
        'title',
        'relations.verb',
        'tour.note',
        'map.frames.label',
        'passages.voice.via.how',
        'relations.said',
      ]),
    );
    const taught = taken('Harmless words');
    expect(JSON.stringify(taught).split('Harmless words').length).toBeGreaterThan(TEXT_FIELDS.length);
  });

  it.each(refused)('is refused for it: %s', (name, words) => {
    const parsed = parseDossier('hostile', dossierSaying(words));
    expect(parsed.ok).toBe(false);
    const codes = new Set(parsed.ok ? [] : parsed.problems.map(({ code }) => code));
    // Wherever else the string stands, other problems may follow from it.
    expect([...codes]).toEqual(expect.arrayContaining([...REFUSED[name]!].slice(0, 1)));
  });

  it.each(shown)('is shown as text: %s', (_, words) => {
    const dossier = taken(words);
    for (const page of allPages(dossier)) {
      const document = documentOf(page);
      const unusual = [...kinds(document)].filter((kind) => !usual.get(page.path)!.has(kind));
      expect(unusual, page.path).toEqual([]);
      for (const address of addresses(document)) {
        expect(new URL(address, document.baseURI).protocol, `${page.path} ${address}`).toMatch(/^(https?|mailto):$/);
      }
      if (page.page !== 'speaker') expect(document.body.textContent, page.path).toContain(words);
      // A document's title is read with its spaces drawn together.
      const title = words.trim().replace(/[\t\n ]+/g, ' ');
      if (page.page !== 'library') expect(document.title, page.path).toContain(title);
    }
    for (const { path, text } of sourcesFiles(dossier).filter((file) => file.path.endsWith('.csv'))) {
      expectSafeTable(text, words, path);
    }
    const csl = JSON.parse(sourcesFiles(dossier)[0]!.text) as unknown;
    expect(JSON.stringify(csl)).toContain(JSON.stringify(words).slice(1, -1));
    expect(new URL((oembedPhoto(dossier, new URL(SITE), sceneOf(dossier)) as { url: string }).url).origin).toBe(
      new URL(SITE).origin,
    );
    const { html } = oembedRich(dossier, new URL(SITE)) as { html: string };
    const { body } = new JSDOM(html, { url: SITE }).window.document;
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe', 'script']);
  });

  it('is drawn as text in stills', () => {
    const words = HOSTILE_STRINGS['end of everything']!;
    const renderer = createRenderer(assets().styles);
    const dossier = taken(words);
    for (const still of picturesOf(dossier, () => sceneOf(dossier), new URL(SITE)).slice(-2)) {
      const { document } = new JSDOM(still.draw(renderer), { url: SITE, contentType: 'image/svg+xml' }).window;
      const elements = [...document.querySelectorAll('*')];
      expect(elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on/i.test(name)))).toEqual([]);
      expect(elements.filter(({ localName }) => /script|foreignObject/i.test(localName))).toEqual([]);
      for (const address of addresses(document)) expect(address).toMatch(/^(https?:\/\/|#)/);
    }
  });
});

describe('an address that leads elsewhere than it says', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org/',
    '//example.org/',
    'https:example.org',
    'https://',
    'https://example.org@evil.example/',
    'https://user:secret@evil.example/',
    'https://example.org/"onclick=x',
    'https://ex\u200Bample.org/',
  ])('is refused: %j', (url) => {
    const files = dossierSaying('Harmless words');
    const yaml = files['dossier.yaml']!.replace('https://example.org/bridge', () => JSON.stringify(url));
    const parsed = parseDossier('hostile', { ...files, 'dossier.yaml': yaml });
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['URL_UNSAFE']);
  });
});
