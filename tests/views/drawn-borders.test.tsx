import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/all';
import { LANGUAGES } from '../../src/i18n';
import { BorderNotes } from '../../src/views/legend/border-notes';
import { MapKey } from '../../src/views/legend/map-key';
import { MapView } from '../../src/views/map/map-view';
import { readExample } from '../examples/examples';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';

const page = pageWithoutNetwork(readExample('borders-as-drawn'));
const south = () =>
  within(viewOf('map')).getByRole('button', { name: /^Border as drawn by Nordmark, 2024: the southern edge/ });

describe('a border as somebody draws it', () => {
  it('is a mark that says whose it is and who says so, and opens its statement', async () => {
    const { store, user } = renderOn(page, <MapView />);
    expect(south()).toHaveAccessibleName(
      'Border as drawn by Nordmark, 2024: the southern edge of the heath. Una Holm says: Nordmark draws its border on the far side of the heath',
    );
    expect(south()).toHaveAttribute('data-state', 'plain');
    await user.click(south());
    expect(store.getState().view.select).toBe('r1');
    expect(south()).toHaveAttribute('data-state', 'primary');
    expect(south()).toHaveAttribute('aria-pressed', 'true');
  });

  it('lights up with its statement, and steps back where the voice is not shown', () => {
    const { store } = renderOn(page, <MapView />);
    act(() => store.getState().actions.setHover('r1'));
    expect(south()).toHaveAttribute('data-state', 'lit');
    act(() => store.getState().actions.setHover(null));
    act(() => store.getState().actions.setVoice('reporter'));
    expect(south()).toHaveAttribute('data-state', 'muted');
  });

  it('is reached and opened by keys', async () => {
    const { store, user } = renderOn(page, <MapView />);
    act(() => south().focus());
    await user.keyboard('{Enter}');
    expect(store.getState().view.select).toBe('r1');
  });

  it('is of the key beside a picture: its sign, and a link to the statement', async () => {
    const { store, user } = renderOn(page, <MapKey />);
    const entries = screen.getAllByRole('listitem');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      'Border as drawn by Nordmark, 2024: the southern edge of the heath',
      'Border as drawn by Sudmark, May 2024: the northern edge of the heath',
      'Border as drawn by the Land Survey, 1998: the reserve',
    ]);
    await user.click(screen.getByRole('link', { name: /Sudmark/ }));
    expect(store.getState().view.select).toBe('r2');
  });

  it('is footnoted with the exact words or the source it rests on, whose they are, and who answers', () => {
    renderOn(page, <BorderNotes />);
    const [first, second, third] = screen.getAllByRole('listitem').map((entry) => within(entry));
    expect(first!.getByText(/the border runs along the southern edge/)).toBeVisible();
    expect(first!.getByText(/^Una Holm says/)).toBeVisible();
    expect(first!.getByText('No answer in the article.')).toBeVisible();
    expect(second!.getByText(/Una Holm: disputed/)).toBeVisible();
    expect(third!.getByRole('link', { name: 'The Land Survey (invented)' })).toHaveAttribute(
      'href',
      'https://example.org/sheet-14',
    );
    expect(screen.getByText(/^\* Borders follow United Nations usage/)).toBeVisible();
    expect(screen.getByText(/takes no position/)).toBeVisible();
  });

  it('leaves no key and no note where nobody draws one', () => {
    renderOn(pageWithoutNetwork(readExample('over-180-degrees')), [<MapKey key="key" />, <BorderNotes key="notes" />]);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it.each(LANGUAGES)('names who draws it in each language of the interface: %s', (lang) => {
    const { store } = renderOn(page, <MapKey />);
    act(() => store.getState().actions.setLang(lang));
    for (const name of ['Nordmark', 'Sudmark'])
      expect(screen.getByRole('link', { name: new RegExp(name) })).toBeVisible();
  });
});
