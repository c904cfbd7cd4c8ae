import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { written } from '../../src/studio/dossier/written';
import { newEdition } from '../../src/studio/edit/articles';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { judge } from '../../src/studio/judge/judge';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

/** A sentence on which a statement rests, in an edition that has it no more. */
function lost(): StudioStore {
  const stated = keepStatement(giveVoice(FROZEN, '1.1', 'reporter', 'reports'), {
    from: ['Ada Brook'],
    to: ['The bridge'],
    verb: 'could open',
    type: 'seeks',
    passage: '1.1',
    words: '',
  }).files;
  const store = createStudio({
    keeper: Promise.reject(new Error('none')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  const { actions } = store.getState();
  actions.begun('bridge', stated, { what: 'begin', of: '' });
  actions.change({ what: 'edition', of: '' }, (files) =>
    newEdition(files, 'article', ['The headline', 'It may open, Ada Brook said. The town waits.']),
  );
  actions.go('publish');
  render(<App store={store} first={ENGLISH} />);
  return store;
}

const passages = (store: StudioStore): unknown => written(store.getState().work!.files).passages;

test('a lost quotation is shown where its problem leads, and has words again by one button', async () => {
  const user = userEvent.setup();
  const store = lost();
  const problem = (await screen.findAllByText(/QUOTE_NOT_FOUND/))[0]!.closest('li')!;
  await user.click(within(problem).getByRole('button', { name: /Go there/ }));
  const item = await screen.findByRole('listitem', { name: 'Lost words of 1.1' });
  await waitFor(() => expect(item).toHaveFocus());
  expect(item).toHaveTextContent('It could open, Ada Brook said.');
  expect(item).toHaveTextContent('Ada Brook could open The bridge');
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['could', 'may']);

  await user.tab();
  await user.keyboard('{Enter}');
  expect(passages(store)).toMatchObject([{ id: '1.1', exact: 'It may open, Ada Brook said.', voice: 'reporter' }]);
  expect(screen.queryByText(/not in this edition any more/)).toBeNull();
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-sentence', '1.1'));

  act(() => store.getState().actions.undo());
  expect(await screen.findByRole('listitem', { name: 'Lost words of 1.1' })).toBeInTheDocument();
});

test('its statement says so and leads there, and it can be taken out with it', async () => {
  const user = userEvent.setup();
  const store = lost();
  act(() => store.getState().actions.go('statements'));
  const said = (await screen.findByText(/Its words are not in this edition any more/)).closest('p')!;
  await user.click(within(said).getByRole('button', { name: 'Go there' }));
  const item = await screen.findByRole('listitem', { name: 'Lost words of 1.1' });
  expect(item).toHaveTextContent('1 thing that rests on nothing else goes with it.');
  await user.click(within(item).getByRole('button', { name: /Take it out/ }));
  expect(passages(store)).toEqual([]);
  expect(written(store.getState().work!.files).relations).toEqual([]);
});
