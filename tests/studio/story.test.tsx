import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { toggleUnanswered } from '../../src/studio/edit/answers';
import { giveVoice } from '../../src/studio/edit/passages';
import { addRecords } from '../../src/studio/edit/record';
import { addEvidence, keepStatement } from '../../src/studio/edit/statements';
import { addStep, aimStep, sayOfSource, setOfStep } from '../../src/studio/edit/story';
import { judge } from '../../src/studio/judge/judge';
import { draftedSteps } from '../../src/studio/script/draft-steps';
import { createStudio } from '../../src/studio/work/store';
import type { StudioStore } from '../../src/studio/work/state';
import { ENGLISH, wordsIn, type Spoken } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const SENTENCES = ['It could open', 'It may close', 'It could move', 'It may stay'];

/** An article of one speaker and its outlet, with a statement on every sentence. */
function made(lang = 'en', count = 2): Files {
  const said = Array.from({ length: count }, (_, i) => `${SENTENCES[i % SENTENCES.length]!} ${i}, Ada Brook said.`);
  let files = freeze(['Head', `${said.join(' ')} The town waits.`], {
    lang,
    publisher: 'The Paper',
    url: 'https://example.org/',
    date: '',
  });
  files = addActor(files, 'Ada Brook', 'person').files;
  files = sayOfSource(files, written(files).sources[0]!.id, 'publisher', 'The Paper');
  const keep = (passage: string, verb: string): void => {
    files = keepStatement(files, { from: ['Town'], verb, to: ['Bridge'], type: 'seeks', passage }).files;
  };
  for (let i = 1; i <= count; i++) {
    files = giveVoice(files, `1.${i}`, 'ada-brook', 'said');
    keep(`1.${i}`, `may open ${i}`);
  }
  files = giveVoice(files, `1.${count + 1}`, 'reporter', 'reports');
  keep(`1.${count + 1}`, 'waits for');
  return files;
}

const errors = (files: Files) => {
  const parsed = parseDossier('p', files);
  return parsed.ok ? [] : parsed.problems.map(({ code, message }) => `${code} ${message}`);
};
const titles = (files: Files): string[] => draftedSteps(files, ENGLISH.words).map(({ title }) => title);
const relations = (files: Files): string[] => written(files).relations.map(({ id }) => id);

describe('drafted steps', () => {
  test('the most supported statements come first, and one is of the outlet’s own words', () => {
    const files = made();
    const [first, second] = relations(files);
    expect(titles(files)).toEqual(['Town may open 1 Bridge', 'Town may open 2 Bridge', 'The Paper, in its own words']);
    expect(titles(addEvidence(files, second!, '1.1'))[0]).toBe('Town may open 2 Bridge');
    const taken = addStep(files, draftedSteps(files, ENGLISH.words)[2]!);
    expect(titles(taken)).toEqual(['Town may open 1 Bridge', 'Town may open 2 Bridge']);
    expect(written(taken).tour[0]!.view?.select).not.toBe(first);
    expect(errors(taken)).toEqual([]);
  });

  test('one for the record is there once there are rows, and one for what nobody answers once that was looked for', () => {
    let files = made();
    files = toggleUnanswered(files, relations(files)[0]!);
    const unanswered = draftedSteps(files, ENGLISH.words).at(-1)!;
    expect(unanswered).toMatchObject({
      title: 'What nobody answers',
      text: '1 of 2 claims have no answer in the article: Town may open 1 Bridge.',
    });
    files = addRecords(files, 'events', [
      {
        date: '2024-05-01',
        title: 'Opened',
        actors: 'ada-brook',
        place: '',
        lat: '',
        lon: '',
        source_url: 'https://example.org/a',
        source_title: 'A',
        source_publisher: 'B',
        confidence: 'high',
      },
    ]);
    const record = draftedSteps(files, ENGLISH.words).find(({ voice }) => voice === 'record')!;
    expect(record.text).toBe('Beside the article, 1 dated row on record, with its source.');
    files = addStep(addStep(files, unanswered), record);
    expect(titles(files)).toEqual(['Town may open 1 Bridge', 'Town may open 2 Bridge', 'The Paper, in its own words']);
    expect(errors(files).filter((one) => !/^(?:AS_OF|STILL_TO_SAY)/.test(one))).toEqual([]);
  });

  test('in a language the Studio does not speak, nothing of ours is drafted', () => {
    const steps = draftedSteps(toggleUnanswered(made(), relations(made())[0]!), null);
    expect(steps.map(({ note }) => note)).toEqual(steps.map(({ text }) => text));
    expect(steps).toHaveLength(3);
  });
});

