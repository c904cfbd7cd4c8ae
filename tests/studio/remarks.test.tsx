import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { draftOf } from '../../src/studio/open/take-in';
import { createStudio } from '../../src/studio/work/store';
import { wordsIn } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

/** A text with marks of Markdown, a character that cannot be seen, and no blank line. */
const draft = draftOf('# A bridge\nIt **could**\u202E open.', {}, true);

test.each([
  ['en', 'The marks of headings (#) were left out.', '1 character that cannot be seen was left out.'],
  ['ru', 'Знаки заголовков (#) убраны.', 'Убрано невидимых знаков: 1.'],
])('what was changed in a text is said in the language of the Studio: %s', async (lang, marks, unseen) => {
  const store = createStudio({ keeper: Promise.reject(new Error('no store')), judge: () => ({ ask: () => {} }) });
  render(<App store={store} first={await wordsIn(lang)} />);
  store.getState().actions.setDraft(draft);
  const shown = await screen.findByText(marks);
  expect(shown.closest('[lang]')).toHaveAttribute('lang', lang);
  expect(screen.getByText(unseen)).toBeVisible();
});
