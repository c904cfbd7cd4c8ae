import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageData } from '../../src/payload/make-page-data';
import { linkIndex } from '../../src/domain/link-index';
import { PageShell } from '../../src/pages/shared/page-shell';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import { LayerChoice } from '../../src/views/controls/layer-choice';
import { BorderNotes } from '../../src/views/legend/border-notes';
import { MapKey } from '../../src/views/legend/map-key';
import { MapView } from '../../src/views/map/map-view';
import { MembershipsTable } from '../../src/views/tables/memberships-table';
import { OnRecord } from '../../src/views/panel/on-record';
import { isUntitled } from '../../src/domain/untitled';
import { Citation } from '../../src/views/components/citation';
import { loadDossier } from '../data/load-dossier';
import { sceneOf } from '../support/scene';

const dossier = loadDossier('armenia-csto');
const page = pageData(dossier, sceneOf(dossier), '../');
const entity = (id: string) => dossier.entities.find((e) => e.id === id)!;

let store: SaysoStore;
beforeEach(() => {
  store = createSaysoStore({ dossier, links: linkIndex(dossier) });
});
const show = (children: React.ReactNode) =>
  render(
    <PageShell page={page} store={store}>
      {children}
    </PageShell>,
  );

describe('the key', () => {
  const key = () => within(screen.getByRole('group', { name: 'On the map now' }));
  const entries = () =>
    key()
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  it('lists exactly what is on the map, and follows layer and date', () => {
    show(<MapKey />);
    expect(entries()).toEqual(['member 5', 'member; says its participation is frozen 1', 'former member 3']);
    act(() => store.getState().actions.setYear('1998'));
    expect(entries()).toEqual(['member 9']);
    act(() => store.getState().actions.setLayer('EU'));
    act(() => store.getState().actions.setYear(null));
    expect(entries()).toEqual(['member 27', 'candidate 9', 'partner 2', 'former member 1']);
    act(() => store.getState().actions.setLayer('overlap'));
    expect(entries()).toEqual(['in 3 organisations 5', 'in 2 organisations 1', 'in 1 organisation 3']);
  });

  it('says when its facts stand', () => {
    show(<MapKey />);
    expect(key().getByText(/CSTO, 5 June 2024/)).toBeVisible();
    act(() => store.getState().actions.setYear(null));
    expect(key().getByText(/CSTO, as of late June 2026/)).toBeVisible();
    act(() => store.getState().actions.setYear('1998'));
    expect(key().getByText(/CSTO, 31 December 1998/)).toBeVisible();
  });

  it('is away without a layer', () => {
    store.getState().actions.setLayer('none');
    show(<MapKey />);
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('the notes on borders', () => {
  it('speak of the areas of states in the story, and of no others', () => {
    show(<BorderNotes />);
    expect(screen.getByText(/follow United Nations usage/)).toBeVisible();
    expect(screen.getByText(/Transnistria/)).toBeInTheDocument();
    expect(screen.queryByText(/Kosovo/)).toBeNull();
  });
});

describe('the layer', () => {
  it('is chosen from a list', async () => {
    show(<LayerChoice />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who is in' }), 'Member of how many');
    expect(store.getState().view.layer).toBe('overlap');
  });
});

describe('on record', () => {
  it('gives a country every spell with its dates and source', () => {
    show(<OnRecord entity={entity('UZB')} />);
    const group = within(screen.getByRole('region', { name: /On record/ }));
    const csto = group.getByText('CSTO').closest('div')!;
    expect(csto).toHaveAttribute('data-status', 'former');
    expect(csto).toHaveTextContent('15 May 1992 to 20 April 1999');
    expect(csto).toHaveTextContent('16 August 2006 to 19 December 2012');
    // First what the standing shown rests on, then what was before.
    expect(
      within(csto)
        .getAllByRole('link')
        .map((link) => new URL(link.getAttribute('href')!).host),
    ).toEqual(['tass.com', 'jamestown.org']);
  });

  it('keeps what a country was at other times apart from the date shown', () => {
    show(<OnRecord entity={entity('ARM')} />);
    const of = (alliance: string) => {
      const row = document.querySelector(`[data-alliance="${alliance}"]`)!;
      const others = row.querySelector('.other-dates');
      const all = [...row.querySelectorAll('[data-membership]')];
      return {
        status: row.getAttribute('data-status'),
        now: all
          .filter((spell) => !others?.contains(spell))
          .map((spell) => spell.querySelector('.spell-what')!.textContent),
        heading: others?.firstElementChild?.textContent,
        others: all.filter((spell) => others?.contains(spell)).length,
      };
    };
    expect(of('CSTO')).toMatchObject({ status: 'frozen', others: 0 });
    expect(of('CSTO').now).toHaveLength(2);
    act(() => store.getState().actions.setYear('2014'));
    expect(of('CSTO')).toEqual({
      status: 'member',
      now: ['member, since 15 May 1992'],
      heading: 'On other dates',
      others: 1,
    });
    expect(of('EAEU')).toEqual({ status: 'none', now: [], heading: 'On other dates', others: 1 });
  });

  it('calls a source without a title a page at its site, and says the site once', () => {
    const untitled = dossier.sources.find(isUntitled)!;
    show(<Citation source={untitled} />);
    expect(screen.getByRole('link', { name: `Page at ${untitled.title}` })).toHaveAttribute('href', untitled.url);
    expect(document.querySelector('.citation')!.textContent.split(untitled.title)).toHaveLength(2);
  });

  it('says where sources are few, and what is not coloured', () => {
    show(<OnRecord entity={entity('SRB')} />);
    const csto = screen.getByText('CSTO').closest('div')!;
    expect(csto).toHaveTextContent('not shown on the map');
    expect(csto).toHaveTextContent('Sources disagree or are few.');
  });

  it('gives an alliance its countries on the date shown', () => {
    show(<OnRecord entity={entity('CSTO')} />);
    const names = () => screen.getAllByRole('link').map((link) => link.textContent);
    expect(names()).toContain('Georgia');
    act(() => store.getState().actions.setYear('1992'));
    expect(names()).not.toContain('Georgia');
    expect(names()).toContain('Uzbekistan');
  });
});

describe('the table', () => {
  it('follows layer and date', () => {
    show(<MembershipsTable />);
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row('Armenia')).toHaveAttribute('data-status', 'frozen');
    expect(row('Armenia')).toHaveTextContent('22 February 2024');
    act(() => store.getState().actions.setLayer('CIS'));
    expect(row('Moldova')).toHaveAttribute('data-status', 'frozen');
    act(() => store.getState().actions.setYear(null));
    expect(row('Moldova')).toHaveAttribute('data-status', 'leaving');
    act(() => store.getState().actions.setLayer('overlap'));
    expect(row('Armenia')).toHaveAttribute('data-overlap', '3');
    act(() => store.getState().actions.setLayer('none'));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the map', () => {
  it('names a country with its status and its relations, and has one stop for the tab key', () => {
    const { container } = show(<MapView />);
    const map = within(screen.getByRole('region', { name: 'Where' }));
    expect(
      map.getByRole('button', { name: /^Armenia: member; says its participation is frozen \(CSTO\), \d+ statements$/ }),
    ).toBe(container.querySelector('[data-rove][tabindex="0"]'));
    expect(container.querySelectorAll('[data-rove][tabindex="0"]')).toHaveLength(1);
  });

  it('opens a card on the country the keyboard stands on, with sources, and closes it with Escape', async () => {
    const { container } = show(<MapView />);
    const armenia = container.querySelector<SVGElement>('.country[data-entity="ARM"]')!;
    await userEvent.tab();
    act(() => armenia.focus());
    const card = within(await screen.findByRole('group', { name: 'Armenia' }));
    expect(card.getByText('CSTO').closest('div')).toHaveTextContent('member; says its participation is frozen');
    expect(card.getAllByRole('link', { name: /Armenia has frozen its participation/ })).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Armenia' })).toBeNull();
  });

  it('redraws only the countries whose status changes when the date moves', async () => {
    store.getState().actions.setYear('1998');
    const { container } = show(<MapView />);
    const touched = new Set<string>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) touched.add((target as Element).getAttribute('data-entity') ?? '');
    });
    observer.observe(container, { subtree: true, attributes: true, attributeFilter: ['data-status'] });
    act(() => store.getState().actions.setYear('1999'));
    await Promise.resolve();
    observer.disconnect();
    expect([...touched].filter((id) => id !== '').sort()).toEqual(['AZE', 'GEO', 'UZB']);
  });

  it('never fills a disputed area in the colour of the CSTO', () => {
    const { container } = show(<MapView />);
    for (let year = 1991; year <= 2026; year++) {
      act(() => store.getState().actions.setYear(year === 2026 ? null : String(year)));
      for (const area of ['abkhazia', 'south-ossetia', 'crimea', 'transnistria']) {
        const drawn = container.querySelector(`[data-area="${area}"]`)!;
        expect(['none', 'former']).toContain(drawn.getAttribute('data-status'));
        const parent = container.querySelector(
          `.country[data-entity="${area === 'crimea' ? 'UKR' : area === 'transnistria' ? 'MDA' : 'GEO'}"]`,
        )!;
        const plain = /control-plain|--land/.test(drawn.querySelector('.control-area')!.getAttribute('fill')!);
        expect(plain).toBe(parent.getAttribute('data-status') === 'member');
      }
    }
  });
});
