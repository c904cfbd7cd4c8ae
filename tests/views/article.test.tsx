import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../src/payload/page-data';
import { ArticleView } from '../../src/views/article/article-view';
import { loadDossier } from '../data/load-dossier';
import { inView, pageWithoutNetwork, renderOn, viewOf } from '../support/page';

let page: PageData;
beforeAll(() => {
  page = pageWithoutNetwork(loadDossier('armenia-csto'));
});

describe('the article', () => {
  it('has every passage once, with whose words it is', () => {
    renderOn(page, <ArticleView />);
    const ids = [...viewOf('article').querySelectorAll('[data-passage]')].map((e) => e.getAttribute('data-passage'));
    expect(ids).toEqual(page.dossier.passages.map(({ id }) => id));
    expect(inView('article', '[data-passage="1.1"]')).toHaveAttribute('data-voice', 'speaker');
    expect(inView('article', '[data-passage="5.2"]')).toHaveAttribute('data-voice', 'speaker-implied');
    expect(inView('article', '[data-passage="7.2"]')).toHaveAttribute('data-voice', 'reporter');
  });

  it('shows a passage exactly as it is quoted', () => {
    renderOn(page, <ArticleView />);
    for (const { id, exact } of page.dossier.passages) {
      expect(inView('article', `[data-passage="${id}"]`).textContent, id).toBe(exact);
    }
  });

  it('opens a passage by pointer and by its link', async () => {
    const { user, store } = renderOn(page, <ArticleView />);
    await user.click(screen.getByText(/fundamental difference/));
    expect(store.getState().view.passage).toBe('5.1');
    (inView('article', '.passage-voice[data-of="6.2"]') as HTMLElement).focus();
    await user.keyboard('{Enter}');
    expect(store.getState().view.passage).toBe('6.2');
    expect(inView('article', '[data-passage="6.2"]')).toHaveAttribute('data-selected', 'true');
  });

  it('makes every mention a link to its entity, and leaves a click with a key held to the browser', async () => {
    const { user, store } = renderOn(page, <ArticleView />);
    const mention = inView('article', '[data-passage="2.1"] [data-mention="ARM"]:last-of-type');
    expect(mention).toHaveAttribute('href', expect.stringMatching(/^\?select=ARM#p-/));
    const stay = (event: Event): void => event.preventDefault();
    document.addEventListener('click', stay);
    await user.keyboard('{Control>}');
    await user.click(mention);
    await user.keyboard('{/Control}');
    document.removeEventListener('click', stay);
    expect(store.getState().view.select).toBeNull();
    await user.click(mention);
    expect(store.getState().view.select).toBe('ARM');
  });

  it('marks where text is left out, and leaves it out', () => {
    renderOn(pageWithoutNetwork(loadDossier('minimal')), <ArticleView />);
    expect(viewOf('article')).toHaveTextContent('[…]');
    expect(viewOf('article')).not.toHaveTextContent('who would pay');
  });
});
