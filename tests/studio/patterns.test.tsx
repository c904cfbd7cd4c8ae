import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { keepAnswer } from '../../src/studio/edit/answers';
import { giveVoice } from '../../src/studio/edit/passages';
import { addRecords } from '../../src/studio/edit/record';
import { keepStatement } from '../../src/studio/edit/statements';
import { PATTERNS, shapeOf, withPattern } from '../../src/studio/patterns/patterns';
import { draftedSteps } from '../../src/studio/script/draft-steps';
import { judge } from '../../src/studio/judge/judge';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const FACTS = { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' };
const frozen = freeze(['The mill', 'The mill may open. Brook said the mill will open. Reed denied it.'], FACTS);

describe('a kind of story', () => {
  test.each(PATTERNS)('%s adds no sentence, no fact and no error', (pattern) => {
    const before = written(frozen);
    const after = written(withPattern(frozen, pattern));
    expect(after.entities).toEqual(before.entities);
    expect(after.title).toBe(before.title);
    const codes = (files: typeof frozen): string[] => {
      const parsed = parseDossier('p', files);
      return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    };
    expect(codes(withPattern(frozen, pattern))).toEqual(codes(frozen));
  });

  test('sets sides and a map, or neither', () => {
    const sets = (pattern: (typeof PATTERNS)[number] | undefined): [number, unknown] => {
      const { sides, data } = written(withPattern(frozen, pattern));
      return [sides.length, (data as { map?: unknown }).map];
    };
    expect(sets(undefined)).toEqual([0, 'none']);
    expect(sets('two-who-answer')).toEqual([2, 'none']);
    expect(sets('through-the-years')).toEqual([0, undefined]);
  });

  test('says what the walk tells first', () => {
    let files = addActor(addActor(frozen, 'Brook', 'person').files, 'Reed', 'person').files;
    for (const [id, voice] of [
      ['1.1', 'reporter'],
      ['1.2', 'brook'],
      ['1.3', 'reed'],
    ] as const)
      files = giveVoice(files, id, voice, 'said');
    const said = { from: ['The mill'], verb: 'may open for', to: ['The town'], type: 'helps' } as const;
    files = keepStatement(files, { ...said, passage: '1.1' }).files;
    const claim = keepStatement(files, { ...said, passage: '1.2', verb: 'will open for' });
    files = keepAnswer(claim.files, { to: claim.id, by: ['Reed'], stance: 'denies', passage: '1.3' });
    files = addRecords(files, 'events', [
      {
        date: '2024',
        title: 'It closed',
        actors: '',
        place: '',
        lat: '',
        lon: '',
        source_url: 'https://example.org/a',
        source_title: 'A',
        source_publisher: 'A',
        note: '',
        confidence: 'high',
      },
    ]);
    const { words } = ENGLISH;
    expect(draftedSteps(files, words, 'answered')[0]!.select).toBe(claim.id);
    expect(draftedSteps(files, words, 'record')[0]!.voice).toBe('record');
    expect(draftedSteps(files, words, 'outlet')[0]!.title).toContain('The Paper');
    for (const first of ['answered', 'record', 'outlet'] as const)
      expect(draftedSteps(files, words, first)).toHaveLength(draftedSteps(files, words).length);
  });

  test('is chosen at the start, may be changed before freezing, and is remembered by the first deed', async () => {
    const store = createStudio({
      keeper: Promise.reject(new Error('no store')),
      judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
    });
    render(<App store={store} first={ENGLISH} />);
    const kind = screen.getByRole('button', { name: /^Two who answer/ });
    await userEvent.click(kind);
    expect(kind).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('textbox', { name: 'Paste the article here' }));
    await userEvent.paste('The mill\n\nIt may open.');
    await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));
    const choice = await screen.findByRole('combobox', { name: 'Kind of story' });
    expect(choice).toHaveValue('two-who-answer');
    await userEvent.selectOptions(choice, 'Through the years');
    await userEvent.click(screen.getByRole('button', { name: /Freeze/ }));
    expect(shapeOf(store.getState().work!.deeds)).toBe('record');
    expect(written(store.getState().work!.files).sides).toEqual([]);
  });
});
