import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import '../../src/i18n/all';
import { LANGUAGES } from '../../src/i18n';
import { sayingWords } from '../../src/i18n/saying-words';
import { Sayings } from '../../src/pages/handout/sayings';
import { Card } from '../../src/views/panel/card';
import { readExample } from '../examples/examples';
import { loadDossier } from '../data/load-dossier';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';

const dossier = readExample('two-outlets');
const title = 'The same words in other reports';
const differing = (within_: Element): string[] => [...within_.querySelectorAll('mark')].map((one) => one.textContent);

/** The second report in French. */
function translated(): Dossier {
  const sources = dossier.sources.map((one) => (one.id === 'second' ? { ...one, lang: 'fr' } : one));
  return { ...dossier, sources };
}

describe('one utterance in two reports', { timeout: 60_000 }, () => {
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
    const titles = LANGUAGES.map((lang) => sayingWords(lang).title);
    expect(new Set(titles).size).toBe(LANGUAGES.length);
  });
});
