/** What a deed leaves as it is stays the same object, so that it is neither read nor drawn again. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { YAMLSeq } from 'yaml';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import type { Files } from '../../src/studio/dossier/files';
import { freeze } from '../../src/studio/dossier/freeze';
import { addActor } from '../../src/studio/edit/actors';
import { giveVoice, sayOfPassage, takeVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { sayOfDossier } from '../../src/studio/edit/story';
import { judge } from '../../src/studio/judge/judge';
import { drawPage } from '../../src/studio/preview/draw-page';
import { rowsOf } from '../../src/studio/script/rows';
import { rowVoices } from '../../src/studio/script/row-voice';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { readYaml } from '../../src/studio/yaml/read';

beforeEach(() => localStorage.clear());

const TEXT = ['Head', 'It rained. “It may stop,” Ada Brook said. She went home. Nobody came.'];
const frozen = () => freeze(TEXT, { lang: 'en', publisher: 'The Paper', url: '', date: '' });

describe('a deed', () => {
  const voiced = () =>
    ['1.1', '1.2', '1.4'].reduce((files, id) => giveVoice(files, id, 'reporter', 'reports'), frozen());

  test('that concerns no sentence leaves all rows as they are', () => {
    const files = voiced();
    const after = sayOfDossier(files, 'summary', 'Of rain.');
    expect(after).not.toBe(files);
    expect(rowsOf(after)).toBe(rowsOf(files));
  });

  test('that makes a sentence a passage, or none, leaves what is said beside all others as it is', () => {
    const files = voiced();
    const before = rowVoices(files, 'The Paper');
    const more = giveVoice(files, '1.3', 'reporter', 'reports');
    const after = rowVoices(more, 'The Paper');
    expect(after.map((voice, i) => voice === before[i])).toEqual([true, true, true, false, true]);
    const back = rowVoices(takeVoice(more, '1.3'), 'The Paper');
    expect(back.map((voice, i) => voice === after[i])).toEqual([true, true, true, false, true]);
  });

  test('that gives a sentence a field reads that sentence alone, and the one after it', () => {
    const files = sayOfPassage(voiced(), '1.1', 'note', 'So it was.');
    const { doc } = readYaml(voiced()['dossier.yaml']!);
    const items = (doc.getIn(['passages']) as YAMLSeq).items;
    const { doc: after } = readYaml(files['dossier.yaml']!);
    const list = after.getIn(['passages']) as YAMLSeq;
    expect(list.items).toHaveLength(3);
    expect(list.items[2]).toBe(items[2]);
  });

  test('that adds an item to a list, or takes one out, leaves the others as they are read', () => {
    const passages = (text: string): readonly object[] =>
      (readYaml(text).data as { passages: readonly object[] }).passages;
    const files = voiced();
    const before = passages(files['dossier.yaml']!);
    const after = passages(giveVoice(files, '1.3', 'reporter', 'reports')['dossier.yaml']!);
    expect(after).toHaveLength(4);
    expect(before.every((one) => after.includes(one))).toBe(true);
  });
});

test('what is to do is there once the gate has answered, and not drawn anew before', async () => {
  const asked: (() => void)[] = [];
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => asked.push(() => one.getState().actions.judged(judge(question))) }),
  });
  render(<App store={store} first={ENGLISH} />);
  const problems = (): NodeListOf<Element> => document.querySelectorAll('[data-problem][data-severity="error"]');
  const answer = (): void => act(() => asked.at(-1)?.());
  act(() =>
    store
      .getState()
      .actions.begun('rain', giveVoice(frozen(), '1.1', 'nobody-known', 'says'), { what: 'begin', of: '' }),
  );
  const label = await screen.findByText('To do');
  expect(problems()).toHaveLength(0);
  answer();
  expect(problems().length).toBeGreaterThan(0);
  expect(problems()).toHaveLength(Number(label.dataset['errors']));
  act(() => {
    store.getState().actions.change({ what: 'voice', of: '1.2' }, (files) => giveVoice(files, '1.2', 'reporter', ''));
  });
  expect(problems()).toHaveLength(0);
  answer();
  expect(problems().length).toBeGreaterThan(0);
});

test('what is said is drawn alone', async () => {
  let drawn = 0;
  const { foot } = ENGLISH.words;
  const voices: typeof foot.voices = (...counts) => {
    drawn += 1;
    return foot.voices(...counts);
  };
  const store = createStudio({ keeper: Promise.reject(new Error('no store')), judge: () => ({ ask: () => {} }) });
  render(<App store={store} first={{ ...ENGLISH, words: { ...ENGLISH.words, foot: { ...foot, voices } } }} />);
  act(() => store.getState().actions.begun('rain', frozen(), { what: 'begin', of: '' }));
  await screen.findByText('To do');
  drawn = 0;
  act(() => store.getState().actions.say('It rained'));
  expect(screen.getByText('It rained', { selector: '[role="status"]' })).toBeInTheDocument();
  expect(drawn).toBe(0);
});

test('the names a field offers are made once it is used', async () => {
  const store = createStudio({ keeper: Promise.reject(new Error('no store')), judge: () => ({ ask: () => {} }) });
  render(<App store={store} first={ENGLISH} />);
  const { files } = addActor(frozen(), 'Ada Brook', 'person');
  act(() => {
    store.getState().actions.begun('rain', files, { what: 'begin', of: '' });
    store.getState().actions.begin('1.1', '');
  });
  const to = await screen.findByRole('combobox', { name: 'to whom or what' });
  const offered = (): (string | null)[] =>
    [...document.querySelectorAll(`datalist[id="${to.getAttribute('list')}"] option`)].map((one) => one.textContent);
  expect(offered()).toEqual([]);
  await userEvent.click(to);
  expect(offered()).toContain('Ada Brook');
});

test('a preview is laid out anew only where what is drawn changed', () => {
  const said = (verb: string) => {
    const { files, id } = addActor(frozen(), 'Ada Brook', 'person');
    const voiced = giveVoice(files, '1.2', id, 'says');
    return keepStatement(voiced, { from: [id], verb, to: ['the-paper'], type: 'opposes', passage: '1.2' }).files;
  };
  const graph = (files: Files) => drawPage('rain', files)?.page.scene.graph;
  const first = graph(sayOfDossier(said('doubts'), 'summary', 'Of rain.'));
  expect(first).toBeTruthy();
  expect(graph(sayOfDossier(said('doubts'), 'summary', 'Of rain, perhaps.'))).toBe(first);
  expect(graph(sayOfDossier(said('trusts'), 'summary', 'Of rain.'))).not.toBe(first);
});
