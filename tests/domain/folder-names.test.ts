import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderNameFault, folderNameProblems, suggestion } from '../../src/domain/folder-names';

describe('the name of a folder', () => {
  it.each(['minimal', 'armenia-csto', 'Sahel_2024', 'мост', '桥', 'हिन्दी', 'é', '2024'])('may be %j', (name) => {
    expect(folderNameFault(name)).toBeNull();
  });

  it.each([
    'hash#x',
    'quest?x',
    'per%2ecent',
    'new\nline',
    'a b',
    'a/b',
    'a\\b',
    'index.html',
    '_headers',
    '.vite',
    "a'b",
    'q"<img onerror>',
    '-a',
    'a-',
    'assets',
    'ASSETS',
    'studio',
    'embed',
    'v',
    'CON',
    'lpt1',
    '',
    'a'.repeat(101),
    'e\u0301',
    'a\u202Eb',
  ])('may not be %j', (name) => {
    expect(folderNameFault(name)).not.toBeNull();
    const problem = folderNameProblems([name]).get(name)!;
    expect(problem.code).toBe('FOLDER_NAME');
    expect(problem.severity).toBe('error');
    expect(problem.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(folderNameFault(problem.suggestion!.replace('rename the folder to ', ''))).toBeNull();
  });

  it('may not be that of another folder in another letter case', () => {
    const problems = folderNameProblems(['Bridge', 'bridge', 'bridge-story', 'other']);
    expect([...problems.keys()]).toEqual(['bridge']);
    expect(problems.get('bridge')!.message).toContain('differs from “Bridge” only by letter case');
    expect(problems.get('bridge')!.suggestion).toBe('rename the folder to bridge-2');
  });

  it('is suggested well, whatever is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(folderNameFault(suggestion(name))).toBeNull();
      }),
    );
  });
});
