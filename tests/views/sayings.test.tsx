import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import '../../src/i18n/all';
import { LANGUAGES } from '../../src/i18n';
import { exploreWords } from '../../src/i18n/explore-words';
import { Answers, Worksheet } from '../../src/pages/handout/worksheet';
import { Sayings } from '../../src/pages/handout/sayings';
import { Card } from '../../src/views/panel/card';
import { ReportsView } from '../../src/views/tables/reports-view';
import { readExample } from '../examples/examples';
import { loadDossier } from '../data/load-dossier';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';

const dossier = readExample('two-outlets');
const title = 'Reports side by side';
const differing = (within_: Element): string[] => [...within_.querySelectorAll('mark')].map((one) => one.textContent);

/** The second report in French. */
function translated(): Dossier {
  const sources = dossier.sources.map((one) => (one.id === 'second' ? { ...one, lang: 'fr' } : one));
  return { ...dossier, sources };
}

describe('one utterance in two reports', () => {
  it.each([
    ['a passage', 'c1'],
    ['a statement', 'r1'],
  ])('can be compared where %s is looked at', async (_, id) => {
    const { store, user } = renderOn(pageWithoutNetwork(dossier), <Card />);
    const { actions } = store.getState();
    act(() => (id === 'r1' ? actions.selectMark(id) : actions.selectPassage(id)));
    await user.click(await screen.findByText(title));
    const reports = within(viewOf('panel'))
      .getAllByRole('listitem')
      .filter((one) => one.dataset['rendering']);
    expect(reports.map((one) => one.dataset['rendering'])).toEqual(['h1', 'c1']);
    expect(reports[0]).toHaveTextContent('The Herald');
    expect(reports[1]).toHaveTextContent('The Courier');
    expect(differing(reports[0]!)).toEqual(['The port’s policy is reckless', 'told reporters']);
    expect(differing(reports[1]!)).toEqual(['called the policy of the port rash']);
    expect(viewOf('panel')).toHaveTextContent('Underlined: words that not every report has.');
    await user.click(within(reports[0]!).getByRole('link', { name: 'The Herald' }));
    expect(store.getState().view.passage).toBe('h1');
  });

  it('is said to be in another language, and then not compared', async () => {
    renderOn(pageWithoutNetwork(translated()), <Sayings />);
    const french = document.querySelector('[data-rendering="c1"]')!;
    expect(french.querySelector('.quotation')).toHaveAttribute('lang', 'fr');
    expect(french).toHaveTextContent('Français');
    expect(french).toHaveTextContent('not compared word by word');
    expect(differing(document.body)).toEqual([]);
    expect(document.body).not.toHaveTextContent('Underlined');
  });

  it('keeps every letter of every report', () => {
    renderOn(pageWithoutNetwork(dossier), <Sayings />);
    for (const { id, exact } of dossier.passages)
      expect(document.querySelector(`[data-rendering="${id}"] .quotation`)!.textContent).toContain(exact);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Rhea Dorn');
  });

  it('takes no place where nothing is said twice', () => {
    renderOn(pageWithoutNetwork(loadDossier('minimal')), <Sayings />);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('has its words in each language of the interface', () => {
    const titles = LANGUAGES.map((lang) => exploreWords(lang).sayings.reports);
    expect(new Set(titles).size).toBe(LANGUAGES.length);
  });

  describe('of a speech, sentence by sentence', () => {
    const speech = readExample('three-reports');
    const saying = (id: string) => document.querySelector<HTMLElement>(`[data-saying="${id}"]`)!;
    const report = (id: string) => document.querySelector<HTMLElement>(`[data-rendering="${id}"]`)!;

    async function opened() {
      const page = renderOn(pageWithoutNetwork(speech), <ReportsView />);
      const details = document.querySelector('details')!;
      details.open = true;
      act(() => void details.dispatchEvent(new Event('toggle')));
      await screen.findByRole('heading', { name: 'sentence 2 of 3' });
      return page;
    }

    it('says what each hardens, softens, adds and leaves out, as ours and apart from quotations', async () => {
      await opened();
      const ours = within(report('b1')).getByRole('note');
      expect(ours).toHaveTextContent('Our reading');
      expect(ours).toHaveTextContent('harder than The Lantern: “will close” · there “may close”');
      expect(ours).toHaveTextContent('harder than La Vigie: “will close” · there « pourrait fermer »');
      expect(ours).toHaveTextContent('leaves out, unlike The Lantern: “told the assembly”');
      expect(within(report('v1')).getByRole('note')).toHaveTextContent(
        'adds, unlike The Lantern: « Si la tempête dure »',
      );
      expect(within(report('l3')).getByRole('note')).toHaveTextContent('softer than La Vigie');
      expect(ours.closest('blockquote')).toBeNull();
      for (const quoted of document.querySelectorAll('blockquote')) expect(quoted).not.toHaveTextContent('harder');
      expect(ours.querySelectorAll('[lang="fr"]')).toHaveLength(1);
    });

    it('says of a report that it has nothing of a sentence, and shows the answer on record beside the claim', async () => {
      await opened();
      const lacking = [...saying('s2').querySelectorAll('li:not([data-rendering])')].filter((one) =>
        one.textContent.includes('La Vigie'),
      );
      expect(lacking.map((one) => one.textContent)).toEqual(['La VigieNothing of this in this report.']);
      expect(saying('s2').querySelector('[data-answer="a1"]')).toHaveTextContent('The fishermen: denied.');
      expect(saying('s1').querySelector('[data-answer]')).toBeNull();
    });

    it('leads from a report’s name to its words in the article', async () => {
      const { store, user } = await opened();
      await user.click(within(report('v2')).getByRole('link', { name: 'La Vigie' }));
      expect(store.getState().view.passage).toBe('v2');
    });

    it('asks on paper which is strongest, and keeps our reading for the answers', () => {
      renderOn(
        pageWithoutNetwork(speech),
        <>
          <Sayings />
          <Worksheet />
          <Answers />
        </>,
      );
      const before = document.querySelector('.handout-sayings')!;
      expect(before.querySelector('.our-reading')).toBeNull();
      expect(before.querySelector('[data-answer="a1"]')).not.toBeNull();
      const asked = document.querySelector('[data-strongest="s2"]')!;
      expect(asked).toHaveTextContent('Ada Quill · The assembly · sentence 2 of 3');
      expect(asked).toHaveTextContent('☐ [l2] The Lantern');
      expect(asked).toHaveTextContent('☐ [b2] The Beacon');
      const readings = [...document.querySelectorAll('.answers .our-reading')].map(({ textContent }) => textContent);
      expect(readings).toHaveLength(3);
      expect(readings.join()).toContain('The Beacon: harder than The Lantern: “breaking the law”');
    });

    it('takes no place in the table of a dossier where nothing is said twice', () => {
      renderOn(pageWithoutNetwork(loadDossier('minimal')), <ReportsView />);
      expect(document.querySelector('[data-view="reports"]')).toBeNull();
    });
  });
});
