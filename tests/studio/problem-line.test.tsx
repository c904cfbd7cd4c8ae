import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { judge } from '../../src/studio/judge/judge';
import { createStudio } from '../../src/studio/work/store';
import { wordsIn } from '../../src/studio/words/words';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

/** A dossier with a quotation that is not in its article, and fields that are still as the draft has them. */
const CHANGED = {
  ...FROZEN,
  'dossier.yaml': FROZEN['dossier.yaml']!.replace(
    'passages: []',
    'passages:\n  - id: p1\n    source: article\n    exact: The town waited.\n    voice: reporter',
  ),
};

/** The item of a problem in To do, opened in a language. */
async function itemOf(code: string, lang: string): Promise<HTMLElement> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  const spoken = await wordsIn(lang);
  render(<App store={store} first={spoken} />);
  store.getState().actions.begun('bridge', CHANGED, { what: 'begin', of: '' });
  const foot = await screen.findByRole('contentinfo');
  const items = await within(foot).findAllByRole('listitem', { hidden: true });
  return items.find((item) => item.dataset['problem'] === code)!;
}

/** The gate’s own words in it. */
const english = (item: HTMLElement): Element => item.querySelector('[lang="en"]')!;

describe('what the gate finds', () => {
  test('is said in the language of the Studio, with the gate’s own words in English below', async () => {
    const item = await itemOf('QUOTE_NOT_FOUND', 'ru');
    const { problems } = await wordsIn('ru');
    const said = item.textContent;
    expect(said).toContain(problems!.QUOTE_NOT_FOUND.means);
    expect(said).toContain(problems!.QUOTE_NOT_FOUND.remedy);
    expect(english(item)).toHaveTextContent(
      /^these words are not in the text of "\w+"\. the exact words of the source/,
    );
    expect(english(item).closest('[dir]')).toHaveAttribute('dir', 'ltr');
    expect(said.indexOf('these words')).toBeGreaterThan(said.indexOf(problems!.QUOTE_NOT_FOUND.remedy));
  });

  test('shows what is typed into a file as such, from left to right', async () => {
    const item = await itemOf('STILL_TO_SAY', 'ar');
    expect(item).not.toHaveTextContent('`');
    expect(within(item).getByText('TODO')).toHaveAttribute('dir', 'ltr');
  });

  test('is in English what the gate says, the words of the article in their own face and language', async () => {
    const item = await itemOf('QUOTE_NOT_FOUND', 'en');
    expect(item).toHaveTextContent(/^stops publishing these words are not in the text of/);
    const words = within(item).getByText('The town waits.');
    expect(words).toHaveClass('of-article');
    expect(words).toHaveAttribute('lang', 'en');
  });
});