test('a step shows other words, another picture and another statement, takes so long, and the gate passes it', () => {
  let files = addStep(made(), draftedSteps(made(), ENGLISH.words)[0]!);
  const { id } = written(files).tour[0]!;
  files = setOfStep(setOfStep(setOfStep(files, id, 'passage', '1.2'), id, 'picture', 'map'), id, 'seconds', 90);
  files = aimStep(files, id, 'select', 'ada-brook');
  expect(written(files).tour[0]).toMatchObject({
    passage: '1.2',
    picture: 'map',
    seconds: 90,
    view: { select: 'ada-brook' },
  });
  expect(errors(files)).toEqual([]);
  files = setOfStep(aimStep(files, id, 'select', undefined), id, 'passage', undefined);
  expect(written(files).tour[0]).not.toHaveProperty('view');
  expect(written(files).tour[0]).not.toHaveProperty('passage');
});

function story(files: Files, spoken: Spoken = ENGLISH): StudioStore {
  const store = createStudio({
    keeper: Promise.reject(new Error('none')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={spoken} />);
  act(() => {
    store.getState().actions.begun('town', files, { what: 'begin', of: '' });
    store.getState().actions.go('story');
  });
  return store;
}
const tour = (store: StudioStore) => written(store.getState().work!.files).tour;

test('a Studio that speaks Russian drafts into an English dossier in English', async () => {
  const store = story(made(), await wordsIn('ru'));
  await userEvent.click(screen.getAllByRole('button', { name: 'Добавить этот шаг' })[0]!);
  expect(tour(store)[0]).toMatchObject({
    text: 'Ada Brook said: “It could open 0, Ada Brook said.”',
    note: 'Read the words aloud: “It could open 0, Ada Brook said.” Who says so?',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Взять это резюме' }));
  expect(written(store.getState().work!.files).summary).toMatch(/^What Ada Brook says, as reported by The Paper/);
});

test('a Studio that speaks English drafts into a Russian dossier in Russian, once it has the words', async () => {
  const store = story(made('ru'));
  await userEvent.click((await screen.findAllByRole('button', { name: 'Add this step' }))[0]!);
  expect(tour(store)[0]!.note).toMatch(/^Прочтите слова вслух/);
});

test('the note of a drafted step is seen before it is added, and is a field of the step', async () => {
  const store = story(made());
  const draft = screen.getAllByRole('button', { name: 'Add this step' })[0]!.closest('li')!;
  expect(draft).toHaveTextContent('For whoever presents it: Read the words aloud');
  await userEvent.click(within(draft).getByRole('button'));
  await userEvent.click(screen.getByRole('button', { name: 'Step 1 of 1: Town may open 1 Bridge' }));
  const note = screen.getByRole('textbox', { name: 'Note for whoever presents it' });
  expect(note).toHaveValue('Read the words aloud: “It could open 0, Ada Brook said.” Who says so?');
  await userEvent.clear(note);
  await userEvent.type(note, 'Wait.');
  await userEvent.tab();
  expect(tour(store)[0]!.note).toBe('Wait.');
});

test('in hand, a step says what it quotes, shows and takes, and each can be changed', async () => {
  const store = story(made());
  await userEvent.click(screen.getAllByRole('button', { name: 'Add this step' })[0]!);
  expect(screen.getByText('about 2 minutes')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Step 1 of 1/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The quotation it shows' }), '1.2');
  await userEvent.click(screen.getByRole('radio', { name: 'the map' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What is lit' }), 'everything');
  await userEvent.type(screen.getByRole('textbox', { name: 'Seconds' }), '300');
  await userEvent.tab();
  expect(tour(store)[0]).toMatchObject({ passage: '1.2', picture: 'map', seconds: 300 });
  expect(tour(store)[0]).not.toHaveProperty('view');
  expect(screen.getByText('about 5 minutes')).toBeVisible();
});

test('of many statements the first few are drafted in sight, and the rest under “More”', () => {
  story(made('en', 31));
  const drafts = screen.getAllByRole('button', { name: 'Add this step', hidden: true });
  expect(drafts).toHaveLength(32);
  expect(screen.getByText('More: 24')).toBeVisible();
  expect(drafts.filter((one) => one.closest('details') === null)).toHaveLength(8);
});
