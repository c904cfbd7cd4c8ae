import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { App } from '../../src/studio/app';
import { textIn, written } from '../../src/studio/dossier/written';
import { giveVoice } from '../../src/studio/edit/passages';
import { judge } from '../../src/studio/judge/judge';
import { LESSON_SENTENCE, lessonFiles } from '../../src/studio/open/lesson';
import { statementPencil } from '../../src/studio/script/pencil';
import { rowsOf } from '../../src/studio/script/rows';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH, STUDIO_LANGUAGES, wordsIn } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

describe('the sample that teaches', () => {
  test.each(STUDIO_LANGUAGES)(
    'in %s names three, quotes one of them, and nothing of it stops publishing but what is still to say',
    async (lang) => {
      const spoken = await wordsIn(lang);
      const fresh = lessonFiles(spoken);
      const speaker = written(fresh).entities.find(({ type }) => type === 'person')!.id;
      const files = giveVoice(fresh, LESSON_SENTENCE, speaker, 'said');
      const all = written(files);
      expect(all.lang).toBe(lang);
      expect(all.entities).toHaveLength(4);
      const row = rowsOf(files).find(({ id }) => id === LESSON_SENTENCE)!;
      expect(row.words).toMatch(/[“«]/u);
      const { from, to } = statementPencil(files, row, '');
      const called = (ids: readonly string[]): string[] =>
        ids.map((id) => textIn(all.entities.find((one) => one.id === id)?.label, lang));
      expect([...called(from), ...called(to)]).toEqual(
        expect.arrayContaining([spoken.words.lesson.names.bridge, spoken.words.lesson.names.town]),
      );
      const parsed = parseDossier('lesson', files);
      const errors = parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    },
  );

  test('says what is next until all of it is done, and is closed for good', async () => {
    const store = createStudio({
      keeper: Promise.reject(new Error('no store')),
      judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
    });
    const first = render(<App store={store} first={ENGLISH} />);
    await userEvent.click(screen.getByRole('button', { name: 'Finish the sample' }));
    const steps = await screen.findByRole('complementary', { name: 'The sample' });
    expect(steps).toHaveTextContent('Whose words are 1.2?');
    const row = (): HTMLElement =>
      screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === LESSON_SENTENCE)!;
    row().focus();
    await userEvent.keyboard('2');
    expect(steps).toHaveTextContent('What does it say?');
    row().focus();
    await userEvent.keyboard('r');
    await screen.findByRole('heading', { name: /A new statement/ });
    await userEvent.click(screen.getByRole('radio', { name: /helps/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Keep it$/ }));
    expect(written(store.getState().work!.files).relations).toMatchObject([
      { from: 'old-bridge', verb: 'could help', to: 'lower-town', type: 'helps' },
    ]);
    expect(steps).toHaveTextContent('Who answers it?');
    await userEvent.keyboard('{Shift>}N{/Shift}');
    expect(steps).toHaveTextContent('See what readers will see');
    await userEvent.keyboard('p');
    await waitFor(() => expect(steps).toHaveTextContent('That is all of it.'));
    await userEvent.click(within(steps).getByRole('button', { name: 'Close the sample’s steps' }));
    expect(screen.queryByRole('complementary', { name: 'The sample' })).toBeNull();
    first.unmount();
    render(<App store={store} first={ENGLISH} />);
    expect(screen.queryByRole('complementary', { name: 'The sample' })).toBeNull();
  });
});
