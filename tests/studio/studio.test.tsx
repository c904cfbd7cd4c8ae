import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { keepAnswer, toggleUnanswered } from '../../src/studio/edit/answers';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { sayOfDossier, sayOfSource } from '../../src/studio/edit/story';
import { settleFields } from '../../src/studio/parts/field';
import { judge } from '../../src/studio/judge/judge';
import { WrittenElsewhere, type Kept, type Keeper } from '../../src/studio/keep/keeper';
import { askToPersist } from '../../src/studio/work/ask-to-persist';
import { isAtRisk } from '../../src/studio/work/warn-of-loss';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { sampleFiles } from '../../src/studio/open/sample';
import { ENGLISH } from '../../src/studio/words/words';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

/** A keeper in memory that can be told to fail. */
function memory(fault: { write?: () => void } = {}): Keeper & { readonly works: Map<string, Kept> } {
  const works = new Map<string, Kept>();
  return {
    works,
    list: async () => [...works.values()],
    history: async () => [],
    write: async (kept) => {
      fault.write?.();
      works.set(kept.id, kept);
      return kept.seq;
    },
    forget: async (id) => void works.delete(id),
  };
}

function studio(keeper: Promise<Keeper> = Promise.resolve(memory())): StudioStore {
  const store = createStudio({
    keeper,
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  return store;
}

const begin = async (store: StudioStore): Promise<void> => {
  store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
  await screen.findByRole('heading', { name: /Whose words/ });
};

test('a deed draws the rows it concerns and no others', async () => {
  const drawn: string[] = [];
  const { script } = ENGLISH.words;
  const row: typeof script.row = (id, who) => {
    drawn.push(id);
    return script.row(id, who);
  };
  const store = createStudio({ keeper: Promise.resolve(memory()), judge: () => ({ ask: () => {} }) });
  render(<App store={store} first={{ ...ENGLISH, words: { ...ENGLISH.words, script: { ...script, row } } }} />);
  await begin(store);
  act(
    () =>
      void store
        .getState()
        .actions.change({ what: 'voice', of: '1.2' }, (files) => giveVoice(files, '1.2', 'reporter', 'reports')),
  );
  drawn.length = 0;
  // The sentence before becomes a passage, too: the other one is another item of the list from then on, but no other row.
  act(
    () =>
      void store
        .getState()
        .actions.change({ what: 'voice', of: '1.1' }, (files) => giveVoice(files, '1.1', 'reporter', 'reports')),
  );
  expect(drawn).toEqual(['1.1']);
});

describe('start and check', () => {
  test('a pasted text is looked over: what is left out says why, and can be kept', async () => {
    studio();
    await userEvent.click(screen.getByRole('textbox', { name: 'Paste the article here' }));
    await userEvent.paste('Headline\n\nOne said it.\n\nAdvertisement');
    await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));
    expect(screen.getByText('an advertisement')).toBeVisible();
    expect(screen.getByText(/2 sentences, 1 paragraph left out/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByText(/3 sentences/)).toBeVisible();
  });

  test('what is no text is refused in words', async () => {
    studio();
    await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));
    expect(screen.getAllByText(/No words of an article/)[0]).toBeVisible();
  });
});

