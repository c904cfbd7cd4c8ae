import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { answerIndex } from '../../src/domain/attribution/answers';
import { pagesOf } from '../support/pages-of';
import { EXAMPLES, readExample } from './examples';

/** Words of the first dossier, and of what once stood in the engine for its sake. */
const FOREIGN =
  /\b(CSTO|CIS|EAEU|NATO|Kosovo|Abkhazia|Crimea|Karabakh|Caucasus|Armenia\w*|Galuzin|Russia\w*|1991|9999|one official|Western partners|East|West)\b/;

const documentOf = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** All that a page says: its words, and the names that screen readers speak. */
function said(document: Document): string {
  for (const unsaid of document.querySelectorAll('script, style')) unsaid.remove();
  const names = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.body.textContent, ...names].join('\n');
}

describe.each(EXAMPLES)('%s', (id) => {
  const dossier = readExample(id);
  const { pages } = pagesOf([dossier]);
  const own = pages.filter(({ path }) => path.startsWith(`${id}/`));

  test('is told without a word of another story', () => {
    expect(own.length).toBeGreaterThan(4);
    for (const page of own) {
      const words = said(documentOf(page.body));
      const found = FOREIGN.exec(words);
      const around = found && words.slice(Math.max(0, found.index - 60), found.index + 60);
      expect(around, page.path).toBeNull();
    }
  });

  test('quotes every passage letter for letter wherever it is quoted', () => {
    const exact = new Map(dossier.passages.map((passage) => [passage.id, passage.exact]));
    const explore = own.find(({ path }) => path === `${id}/index.html`)!;
    const quoted = [...documentOf(explore.body).querySelectorAll('[data-view="article"] [data-passage]')];
    const texts = new Map<string, string>();
    for (const element of quoted) {
      const passage = element.getAttribute('data-passage')!;
      texts.set(passage, (texts.get(passage) ?? '') + element.textContent);
    }
    for (const [passage, text] of texts) expect(text, passage).toContain(exact.get(passage));
    expect([...texts.keys()].sort()).toEqual([...exact.keys()].sort());
  });

  test('names each voice it has, and no other', () => {
    const who = new Set(
      dossier.passages
        .flatMap(({ voice, attributions }) => [voice, ...attributions.map((a) => a.voice)])
        .flatMap((voice) => voice?.who ?? []),
    );
    const labels = new Map(dossier.entities.map(({ id: entity, label }) => [entity, label[dossier.lang]!]));
    const sources = own.find(({ path }) => path === `${id}/handout/index.html`)!;
    const words = said(documentOf(sources.body));
    for (const speaker of who) expect(words, speaker).toContain(labels.get(speaker));
  });

  test('shows no claim without what others say to it', () => {
    const index = answerIndex(dossier);
    const handout = documentOf(own.find(({ path }) => path === `${id}/handout/index.html`)!.body);
    for (const relation of dossier.relations) {
      const row = handout.querySelector(`tr[data-relation="${relation.id}"]`)!;
      expect(answersIn(row), relation.id).toEqual(index.answersOf(relation.id).map((answer) => answer.id));
    }
    for (const quotation of handout.querySelectorAll('blockquote[data-passage]')) {
      const passage = quotation.getAttribute('data-passage')!;
      expect(answersIn(quotation), passage).toEqual(index.answersOf(passage).map((answer) => answer.id));
    }
  });
});

const answersIn = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('[data-answer]')].map((answer) => answer.getAttribute('data-answer'));
