import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { questionsOf } from '../../../src/domain/quiz/exercises';
import '../../../src/i18n/all';
import { createDeck, DeckContext, type DeckStore } from '../../../src/pages/present/presentation-store';
import { ExerciseView } from '../../../src/pages/present/quiz/exercise-view';
import { MENU, startExercise } from '../../../src/pages/present/quiz/exercise';
import { Answers, Worksheet } from '../../../src/pages/handout/worksheet';
import { loadDossier } from '../../data/load-dossier';
import { EXAMPLES, readExample } from '../../examples/examples';
import { pageWithoutNetwork, renderOn } from '../../support/page';

function atExercises(
  dossier: Dossier,
  exercise = MENU,
): { deck: DeckStore; user: ReturnType<typeof renderOn>['user'] } {
  const deck = createDeck();
  deck.setState({ exercise });
  const { user } = renderOn(
    pageWithoutNetwork(dossier),
    <DeckContext value={deck}>
      <ExerciseView />
    </DeckContext>,
  );
  return { deck, user };
}

const choices = (): HTMLElement[] => within(screen.getByRole('group')).getAllByRole('button');
// The first page reads what all maps are made from.
vi.setConfig({ testTimeout: 60_000 });

/** Shows the answer, or goes on. */
const tool = () => document.querySelector<HTMLElement>('.exercise-tools button')!;
const why = () => document.querySelector('.why');