describe('the text', () => {
  test('a digit gives the sentence its voice and goes on', async () => {
    const store = studio();
    await begin(store);
    const rows = screen.getAllByRole('listitem').filter((item) => item.dataset['sentence']);
    rows[0]!.focus();
    await userEvent.keyboard('1');
    expect(store.getState().held).toBe('1.1');
    expect(written(store.getState().work!.files).passages[0]).toMatchObject({ id: '0.1', voice: 'reporter' });
    expect(screen.getByRole('status')).toHaveTextContent('0.1: the outlet itself. 2 sentences without a voice.');
  });

  test('Enter takes a suggestion, and it can be taken back by its name', async () => {
    const store = studio();
    await begin(store);
    const row = screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === '1.1')!;
    expect(row).toHaveTextContent('? Ada Brook');
    row.focus();
    await userEvent.keyboard('{Enter}');
    expect(row).toHaveAttribute('data-voice', 'ada-brook');
    await userEvent.click(screen.getByRole('button', { name: 'Undo: voice of 1.1' }));
    expect(row).not.toHaveAttribute('data-voice');
    await userEvent.click(screen.getByRole('button', { name: 'Redo: voice of 1.1' }));
    expect(row).toHaveAttribute('data-voice', 'ada-brook');
  });

  test('A, a name and Enter give the sentence to somebody new, and the hand is back in the script', async () => {
    const store = studio();
    await begin(store);
    screen
      .getAllByRole('listitem')
      .find((item) => item.dataset['sentence'] === '0.1')!
      .focus();
    await userEvent.keyboard('a');
    await userEvent.keyboard('Tom Reed{Enter}');
    expect(written(store.getState().work!.files).passages).toMatchObject([{ id: '0.1', voice: 'tom-reed' }]);
    expect(store.getState().held).toBe('1.1');
    expect(document.activeElement).toHaveAttribute('data-sentence', '1.1');
    await userEvent.keyboard('u');
    await userEvent.keyboard('two officials{Enter}');
    expect(store.getState().held).toBe('1.2');
    await userEvent.keyboard('2');
    expect(written(store.getState().work!.files).passages).toHaveLength(3);
  });

  test('G and a letter go to a place, though the letter means something in the script', async () => {
    const store = studio();
    await begin(store);
    screen
      .getAllByRole('listitem')
      .find((item) => item.dataset['sentence'] === '1.1')!
      .focus();
    await userEvent.keyboard('gs');
    expect(store.getState().place).toBe('statements');
    expect(store.getState().work!.files).toEqual(FROZEN);
  });

  test('letters in a field are letters', async () => {
    const store = studio();
    await begin(store);
    await userEvent.type(screen.getByRole('combobox', { name: 'Somebody else' }), '1 r{Enter}');
    expect(store.getState().place).toBe('text');
    expect(written(store.getState().work!.files).entities.map(({ label }) => label)).toEqual(['1 r']);
  });
});

test('a voice written as the dossier’s speaker is the one its digit gives', async () => {
  const store = studio();
  store.getState().actions.begun('minimal', sampleFiles(), { what: 'open', of: 'minimal' });
  store.getState().actions.hold('1.2');
  expect(await screen.findByRole('button', { name: /Brook/, pressed: true })).toHaveAttribute('data-do', 'voice-2');
});

test('what is typed is done while it is typed, and taken back as one deed', async () => {
  const store = studio();
  store.getState().actions.begun('bridge', giveVoice(FROZEN, '1.1', 'reporter', 'reports'), { what: 'open', of: '' });
  store.getState().actions.hold('1.1');
  const note = await screen.findByRole('textbox', { name: 'Our remark' });
  const noteOf = () => written(store.getState().work!.files).passages[0]!.note;
  const user = userEvent.setup({ delay: 40 });
  await user.type(note, 'It says so and goes on');
  // It is there before anybody paused or left.
  expect(note).toHaveFocus();
  expect(noteOf()).toMatch(/^It says/);
  await user.tab();
  expect(noteOf()).toBe('It says so and goes on');
  expect(store.getState().work!.deeds.length).toBeGreaterThan(2);
  await userEvent.click(screen.getByRole('button', { name: 'Undo: remark on 1.1' }));
  expect(noteOf()).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: 'Redo: remark on 1.1' }));
  expect(noteOf()).toBe('It says so and goes on');
});

test('F6 goes from part to part, and Escape back to the sentence in hand', async () => {
  const store = studio();
  await begin(store);
  const row = screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === '0.1')!;
  row.focus();
  await userEvent.keyboard('{F6}');
  expect(screen.getByRole('region', { name: 'Whose words are these?' })).toContainElement(
    document.activeElement as HTMLElement,
  );
  await userEvent.keyboard('{F6}');
  expect(screen.getByText(/^To do/)).toHaveFocus();
  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  await userEvent.keyboard('{Escape}');
  expect(row).toHaveFocus();
  store.getState().actions.go('story');
  await userEvent.click(await screen.findByRole('textbox', { name: 'Title' }));
  await userEvent.keyboard('{Escape}gc');
  expect(store.getState().place).toBe('cast');
});

