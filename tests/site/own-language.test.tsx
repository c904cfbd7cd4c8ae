/** A reader of Armenian or Russian meets English only where it is quoted, or names an outlet or a source. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { linkIndex } from '../../src/domain/link-index';
import '../../src/i18n/all';
import { Explore } from '../../src/pages/explore/explore';
import { Handout } from '../../src/pages/handout/handout';
import { firstView } from '../../src/pages/present/first-view';
import { Present } from '../../src/pages/present/present';
import { createDeck, DeckContext } from '../../src/pages/present/presentation-store';
import { Speaker } from '../../src/pages/present/speaker/speaker';
import { PageShell } from '../../src/pages/shared/page-shell';
import { pageData } from '../../src/payload/make-page-data';
import { sourcesPage } from '../../src/site/pages/sources';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import type { ViewState } from '../../src/state/view-state';
import { Card } from '../../src/views/panel/card';
import { loadDossier } from '../data/load-dossier';
import { sceneOf } from '../support/scene';

const dossier = loadDossier('armenia-csto');
const page = pageData(dossier, sceneOf(dossier), '../');

/** Quoted words, and links to sources with what they are called. */
const QUOTED =
  'blockquote, q, [data-passage], [data-mention], .citation, a[rel="noreferrer"], .callout-words, script, style';

/** Every word of a page that is not quoted, also those that are only spoken. */
function ownWords(markup: string): string[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const quoted of body.querySelectorAll(QUOTED)) quoted.remove();
  const spoken = [...body.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  // A name that a picture breaks into lines is one name.
  for (const first of body.querySelectorAll('text')) {
    const lines = first.parentElement?.querySelectorAll(':scope > text') ?? [];
    const words = [...lines].flatMap((line) => [...line.childNodes].map(({ textContent }) => textContent));
    for (const line of lines) line.replaceChildren();
    first.textContent = words.join(' ').replaceAll(/\s+/g, ' ');
  }
  const texts: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...texts, ...spoken];
}

/** Outlets that notes speak of and no row cites. */
const OUTLETS = [
  'France 24',
  'The World Factbook',
  'Jamestown',
  'Massis Post',
  'Baku Dialogues',
  'radiochisinau.md',
  'reflect.ee',
];
/** Names without another form, and words of the interface that are the same in every language. */
const SAME = ['Eagle Partner', 'TRIPP', 'Sayso', 'English', 'JavaScript', 'Escape', 'CSL-JSON', 'CSV'];
/** The letters that stand for an outlet with no other name, in a picture. */
const INITIALS = ['TR'];
/** Formats and the programs that read them. */
const FORMATS = ['W3C Web Annotation', 'Gephi', 'GeoJSON', 'FollowTheMoney', 'Aleph', 'schema.org'];
const FILE_NAME = /[\w.-]+\.(?:csv|jsonld|gexf|graphml|geojson|json|txt)\b/g;
const NAMES = [
  ...OUTLETS,
  ...SAME,
  ...INITIALS,
  ...FORMATS,
  ...dossier.sources.flatMap(({ publisher, title }) => [publisher, title]),
].sort((a, b) => b.length - a.length);

/** The words in Latin letters in a text that are neither quoted nor a name or an address. */
function english(text: string): string[] {
  let rest = text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/“[^”]*”/g, ' ')
    .replace(FILE_NAME, ' ');
  for (const name of NAMES) rest = rest.replaceAll(name, ' ');
  return rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** What of a page's markup is in English and should not be, each with the text it stands in. */
const left = (markup: string): string[] =>
  ownWords(markup).flatMap((text) => {
    const words = english(text);
    return words.length === 0 ? [] : [`${words.join(' ')}: ${text}`];
  });

const links = linkIndex(dossier);
const storeIn = (lang: string, initial: Partial<ViewState> = {}): SaysoStore =>
  createSaysoStore({ dossier, links, initial: { ...initial, lang }, pane: 'network' });

const draw = (store: SaysoStore, parts: ReactNode): string =>
  renderToStaticMarkup(
    <DeckContext value={createDeck()}>
      <PageShell page={page} store={store}>
        {parts}
      </PageShell>
    </DeckContext>,
  );

const MARKS = [...dossier.entities, ...dossier.relations, ...dossier.events].map(({ id }) => id);
const PASSAGES = dossier.passages.map(({ id }) => id);

describe.each(['hy', 'ru'])('in %s', (lang) => {
  it('the explore page says nothing in English', () => {
    expect(left(draw(storeIn(lang), <Explore />))).toEqual([]);
  });

  it.each([
    ['marks', MARKS.map((select) => ({ select }))],
    ['passages', PASSAGES.map((passage) => ({ passage }))],
  ])('nor does what opens at any of its %s', (_, choices) => {
    const found = choices.flatMap((choice) => left(draw(storeIn(lang, choice), <Card />)));
    expect([...new Set(found)]).toEqual([]);
  });

  it('nor does any step of the presentation, or what the presenter reads', () => {
    for (const [i] of dossier.tour.entries()) {
      const store = storeIn(lang, firstView(dossier));
      store.getState().actions.enterStep(i + 1);
      expect(left(draw(store, <Present />)), String(i + 1)).toEqual([]);
      expect(left(draw(store, <Speaker />)), String(i + 1)).toEqual([]);
    }
  });

  it('nor the handout', () => {
    expect(left(draw(storeIn(lang), <Handout pdf={false} />))).toEqual([]);
  });

  it('nor the page of sources', () => {
    expect(left(sourcesPage(dossier, lang).body)).toEqual([]);
  });
});

it('finds English where there is some', () => {
  const untold = { ...dossier, title: { en: dossier.title['en']! } };
  expect(left(sourcesPage(untold, 'ru').body)).toEqual(expect.arrayContaining([expect.stringContaining('official')]));
});
