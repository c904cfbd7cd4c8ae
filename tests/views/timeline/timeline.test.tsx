import { render, screen, within } from '@testing-library/react';
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
    expect(store.getState().view.year).toBe('2025');
    await user.keyboard('{PageDown}');
    expect(store.getState().view.year).toBe('2020');
    expect(slider).toHaveAttribute('aria-valuetext', '2020, CSTO: 6 members');
    await user.keyboard('{Home}');
    expect(store.getState().view.year).toBe('1991');
    await user.keyboard('{End}');
    expect(store.getState().view.year).toBeNull();
  });

  it('steps from change to change and says who moved', async () => {
    const { user } = show();
    expect(screen.getByRole('button', { name: 'Next change' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(screen.getByText('CSTO, 22 February 2024')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(screen.getByRole('status')).toHaveTextContent('CSTO: 6 members');
    expect(screen.getByRole('status')).toHaveTextContent('Armenia');
  });

  it('says how things stood when the date goes back, and who moved when it goes on', async () => {
    const { user } = show();
    const slider = screen.getByRole('slider', { name: 'Date shown' });
    slider.focus();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/^2021\. Armenia: member \(CSTO\); CSTO: 6 members\.$/);
    await user.keyboard('{End}');
    expect(screen.getByRole('status')).toHaveTextContent(/^2026\. .*Armenia; CSTO: 6 members\.$/);
    expect(screen.getByRole('status')).not.toHaveTextContent('Armenia: ');
    await user.keyboard('{Home}');
    expect(screen.getByRole('status')).toHaveTextContent(/^1991\. .*not a member \(CSTO\)/);
    expect(screen.getByRole('status')).not.toHaveTextContent(/join|left|again/i);
  });

  it('has every event as one button with its date, and one tab stop among them', async () => {
    const { dossier, store, user } = show();
    const row = within(screen.getByRole('group', { name: 'Events' }));
    const marks = row.getAllByRole('button');
    expect(marks).toHaveLength(dossier.events.length);
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    await user.click(row.getByRole('button', { name: /5 June 2024: .*interview/ }));
    expect(store.getState().view.select).toBe(dossier.events.find(({ reported }) => reported)!.id);
  });
});