test('the browser is asked once to keep its store: when the first file is saved', async () => {
  const store = studio();
  let asked = 0;
  askToPersist(store, { persist: async () => (asked += 1) > 0 });
  await begin(store);
  expect(asked).toBe(0);
  store.getState().actions.savedToFile();
  store.getState().actions.savedToFile();
  expect(asked).toBe(1);
});

test('suggested names are taken one after the other by keyboard: the hand stays in their line', async () => {
  const store = studio();
  const text = ['Head', 'We saw Ada Brook and Tom Reed near Old Mill. So did Ada Brook.'];
  const files = freeze(text, { lang: 'en', publisher: '', url: '', date: '' });
  store.getState().actions.begun('bridge', files, { what: 'begin', of: '' });
  store.getState().actions.go('cast');
  (await screen.findByRole('button', { name: /^\? Ada Brook/ })).focus();
  await userEvent.keyboard('{Enter}{Enter}{Enter}');
  expect(written(store.getState().work!.files).entities.map(({ label }) => label)).toEqual([
    'Ada Brook',
    'Tom Reed',
    'Old Mill',
  ]);
});

describe('statements', () => {
  test('arrows walk through the sentences without leaving the script, and R goes to the form each time', async () => {
    const store = studio();
    store.getState().actions.begun('bridge', giveVoice(FROZEN, '1.1', 'reporter', 'reports'), { what: 'open', of: '' });
    store.getState().actions.go('statements');
    await screen.findByRole('textbox', { name: /does what/ });
    const row = (id: string) => screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === id)!;
    row('0.1').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(store.getState().held).toBe('1.1');
    expect(row('1.1')).toHaveFocus();
    for (let i = 0; i < 2; i++) {
      await userEvent.keyboard('r');
      expect(document.activeElement).toHaveAttribute('data-field', 'from');
      row('1.1').focus();
    }
  });

  test('a letter says what a statement does, in that row only', async () => {
    const store = studio();
    store.getState().actions.begun('bridge', giveVoice(FROZEN, '1.1', 'reporter', 'reports'), { what: 'open', of: '' });
    store.getState().actions.begin('1.1', '');
    (await screen.findByRole('radio', { name: /concerns/ })).focus();
    await userEvent.keyboard('o');
    expect(screen.getByRole('radio', { name: /opposes/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /opposes/ })).toHaveFocus();
    await userEvent.type(screen.getByRole('textbox', { name: /does what/ }), 'ho');
    expect(screen.getByRole('radio', { name: /opposes/ })).toBeChecked();
  });

  test('come from a pasted list: lines found exactly are kept as one deed, and the others stay with their reasons', async () => {
    const store = studio();
    let files = giveVoice(FROZEN, '1.1', 'reporter', 'reports');
    files = addActor(addActor(files, 'Ada Brook', 'person').files, 'The town', 'place').files;
    store.getState().actions.begun('bridge', files, { what: 'open', of: 'bridge' });
    store.getState().actions.go('statements');
    await userEvent.click(await screen.findByText('Paste a list of statements'));
    await userEvent.click(screen.getByRole('textbox', { name: 'One statement a line' }));
    await userEvent.paste(
      'It | could open for | Ada Brook | It could open\nThe town | likes | Ada Brook\nHe | is | she | not there',
    );
    expect(screen.getByText('New in the cast: It')).toBeVisible();
    expect(screen.getByText('These words are not in the article.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep 1 statement' }));
    expect(written(store.getState().work!.files).relations).toMatchObject([
      { from: 'it', verb: 'could open for', evidence: [{ passage: '1.1', words: 'It could open' }] },
    ]);
    expect(screen.getByRole('textbox', { name: 'One statement a line' })).toHaveValue(
      'The town | likes | Ada Brook\nHe | is | she | not there',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo: statements from a list: 1' }));
    expect(written(store.getState().work!.files).relations).toEqual([]);
    expect(store.getState().work!.files).toEqual(files);
  });

  test('need words that stand in the sentence', async () => {
    const store = studio();
    await begin(store);
    store.getState().actions.hold('1.1');
    await userEvent.click(screen.getByRole('button', { name: /Make a statement/ }));
    await userEvent.click(screen.getByRole('button', { name: 'the outlet itself' }));
    const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
    const combo = (name: string) => screen.getByRole('combobox', { name });
    await userEvent.type(combo('Who or what'), 'Ada Brook');
    await userEvent.type(field('does what, with its doubt'), 'may open');
    await userEvent.type(combo('to whom or what'), 'the bridge');
    await userEvent.type(field('The words it rests on'), 'might open');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(written(store.getState().work!.files).relations).toEqual([]);
    await userEvent.clear(field('The words it rests on'));
    await userEvent.type(field('The words it rests on'), 'could open');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(written(store.getState().work!.files).relations[0]).toMatchObject({
      from: 'ada-brook',
      to: 'the-bridge',
      evidence: [{ passage: '1.1', words: 'could open' }],
    });
    expect(store.getState().verdict?.passes).toBe(true);
  });
});

