import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { whoSaysSo } from '../../src/domain/quiz/questions';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { giveVoice, takeVoice } from '../../src/studio/edit/passages';
import { addQuestion, moveQuestion, removeQuestion, sayOfQuestion } from '../../src/studio/edit/questions';
import { addActor } from '../../src/studio/edit/actors';
import { keepStatement, removeStatement } from '../../src/studio/edit/statements';
import { draftQuestions } from '../../src/studio/script/draft-questions';
import { rowsOf } from '../../src/studio/script/rows';

function made(): Files {
  let files = freeze(['Head', 'Ada Brook said it could open. He said no. It rained. The paper slept.'], {
    lang: 'en',
    publisher: 'The Paper',
    url: 'https://example.org/',
    date: '',
  });
  files = addActor(files, 'Ada Brook', 'person').files;
  files = giveVoice(files, '1.1', 'ada-brook', 'said');
  files = giveVoice(files, '1.2', { who: 'ada-brook', attribution: 'resolved' }, 'said');
  files = giveVoice(files, '1.3', 'reporter', 'reports');
  files = giveVoice(files, '1.4', 'reporter', 'reports');
  const form = { from: ['Rain'], verb: 'falls on', to: ['Town'], type: 'concerns' } as const;
  return keepStatement(files, { ...form, passage: '1.3' }).files;
}
const drafted = (files: Files) => draftQuestions(written(files), rowsOf(files)).map(({ about }) => about);
const errors = (files: Files) => {
  const parsed = parseDossier('p', files);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};

describe('questions for class', () => {
  test('are drafted from ink alone: whoever is not named first, then the outlet’s own words that carry something', () => {
    expect(drafted(made())).toEqual(['1.2', '1.3', '1.1', 'rain-town']);
    expect(drafted(addQuestion(made(), '1.2'))).toEqual(['1.3', '1.1', 'rain-town']);
  });

  test('are added, worded, moved and taken out; the gate passes each, and asks them in order', () => {
    let files = addQuestion(addQuestion(made(), '1.2'), 'rain-town');
    files = sayOfQuestion(files, 'question-1', 'ask', 'Who says no?');
    files = sayOfQuestion(files, 'question-1', 'why', '“He” is who spoke before.');
    files = moveQuestion(files, 'question-2', -1);
    expect(errors(files)).toEqual([]);
    const parsed = parseDossier('p', files);
    expect(parsed.ok && whoSaysSo(parsed.dossier, 1).map(({ id, ask }) => [id, ask?.['en']])).toEqual([
      ['rain-town', undefined],
      ['1.2', 'Who says no?'],
    ]);
    files = sayOfQuestion(files, 'question-1', 'ask', ' ');
    expect(written(files).questions[1]).not.toHaveProperty('ask');
    files = removeQuestion(removeQuestion(files, 'question-1'), 'question-2');
    expect(files['dossier.yaml']).not.toContain('questions');
    expect(files).toEqual(made());
  });

  test('go with the statement they are about, and keep their sentence', () => {
    const files = addQuestion(addQuestion(made(), 'rain-town'), '1.2');
    expect(written(removeStatement(files, 'rain-town')).questions.map(({ about }) => about)).toEqual(['1.2']);
    expect(errors(removeStatement(files, 'rain-town'))).toEqual([]);
    // It is still asked about: that it has no voice is the author's to mend, not a question about nothing.
    expect(written(takeVoice(files, '1.2')).passages.map(({ id }) => id)).toContain('1.2');
  });
});
