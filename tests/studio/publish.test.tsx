import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { freeze } from '../../src/studio/dossier/freeze';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { sayOfDossier, sayOfSource } from '../../src/studio/edit/story';
import { seqOf } from '../../src/studio/keep/keeping';
import { judge } from '../../src/studio/judge/judge';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const DRAFT = freeze(['The bridge', 'Mayor Brook said it could open in spring. Nobody else was asked about it.'], {
  lang: 'en',
  publisher: '',
  url: '',
  date: '',
});

function atPublish(files: Files): StudioStore {
  const store = createStudio({
    keeper: Promise.reject(new Error('none')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  store.getState().actions.begun('bridge', files, { what: 'begin', of: '' });
  store.getState().actions.go('publish');
  render(<App store={store} first={ENGLISH} />);
  return store;
}

describe('what is still to say', () => {
  test('stops publishing, each with its field and the way there', async () => {
    const user = userEvent.setup();
    atPublish(DRAFT);
    const stops = await screen.findByText(/3 things stop it/);
    const list = within(stops.parentElement!).getAllByRole('listitem');
    expect(list.map((item) => item.querySelector('p')!.textContent)).toEqual([
      'Still to say: Summary, one calm sentence',
      'Still to say: Outlet',
      'Still to say: Address',
    ]);
    await user.click(screen.getByRole('button', { name: 'Go there: Outlet' }));
    await waitFor(() => expect(screen.getByLabelText('Outlet')).toHaveFocus());
  });

  test('stops nothing once it is said', async () => {
    let files = sayOfDossier(DRAFT, 'summary', 'A claim by the mayor.');
    files = sayOfSource(files, 'article', 'publisher', 'The Riverside Paper');
    files = sayOfSource(files, 'article', 'url', 'https://example.org/bridge');
    atPublish(files);
    expect(await screen.findByText(/Nothing stops it/)).toBeInTheDocument();
  });
});

describe('what is asked before publishing', () => {
  const stated = keepStatement(giveVoice(DRAFT, '1.1', 'reporter', 'reports'), {
    from: ['Mayor Brook'],
    to: ['The bridge'],
    verb: 'may open',
    type: 'seeks',
    passage: '1.1',
    words: '',
  }).files;

  test('are claims not asked for an answer, and how much of the article readers get', async () => {
    const user = userEvent.setup();
    const store = atPublish(stated);
    const asks = within(await screen.findByRole('region', { name: 'Before you publish' }));
    expect(asks.getByText(/Readers get 1 sentence of it, \d\d\s?% of its words/)).toBeInTheDocument();
    await user.click(asks.getByRole('button', { name: 'Go there' }));
    expect(store.getState()).toMatchObject({ place: 'statements', chosen: written(stated).relations[0]!.id });
  });

  test('is whether a whole text may be published: by what right, or else its marked sentences only', async () => {
    const user = userEvent.setup();
    const store = atPublish(sayOfSource(stated, 'article', 'display', 'full'));
    const source = () => written(store.getState().work!.files).sources[0]!;
    const whole = await screen.findByRole('group', { name: /May you publish it whole/ });
    expect(screen.getByText(/Readers get 3 sentences of it, 100\s?% of its words/)).toBeInTheDocument();
    await user.click(within(whole).getByRole('button', { name: 'Yes: its owner agrees' }));
    expect(source()).toMatchObject({ display: 'full', rights: 'Shown whole with the owner’s consent.' });
    expect(screen.queryByRole('group', { name: /May you publish it whole/ })).toBeNull();

    act(() => store.getState().actions.undo());
    await user.click(screen.getByRole('button', { name: 'Publish the marked sentences only' }));
    expect(source().display).toBe('passages');
    expect(source().rights).toBeUndefined();
  });

  test('what was published and changed since says so, and takes a correction for readers', async () => {
    const user = userEvent.setup();
    const store = atPublish(stated);
    const { actions } = store.getState();
    act(() => actions.madePublic(store.getState().work!.id, seqOf(store.getState().work!)));
    expect(screen.queryByText(/Changed since it was published/)).toBeNull();
    act(() => void actions.change({ what: 'title', of: '' }, (files) => sayOfDossier(files, 'title', 'Another title')));
    expect(await screen.findByText(/Changed since it was published/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('What was corrected, for readers'), 'The title named another bridge.{Enter}');
    const { corrections } = written(store.getState().work!.files).data as { corrections: { text: string }[] };
    expect(corrections).toMatchObject([{ text: 'The title named another bridge.' }]);
  });
});