describe('answers', () => {
  const stated = async (): Promise<StudioStore> => {
    const store = studio();
    await begin(store);
    const { actions } = store.getState();
    actions.change({ what: 'voice', of: '1.1' }, (files) => giveVoice(files, '1.1', 'reporter', 'reports'));
    actions.change({ what: 'voice', of: '1.2' }, (files) => giveVoice(files, '1.2', 'reporter', 'reports'));
    actions.change(
      { what: 'statement', of: '' },
      (files) =>
        keepStatement(files, {
          from: ['Ada Brook'],
          verb: 'may open',
          to: ['the bridge'],
          type: 'seeks',
          passage: '1.1',
        }).files,
    );
    return store;
  };
  const dossier = (store: StudioStore) => written(store.getState().work!.files);

  test('N makes the sentence in hand an answer to the statement, by whoever is named', async () => {
    const store = await stated();
    screen
      .getAllByRole('listitem')
      .find((item) => item.dataset['sentence'] === '1.2')!
      .focus();
    await userEvent.keyboard('n');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Who answers' }), 'The town');
    await userEvent.click(screen.getByRole('radio', { name: 'gives no comment' }));
    await userEvent.click(screen.getByRole('button', { name: /Keep the answer/ }));
    expect(dossier(store).answers).toMatchObject([
      {
        by: 'the-town',
        stance: 'gives no comment',
        to: dossier(store).relations[0]!.id,
        evidence: [{ passage: '1.2' }],
      },
    ]);
    expect(store.getState().verdict?.passes).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Take out the answer of The town' }));
    expect(dossier(store).answers).toEqual([]);
  });

  test('that none was found is the author’s to say, and to do until it is said', async () => {
    const store = await stated();
    store.getState().actions.go('statements');
    const question = (): Element | null => document.querySelector('[data-question="answer"]');
    await userEvent.click(screen.getByText('To do'));
    await waitFor(() => expect(question()).toHaveTextContent('1 statement not asked for an answer yet.'));
    await userEvent.click(screen.getByRole('button', { name: 'Go through them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Looked for an answer: none in the article' }));
    expect(dossier(store).relations[0]).toMatchObject({ answered: 'none found' });
    expect(question()).toBeNull();
  });

  test('Shift N says so of the statement in hand, takes it back, and leaves one that is answered', async () => {
    const store = await stated();
    const row = (await screen.findAllByRole('listitem')).find((item) => item.dataset['sentence'] === '1.2')!;
    const shiftN = async (): Promise<void> => {
      row.focus();
      await userEvent.keyboard('{Shift>}N{/Shift}');
    };
    await shiftN();
    expect(dossier(store).relations[0]).toMatchObject({ answered: 'none found' });
    expect(screen.getByRole('status')).toHaveTextContent('Looked for an answer to');
    await shiftN();
    expect(dossier(store).relations[0]).not.toHaveProperty('answered');
    const { id } = dossier(store).relations[0]!;
    store
      .getState()
      .actions.change({ what: 'answer', of: '' }, (files) =>
        keepAnswer(files, { to: id, by: ['The town'], stance: 'denies', passage: '1.2' }),
      );
    await shiftN();
    expect(dossier(store).relations[0]).not.toHaveProperty('answered');
    expect(screen.getByRole('status')).toHaveTextContent('The statement in hand has an answer.');
  });
});

