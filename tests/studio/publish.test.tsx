import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import type { Files } from '../../src/studio/dossier/files';
import { freeze } from '../../src/studio/dossier/freeze';
import { sayOfDossier, sayOfSource } from '../../src/studio/edit/story';
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
