import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SelectionPanel } from '../../src/views/panel/selection-panel';
import { readExample } from '../examples/examples';
import { pageWithoutNetwork, renderOn } from '../support/page';

const panel = () => screen.getByRole('complementary', { name: 'Rests on' });

function select(example: string, mark: string) {
  const shown = renderOn(pageWithoutNetwork(readExample(example)), <SelectionPanel />);
  act(() => shown.store.getState().actions.selectMark(mark));
  return shown;
}

/** The embed has this panel and no other place for answers. */
describe('the panel of an embed', { timeout: 60_000 }, () => {
  it('shows a claim with its answer, under its heading and under the words it rests on', async () => {
    const { user, store } = select('two-who-contradict', 'r1');
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(/^The works harm the bridge$/i);
    const answers = within(panel()).getAllByText(/Tom Karr: denied\./);
    expect(answers).toHaveLength(2);
    const [quote] = panel().querySelectorAll('blockquote');
    expect(quote).toContainElement(answers[1]!);
    const [link] = within(answers[0]!).getAllByRole('link', { name: /That is untrue/ });
    await user.click(link!);
    expect(store.getState().view.passage).toBe('1.2');
  });

  it('shows every answer where there are several, also that somebody gives no comment', () => {
    select('over-180-degrees', 'r1');
    const head = panel().querySelector('.panel-head')!;
    const answers = [...head.querySelectorAll('[data-answer]')].map(({ textContent }) => textContent);
    expect(answers).toEqual([
      expect.stringContaining('Malia Leota: disputed.'),
      expect.stringContaining('Kiribati: no comment.'),
    ]);
  });

  it.each([
    ['r2', 'two-who-contradict'],
    ['r1', 'leaked-document'],
  ])('says of %s of %s that nobody was found to answer', (mark, example) => {
    select(example, mark);
    expect(within(panel()).getByText('No answer in the article.')).toBeInTheDocument();
  });
});
