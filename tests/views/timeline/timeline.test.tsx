import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { linkIndex } from '../../../src/domain/link-index';
import { SaysoProvider } from '../../../src/state/react';
import { createSaysoStore } from '../../../src/state/store';
import { Timeline } from '../../../src/views/timeline/timeline';
import { armenia } from '../../domain/armenia';

function show() {
  const dossier = armenia();
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  store.getState().actions.setLayer('CSTO');
  render(
    <SaysoProvider store={store}>
      <Timeline />
    </SaysoProvider>,
  );
  return { dossier, store, user: userEvent.setup() };
}

describe('the timeline', () => {
  it('is a slider that keys move by years, with the members in its value', async () => {
    const { store, user } = show();
    const slider = screen.getByRole('slider', { name: 'Date shown' });
    slider.focus();
    await user.keyboard('{ArrowLeft}');
    expect(store.getState().view.year).toBe('2023');
    await user.keyboard('{PageDown}');
    expect(store.getState().view.year).toBe('2018');
    expect(slider).toHaveAttribute('aria-valuetext', '2018, CSTO: 6 members');
    await user.keyboard('{Home}');
    expect(store.getState().view.year).toBe('1991');
    await user.keyboard('{End}');
    expect(store.getState().view.year).toBeNull();
  });

  it('steps from change to change and says who moved', async () => {
    const { store, user } = show();
    act(() => store.getState().actions.setYear(null));
    expect(screen.getByRole('button', { name: 'Next change' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(screen.getByText('CSTO, 22 February 2024')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(screen.getByRole('status')).toHaveTextContent('CSTO: 6 members');
    expect(screen.getByRole('status')).toHaveTextContent('Armenia');
  });

  it('says how things stood when the date goes back, and who moved when it goes on', async () => {
    const { store, user } = show();
    act(() => store.getState().actions.setYear(null));
    const slider = screen.getByRole('slider', { name: 'Date shown' });
    slider.focus();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/^2021\. Armenia: member \(CSTO\); CSTO: 6 members\.$/);
    await user.keyboard('{End}');
    expect(screen.getByRole('status')).toHaveTextContent(/^28 June 2026\. .*Armenia; CSTO: 6 members\.$/);
    expect(screen.getByRole('status')).not.toHaveTextContent('Armenia: ');
    await user.keyboard('{Home}');
    expect(screen.getByRole('status')).toHaveTextContent(/^1991\. .*not a member \(CSTO\)/);
    expect(screen.getByRole('status')).not.toHaveTextContent(/join|left|again/i);
  });

  it('names a few events as buttons with their dates, and has one tab stop among them', async () => {
    const { dossier, store, user } = show();
    const row = within(screen.getByRole('group', { name: 'Events' }));
    const marks = row.getAllByRole('button');
    expect(marks).toHaveLength(dossier.events.filter(({ named }) => named).length);
    expect(marks.filter((mark) => mark.tabIndex === 0)).toEqual([
      row.getByRole('button', { name: /5 June 2024: .*interview/ }),
    ]);
    await user.click(row.getByRole('button', { name: /5 June 2024: .*interview/ }));
    expect(store.getState().view.select).toBe(dossier.events.find(({ reported }) => reported)!.id);
    await user.keyboard('{ArrowLeft}');
    expect(row.getByRole('button', { name: /22 February 2024/ })).toHaveFocus();
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
  });

  it('says what the country was to the alliance, and where the story is told from', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Armenia and CSTO' })).toBeInTheDocument();
    expect(screen.getByText('member')).toBeInTheDocument();
    expect(screen.getByText('On the map: 5 June 2024')).toBeInTheDocument();
  });

  it('lists every event for those who ask', async () => {
    const { dossier, user } = show();
    const all = screen.getByText(`All ${dossier.events.length} dated events`);
    await user.click(all);
    const list = within(await screen.findByRole('list'));
    expect(list.getAllByRole('button')).toHaveLength(dossier.events.length);
  });
});
