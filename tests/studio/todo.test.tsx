import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/domain/problems';
import { App } from '../../src/studio/app';
import { sayOfSource } from '../../src/studio/edit/story';
import { sampleFiles } from '../../src/studio/open/sample';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { memoryKeeper } from '../support/memory-browser';

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

const problem = (message: string, line = 1): Problem => ({
  code: 'HEDGE_LOST',
  severity: 'warning',
  file: 'dossier.yaml',
  line,
  column: 1,
  message,
});

/** The sample, with a gate that answers what it is told to. */
async function sample(): Promise<{ store: StudioStore; say: (problems: readonly Problem[], shown?: number) => void }> {
  const store = createStudio({ keeper: Promise.resolve(memoryKeeper()), judge: () => ({ ask: () => {} }) });
  render(<App store={store} first={ENGLISH} />);
  act(() => store.getState().actions.begun('minimal', sampleFiles(), { what: 'open', of: 'minimal' }));
  await screen.findByRole('heading', { name: /Whose words/ });
  return {
    store,
    say: (problems, shown = 0.5) =>
      act(() => {
        const seq = store.getState().work!.deeds.length;
        store.getState().actions.judged({ seq, passes: true, problems, shown });
      }),
  };
}

const todo = (): HTMLElement => document.querySelector<HTMLElement>('.todo')!;
const listed = (): readonly string[] =>
  [...todo().querySelectorAll('[data-problem]')].map((item) => item.querySelector('.of-gate, p')!.textContent);
const count = (): string | null => todo().querySelector('summary')!.getAttribute('data-todo-count');
const pass = async (ms: number) => act(async () => void (await new Promise((go) => setTimeout(go, ms))));

describe('To do', () => {
  test('says how far the work is, in numbers', async () => {
    const { say } = await sample();
    say([], 0.85);
    await userEvent.click(screen.getByText('To do'));
    const lines = within(within(todo()).getByRole('list', { name: 'How far it is' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '1 of 4 sentences have a voice',
      expect.stringMatching(/claims? (not )?asked for an answer$/),
      '85% of the article public',
    ]);
  });

  test('asks where readers get the whole article, and goes to where it is answered', async () => {
    const { say, store } = await sample();
    // Its whole text is shown, and no line on rights says why.
    act(
      () =>
        void store
          .getState()
          .actions.change({ what: 'source', of: '' }, (files) =>
            sayOfSource(sayOfSource(files, 'article', 'display', 'full'), 'article', 'rights', ''),
          ),
    );
    say([], 1);
    await userEvent.click(screen.getByText('To do'));
    const asked = todo().querySelector<HTMLElement>('[data-question="whole"]')!;
    expect(asked).toHaveTextContent('Readers get the whole article, sentence by sentence.');
    within(asked).getByRole('button', { name: 'Go there' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().place).toBe('publish');
    await vi.waitFor(() => expect(document.activeElement?.closest('[data-ask="whole"]')).not.toBeNull());
    expect(todo()).not.toHaveAttribute('open');
  });

  test('Enter goes to a sentence without a voice and holds it', async () => {
    const { say, store } = await sample();
    say([]);
    act(() => store.getState().actions.go('story'));
    await userEvent.click(screen.getByText('To do'));
    const asked = todo().querySelector<HTMLElement>('[data-question="voice"]')!;
    within(asked).getByRole('button', { name: 'Go there' }).focus();
    await userEvent.keyboard('{Enter}');
    const held = store.getState().held!;
    await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('data-sentence', held));
  });

  test('has what is new after a pause of a second, and lets go of what is gone at once', async () => {
    const { say } = await sample();
    say([problem('first')]);
    await userEvent.click(screen.getByText('To do'));
    expect(listed()).toHaveLength(1);
    const before = Number(count());
    say([problem('first'), problem('second')]);
    expect(listed()).toHaveLength(1);
    expect(Number(count())).toBe(before);
    await pass(1100);
    expect(listed()).toHaveLength(2);
    expect(Number(count())).toBe(before + 1);
    say([problem('second')]);
    expect(listed()).toHaveLength(1);
  });

  test('has what is about the field being typed in once it is left', async () => {
    const { say, store } = await sample();
    say([]);
    act(() => store.getState().actions.go('story'));
    const field = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(field, 'x');
    await vi.waitFor(() => expect(store.getState().work!.deeds.length).toBeGreaterThan(1));
    const { deeds, files } = store.getState().work!;
    const { at } = deeds.at(-1)!.splices[0]!;
    const line = files['dossier.yaml']!.slice(0, at).split('\n').length;
    say([problem('about the title', line), problem('about something else', line + 1)]);
    await userEvent.click(screen.getByText('To do'));
    field.focus();
    await pass(1200);
    expect(listed()).toHaveLength(1);
    field.blur();
    await pass(1200);
    expect(listed()).toHaveLength(2);
  });
});
