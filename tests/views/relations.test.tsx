import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../src/payload/page-data';
import { EvidenceLinks } from '../../src/views/tables/evidence-links';
import { RelationsTable } from '../../src/views/tables/relations-table';
import { loadDossier } from '../data/load-dossier';
import { inView, pageWithoutNetwork, renderOn, viewOf } from '../support/page';

let page: PageData;
beforeAll(() => {
  page = pageWithoutNetwork(loadDossier('armenia-csto'));
});

const rows = (): string[] =>
  [...viewOf('relations').querySelectorAll('tbody [data-relation]')].map((row) => row.getAttribute('data-relation')!);

describe('the relations table', () => {
  it('has every relation with its ends, verb, voice, modality and evidence', () => {
    renderOn(page, <RelationsTable />);
    expect(rows()).toEqual(page.dossier.relations.map(({ id }) => id));
    const row = inView('relations', '[data-relation="r16"]');
    for (const words of [
      'The West',
      'sees as obstacles',
      'CSTO, CIS',
      'EAEU',
      'Galuzin says',
      'mentions, as fact',
      '5.3',
    ])
      expect(row).toHaveTextContent(words);
  });

  it('names a passage once, also where a relation rests on two stretches of it', () => {
    const [relation] = page.dossier.relations;
    const [piece] = relation!.evidence;
    renderOn(page, <EvidenceLinks relation={{ ...relation!, evidence: [piece!, piece!] }} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['1.1']);
  });

  it('sorts up, down, and back to the order of the dossier', async () => {
    const { user } = renderOn(page, <RelationsTable />);
    const header = screen.getByRole('columnheader', { name: /From/ });
    const sort = within(header).getByRole('button');
    const order = rows();
    const from = () =>
      [...viewOf('relations').querySelectorAll('tbody tr')].map((row) => row.firstElementChild!.textContent);
    await user.click(sort);
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    const up = from();
    expect(up).toEqual(up.toSorted(new Intl.Collator('en').compare));
    expect(up).not.toEqual(order);
    await user.click(sort);
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(from()[0]).toBe(up.at(-1));
    await user.click(sort);
    expect(rows()).toEqual(order);
  });

  it('filters by any word of any cell, and says how many are left', async () => {
    const { user } = renderOn(page, <RelationsTable />);
    await user.type(within(viewOf('relations')).getByRole('searchbox', { name: 'Search' }), 'by context');
    expect(rows()).toEqual(['r14', 'r15']);
    expect(viewOf('relations')).toHaveTextContent('2 statements');
  });

  it('selects a relation by its link, and a passage of it by the evidence', async () => {
    const { user, store } = renderOn(page, <RelationsTable />);
    await user.click(
      screen.getByRole('link', { name: 'by maintaining areas of tension in the post-Soviet space means to weaken' }),
    );
    expect(store.getState().view.select).toBe('r19');
    expect(inView('relations', '[data-relation="r19"]')).toHaveAttribute('data-selected', 'true');
    await user.click(
      within(inView('relations', '[data-relation="r01"]') as HTMLElement).getByRole('link', { name: '2.3' }),
    );
    expect(store.getState().view).toMatchObject({ select: 'r01', passage: '2.3' });
  });

  it('leads to the cited source of what is on record', () => {
    renderOn(page, <RelationsTable />);
    const row = inView('relations', '[data-relation="r22"]') as HTMLElement;
    expect(within(row).getByRole('link', { name: /SOVA/ })).toHaveAttribute('href', expect.stringMatching(/^https:/));
  });
});
