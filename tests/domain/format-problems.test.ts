import { describe, expect, it } from 'vitest';
import { sayCount, sayProblem, sayProblems } from '../../src/domain/format-problems';
import { changed, FILES, problemsOf } from './parse/fixture';

describe('sayProblem', () => {
  it('says where, what, what to do, and shows the line', () => {
    const files = changed('dossier.yaml', 'telling: r1', 'telling: r3');
    expect(sayProblem(problemsOf(files)[0]!, 'data/bridge', files)).toBe(
      [
        'data/bridge/dossier.yaml:8:10 error DANGLING_REFERENCE there is no relation "r3"',
        '  expected: the id of a relation: r1, r2',
        '  suggestion: did you mean "r1"?',
        '  more: docs/problems.md#dangling_reference',
        '  8 | telling: r3',
        '    |          ^',
      ].join('\n'),
    );
  });

  it('shows the part of a long line that matters', () => {
    const files = { 'a.csv': `${'x'.repeat(5000)}Y${'x'.repeat(5000)}` };
    const problem = {
      code: 'WRONG_TYPE',
      severity: 'error',
      file: 'a.csv',
      line: 1,
      column: 5001,
      message: 'm',
    } as const;
    const [line = '', caret = ''] = sayProblem(problem, 'd', files).split('\n').slice(-2);
    expect(line.length).toBeLessThan(140);
    expect(line[caret.indexOf('^')]).toBe('Y');
  });

  it('makes do without a file', () => {
    expect(sayProblem(problemsOf({})[0]!, 'd', {})).toContain('FILE_MISSING');
  });
});

describe('sayProblems', () => {
  it('counts the texts that wait for a translation, or lists them', () => {
    const files = changed('dossier.yaml', 'lang: en', 'lang: en\nlanguages: [en, hy]');
    const notes = problemsOf(files);
    const labels = notes.filter((note) => note.message.startsWith('label')).length;
    expect(labels).toBeGreaterThan(1);
    expect(sayProblems(notes, 'd', files)).toContain(`label is not given in hy (${labels} times)`);
    expect(sayProblems(notes, 'd', files, true).split('warning').length - 1).toBe(notes.length);
  });
});

describe('a note', () => {
  const note = {
    code: 'TO_CONFIRM',
    severity: 'note',
    file: 'a',
    line: 1,
    column: 1,
    message: 'm',
    suggestion: 's',
  } as const;

  it('is one line, and counted where there is one', () => {
    expect(sayProblem(note, 'd', { a: 'x' })).toBe('d/a:1:1 note TO_CONFIRM m');
    expect(sayCount(1, [note])).toBe('1 dossier checked: 0 errors, 0 warnings, 1 note');
  });
});

describe('sayCount', () => {
  it('counts', () => {
    expect(sayCount(1, problemsOf({}))).toBe('1 dossier checked: 1 error, 0 warnings');
    expect(sayCount(2, problemsOf(FILES))).toBe('2 dossiers checked: 0 errors, 0 warnings');
  });
});