describe('through how many hands?', () => {
  it('is asked alone, of the relay, with its chain as the reason', async () => {
    const { deck, user } = atExercises(readExample('relay-of-three'));
    const offer = screen.getByRole('region', { name: 'Through how many hands?' });
    await user.click(within(offer).getByRole('button', { name: /^Alone/ }));
    expect(screen.getByRole('heading')).toHaveTextContent('Through how many hands did these words come?');
    expect(document.querySelector('.asked')).toHaveTextContent('The Courier (invented)');
    expect(choices().map(({ textContent }) => textContent)).toEqual(['1 hand', '2 hands', '3 hands', '4 hands']);
    await user.click(screen.getByRole('button', { name: '2 hands' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not quite. It is: 3 hands');
    expect(why()).toHaveTextContent('The Courier ← The Wire quotes ← Radio Ostia reports ← The leader of Ostia');
    expect(deck.getState().exercise).toMatchObject({ right: 0, asked: 1 });
  });

  it('marks the words of the one it asks about where a sentence holds several people’s', () => {
    const dossier = readExample('quotation-in-quotation');
    const items = questionsOf(dossier, 'hands', 1);
    const at = items.findIndex((item) => item.asks === 'hands' && item.attribution === 't2');
    atExercises(dossier, { ...startExercise('hands', 'class', 1), at });
    expect(document.querySelector('.asked mark')).toHaveTextContent(/^the road will never be built$/);
  });
});

describe('who answers this?', () => {
  it('is asked alone, and shows the answer where it is given', async () => {
    const { user } = atExercises(readExample('two-who-contradict'));
    const offer = screen.getByRole('region', { name: 'Who answers this?' });
    await user.click(within(offer).getByRole('button', { name: /^Alone/ }));
    for (let n = 1; n <= 2; n++) {
      const harm = document.querySelector('.asked')!.textContent.includes('harm');
      await user.click(screen.getByRole('button', { name: harm ? 'Tom Karr' : 'Nobody: no answer was found' }));
      expect(screen.getByRole('status')).toHaveTextContent('Yes.');
      expect(why()).toHaveTextContent(harm ? 'Tom Karr: denied.' : 'No answer in the article.');
      if (harm) expect(why()!.querySelector('blockquote')).toHaveTextContent('That is untrue');
      if (n === 1) await user.click(screen.getByRole('button', { name: 'Next' }));
    }
    expect(screen.getByText('Finished: 2 of 2 right.')).toBeInTheDocument();
  });
});

describe('which report is strongest?', () => {
  it('is asked of the reports without what we read out of them, which is the reason', async () => {
    const { user } = atExercises(readExample('three-reports'));
    const offer = screen.getByRole('region', { name: 'Which report is strongest?' });
    await user.click(within(offer).getByRole('button', { name: /^Alone/ }));
    const strongest = new Map([
      ['b1', 'The Beacon'],
      ['b2', 'The Beacon'],
      ['v2', 'La Vigie'],
    ]);
    for (let n = 1; n <= 3; n++) {
      const asked = document.querySelector('.asked')!;
      expect(asked.querySelector('.our-reading')).toBeNull();
      const shown = [...asked.querySelectorAll('[data-rendering]')].map((one) => one.getAttribute('data-rendering')!);
      expect(choices()).toHaveLength(shown.length);
      const right = shown.find((id) => strongest.has(id))!;
      await user.click(screen.getByRole('button', { name: strongest.get(right)! }));
      expect(screen.getByRole('status')).toHaveTextContent('Yes.');
      expect(why()!.querySelectorAll('[data-difference]').length).toBeGreaterThan(0);
      expect(why()!.querySelector('[data-answer="a1"]') !== null).toBe(right === 'b2');
      if (n < 3) await user.click(screen.getByRole('button', { name: 'Next' }));
    }
  });

  it('is not asked where nothing is said of strength', () => {
    atExercises(readExample('two-outlets'));
    expect(screen.queryByRole('region', { name: 'Which report is strongest?' })).toBeNull();
  });
});

it('offers neither to a dossier that has neither chains nor answers', () => {
  atExercises(loadDossier('minimal'));
  expect(screen.queryByRole('region', { name: 'Through how many hands?' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Who answers this?' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Who says so?' })).toBeInTheDocument();
});

describe.each(EXAMPLES)('every question of %s', (id) => {
  const dossier = readExample(id);
  it.each(['who', 'hands', 'reply'] as const)('%s: can be answered, and the answer explained', async (kind) => {
    const items = questionsOf(dossier, kind, 1);
    if (items.length === 0) return;
    const { user } = atExercises(dossier, startExercise(kind, 'class', 1));
    for (let at = 0; at < items.length; at++) {
      const words = choices().map(({ textContent }) => textContent.trim());
      expect(
        words.every((one) => one !== ''),
        kind,
      ).toBe(true);
      expect(new Set(words).size).toBe(words.length);
      expect(why()).toBeNull();
      await user.click(tool());
      expect(choices().filter((one) => one.dataset['answer'] === 'true')).toHaveLength(1);
      expect(why()!.textContent).toMatch(/\p{L}/u);
      if (at < items.length - 1) await user.click(tool());
    }
  });
});

describe('on paper', () => {
  it('questions stand without their answers, which have a page of their own', () => {
    const dossier = readExample('relay-of-three');
    const page = pageWithoutNetwork(dossier);
    renderOn(
      page,
      <>
        <Worksheet />
        <Answers />
      </>,
    );
    const [questions, answers] = [document.querySelector('.worksheet')!, document.querySelector('.answers')!];
    expect(questions).toHaveTextContent('☐ 1 hand☐ 2 hands☐ 3 hands☐ 4 hands');
    expect(questions).not.toHaveTextContent('←');
    expect(answers).toHaveTextContent('3 hands. From the outlet back to whoever said it: The Courier ← The Wire');
  });

  it('who answers is asked with nobody among the choices', () => {
    renderOn(
      pageWithoutNetwork(readExample('two-who-contradict')),
      <>
        <Worksheet />
        <Answers />
      </>,
    );
    expect(document.querySelector('.worksheet')).toHaveTextContent('☐ Nobody: no answer was found');
    expect(document.querySelector('.answers')).toHaveTextContent(
      'Tom Karr. Answer in the article: Tom Karr: denied. [1.2]',
    );
  });
});