test('a summary is suggested of what people are said to say, and not of what the outlet says itself', async () => {
  const store = studio();
  await begin(store);
  const { actions } = store.getState();
  actions.go('story');
  expect(screen.queryByRole('button', { name: 'Take this summary' })).toBeNull();
  actions.change({ what: 'statement', of: '' }, (files) => {
    const voiced = giveVoice(addActor(files, 'Ada Brook', 'person').files, '1.1', 'ada-brook', 'said');
    const named = sayOfSource(voiced, written(voiced).sources[0]!.id, 'publisher', 'The Riverside Paper');
    const own = giveVoice(named, '1.2', 'reporter', 'reports');
    const said = { from: ['The town'], verb: 'may open', to: ['The bridge'], type: 'seeks' } as const;
    const one = keepStatement(own, { ...said, passage: '1.1' }).files;
    return toggleUnanswered(keepStatement(one, { ...said, passage: '1.2' }).files, written(one).relations[0]!.id);
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Take this summary' }));
  const summary = screen.getByRole('textbox', { name: /^Summary/ });
  expect(summary).toHaveValue(
    'What Ada Brook says, as reported by The Riverside Paper: 1 statement, with its exact words. The article brings no answer.',
  );
  expect(summary).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Take this summary' })).toBeNull();
});

describe('a statement half typed', () => {
  test('is there again after a reload, and gone once it is kept', async () => {
    const store = studio();
    await begin(store);
    store.getState().actions.begin('1.1', '');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Who or what' }), 'Ada Bro');
    await userEvent.type(screen.getByRole('textbox', { name: 'does what, with its doubt' }), 'may op');
    cleanup();
    render(<App store={store} first={ENGLISH} />);
    expect(await screen.findByRole('combobox', { name: 'Who or what' })).toHaveValue('Ada Bro');
    await userEvent.type(screen.getByRole('textbox', { name: 'does what, with its doubt' }), 'en');
    await userEvent.type(screen.getByRole('combobox', { name: 'to whom or what' }), 'the bridge');
    await userEvent.click(screen.getByRole('button', { name: 'the outlet itself' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(written(store.getState().work!.files).relations[0]).toMatchObject({ from: 'ada-bro', verb: 'may open' });
    expect(screen.getByRole('combobox', { name: 'Who or what' })).toHaveValue('');
  });

  test('is asked about a doubt that its words have and its verb has not', async () => {
    const store = studio();
    await begin(store);
    store.getState().actions.begin('1.1', '');
    const verb = await screen.findByRole('textbox', { name: 'does what, with its doubt' });
    await userEvent.type(verb, 'opens');
    expect(screen.getByText(/The words say “could”/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Put “could” in' }));
    expect(verb).toHaveValue('could opens');
    expect(screen.queryByText(/The words say “could”/)).toBeNull();
  });
});

describe('words in hand', () => {
  test('are taken by arrow keys, become somebody’s own, and are let go', async () => {
    const store = studio();
    await begin(store);
    const row = screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === '1.1')!;
    row.focus();
    await userEvent.keyboard('{Enter}');
    row.focus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(row.querySelector('.in-hand')).toHaveTextContent('It could open');
    await userEvent.keyboard('q');
    expect(written(store.getState().work!.files).passages[0]!.attributions).toMatchObject([
      { voice: 'ada-brook', content: 'It could open' },
    ]);
    await userEvent.type(screen.getByRole('textbox', { name: 'By which words it is attributed' }), 'said{Enter}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How firmly' }), 'possible');
    expect(written(store.getState().work!.files).passages[0]!.attributions).toMatchObject([
      { cue: 'said', certainty: 'possible' },
    ]);
    expect(store.getState().verdict?.passes).toBe(true);
    row.focus();
    await userEvent.keyboard('{Escape}');
    expect(row.querySelector('.in-hand')).toBeNull();
  });

  test('somebody else through whom it came is part of the chain, and can be taken out', async () => {
    const store = studio();
    await begin(store);
    store.getState().actions.hold('1.1');
    await userEvent.click(await screen.findByRole('button', { name: '? Ada Brook' }));
    // It went on to the next sentence.
    store.getState().actions.hold('1.1');
    await userEvent.click(await screen.findByText('Together with whom, through whom, named where'));
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Through whom it reached the outlet' }),
      'An agency{Enter}',
    );
    expect(written(store.getState().work!.files).passages[0]!.voice).toEqual({ who: 'ada-brook', via: ['an-agency'] });
    expect(store.getState().verdict?.passes).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Take An agency out' }));
    expect(written(store.getState().work!.files).passages[0]!.voice).toBe('ada-brook');
  });
});

describe('map and record', () => {
  /** Where the record of an alliance in the cast is entered. */
  async function withBloc(): Promise<StudioStore> {
    const store = studio();
    await begin(store);
    store
      .getState()
      .actions.change({ what: 'actor', of: '' }, (files) => addActor(files, 'The Bloc', 'alliance').files);
    store.getState().actions.go('map');
    return store;
  }

  test('an actor is placed by coordinates, and taken off again', async () => {
    const store = studio();
    await begin(store);
    store.getState().actions.change({ what: 'actor', of: '' }, (files) => addActor(files, 'The bridge', 'place').files);
    store.getState().actions.go('map');
    await userEvent.click(await screen.findByRole('button', { name: /^The bridge/ }));
    const field = screen.getByRole('textbox', { name: 'Where is it?' });
    await userEvent.clear(field);
    await userEvent.type(field, '40.18, 44.51{Enter}');
    expect(written(store.getState().work!.files).entities[0]).toMatchObject({ place: [44.51, 40.18] });
    expect(screen.getByRole('button', { name: /^The bridge/ })).toHaveTextContent('40.18° N, 44.51° E');
    await userEvent.click(screen.getByRole('radio', { name: 'no map' }));
    expect(written(store.getState().work!.files).data).toMatchObject({ map: 'none' });
  });

  test('once a place is said the hand comes to the next actor without one', async () => {
    const store = studio();
    await begin(store);
    for (const name of ['The bridge', 'The mill', 'The ford'])
      store.getState().actions.change({ what: 'actor', of: '' }, (files) => addActor(files, name, 'place').files);
    store.getState().actions.go('map');
    await userEvent.click(await screen.findByRole('button', { name: /^The bridge/ }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Where is it?' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Where is it?' }), '40.18, 44.51{Enter}');
    expect(screen.getByRole('button', { name: /^The mill/ })).toHaveFocus();
  });

  test('with the first row the hand comes to the day of the record', async () => {
    await withBloc();
    await userEvent.click(await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' }));
    await userEvent.paste('The Bloc\tArmenia\t1992\thttps://example.org/a');
    await userEvent.click(screen.getByRole('button', { name: 'Add 1 row' }));
    expect(document.activeElement).toHaveAttribute('data-field', 'asOf');
  });

  test('a table is read from a file, too', async () => {
    const store = await withBloc();
    await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' });
    const table = 'Organisation,Country,Since,Source\nThe Bloc,Armenia,1992,https://example.org/a\n';
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('[data-files="table"]')!,
      new File([`\uFEFF${table}`], 'rows.csv', { type: 'text/csv' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Add 1 row' }));
    expect(store.getState().work!.files['memberships.csv']).toContain('the-bloc,ARM,member,1992,');
  });

  test('a pasted row without a source stays out and in the table', async () => {
    const store = await withBloc();
    await userEvent.click(await screen.findByRole('textbox', { name: 'Paste rows from a spreadsheet' }));
    await userEvent.paste('The Bloc\tArmenia\t1992\thttps://example.org/a\nThe Bloc\tRussia\t1993\t');
    await userEvent.click(screen.getByRole('button', { name: 'Add 1 row' }));
    expect(store.getState().work!.files['memberships.csv']).toContain('the-bloc,ARM,member,1992,');
    expect(screen.getByText('No source, so this row stays out.')).toBeVisible();
  });
});

test('our texts are said in another language, in the story', async () => {
  const store = studio();
  await begin(store);
  store.getState().actions.go('story');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Code of a language, such as hy' }), 'hy{Enter}');
  await userEvent.click(screen.getByText('hy', { selector: 'code' }));
  const field = screen.getByRole('textbox', { name: 'The headline' });
  await userEvent.type(field, 'Վերնագիր{Enter}');
  expect((written(store.getState().work!.files).data as { title: unknown }).title).toEqual({
    en: 'The headline',
    hy: 'Վերնագիր',
  });
});

test('a field that was not left is done before another tab writes, and then shows what that one writes', async () => {
  const store = studio();
  await begin(store);
  store.getState().actions.go('story');
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await userEvent.type(title, ' half');
  // A browser that says nothing of fields in a page behind others.
  act(() => settleFields());
  const said = (): unknown => (written(store.getState().work!.files).data as { title: unknown }).title;
  expect(said()).toBe('The headline half');
  act(() => {
    const work = store.getState().work!;
    const files = sayOfDossier(work.files, 'title', 'The headline half typed');
    store.setState({ work: { ...work, files }, stopped: { why: 'follows' } });
  });
  expect(title).toHaveValue('The headline half typed');
});

describe('what is kept', () => {
  const label = (): HTMLElement => document.querySelector<HTMLElement>('.kept')!;

  test('is said only when it was read back', async () => {
    const keeper = memory();
    const store = studio(Promise.resolve(keeper));
    await begin(store);
    await screen.findByText(/Kept in this browser/);
    expect(label()).toHaveAttribute('data-kept', '1');
    expect([...keeper.works.values()][0]!.files).toEqual(FROZEN);
  });

  test('is never said where nothing can be kept', async () => {
    const store = studio(Promise.reject(new Error('denied')));
    await begin(store);
    expect(await within(label()).findByText(/keeps nothing here/)).toBeVisible();
    expect(label()).not.toHaveAttribute('data-kept');
  });

  test('leaving asks where a deed is nowhere else, until it is in a file', async () => {
    const store = studio(Promise.reject(new Error('denied')));
    await begin(store);
    await within(label()).findByText(/keeps nothing here/);
    expect(isAtRisk(store)).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: /the outlet itself/ }));
    expect(isAtRisk(store)).toBe(true);
    store.getState().actions.savedToFile();
    expect(isAtRisk(store)).toBe(false);
  });

  test('is not said of a write that failed, which is tried again', async () => {
    let full = true;
    const store = studio(
      Promise.resolve(
        memory({
          write: () => {
            if (full) throw new Error('What was written reads differently.');
          },
        }),
      ),
    );
    await begin(store);
    expect(await within(label()).findByText(/did not store the last change/)).toBeVisible();
    full = false;
    expect(await screen.findByText(/Kept in this browser/, {}, { timeout: 5000 })).toBeVisible();
  });

  test('another tab that went on is said, and a copy can be gone on with', async () => {
    let elsewhere = true;
    const store = studio(
      Promise.resolve(
        memory({
          write: () => {
            if (elsewhere) throw new WrittenElsewhere();
          },
        }),
      ),
    );
    await begin(store);
    expect(await screen.findByText(/Another tab went on/)).toBeVisible();
    elsewhere = false;
    await userEvent.click(screen.getByRole('button', { name: 'Go on with a copy' }));
    expect(await screen.findByText(/Kept in this browser/)).toBeVisible();
  });
});

test('a site folder is not begun for an address that is none; what is typed is there again', async () => {
  const store = studio();
  await begin(store);
  act(() => store.getState().actions.go('publish'));
  const address = (): HTMLElement => screen.getByRole('textbox', { name: /Address it will have/ });
  await userEvent.type(address(), 'example.org');
  expect(address()).toBeInvalid();
  expect(address()).toHaveAccessibleDescription(/This is no address/);
  await userEvent.click(screen.getByRole('button', { name: 'Save as a site folder' }));
  expect(screen.getByRole('status')).toHaveTextContent('This is no address');
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  act(() => store.getState().actions.go('text'));
  act(() => store.getState().actions.go('publish'));
  expect(address()).toHaveValue('example.org');
  await userEvent.clear(address());
  await userEvent.type(address(), 'https://example.org/story');
  expect(address()).toBeValid();
});
