import { describe, expect, it } from 'vitest';
import { changed, codeAt, expectOnly, FILES, problemsOf, type Files } from './fixture';

const Y = 'dossier.yaml';
const yaml = (from: string, to: string): Files => changed(Y, from, to);

describe('characters that may not stand in a dossier', () => {
  it('CHARACTER_REFUSED for a sign that turns the direction, written as such or as an escape, in every file', () => {
    const written = expectOnly(yaml('label: The bridge', 'label: The \u202Eegdirb'), 'CHARACTER_REFUSED', Y, '\u202E');
    expect(written.message).toContain('U+202E');
    expect(codeAt(yaml('label: The bridge', 'label: "The \\u2067egdirb"'), Y, '"The \\u2067')).toBe(
      'CHARACTER_REFUSED',
    );
    expect(codeAt(yaml('lang: en', 'lang: en # \u2066'), Y, '\u2066')).toBe('CHARACTER_REFUSED');
    const row = changed('events.csv', 'Armenia joins', 'Armenia \u202Djoins');
    expect(codeAt(row, 'events.csv', '\u202D')).toBe('CHARACTER_REFUSED');
    const article = changed('article.md', 'Critics said', 'Critics \u202Asaid');
    expect(codeAt(article, 'article.md', '\u202A')).toBe('CHARACTER_REFUSED');
  });

  it('CHARACTER_REFUSED for controls and half a character, once for each and with how many more there are', () => {
    const files = changed('article.md', 'Critics said', '\u0007Critics\u0007 \u0007said\u001B');
    expect(problemsOf(files).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'CHARACTER_REFUSED the invisible character U+0007 may not stand here, nor the 2 others in this file',
      'CHARACTER_REFUSED the invisible character U+001B may not stand here',
    ]);
    expect(codeAt(yaml('label: The bridge', 'label: "a\\ud800"'), Y, '"a\\ud800"')).toBe('CHARACTER_REFUSED');
  });

  it('ENCODING_WRONG for a file that is not UTF-8', () => {
    const latin = Buffer.from('A table of Brésil\n', 'latin1').toString('utf8');
    const problem = expectOnly(
      changed('article.md', 'Critics said', `${latin}said`),
      'ENCODING_WRONG',
      'article.md',
      '\uFFFD',
    );
    expect(problem.suggestion).toContain('UTF-8');
    const wide = Buffer.from(FILES[Y]!, 'utf16le').toString('utf8');
    expect(problemsOf({ ...FILES, [Y]: wide }).map(({ code }) => code)).toEqual(['ENCODING_WRONG']);
  });

  it('takes letters of every script, joiners, marks of direction and signs between words', () => {
    const words = 'Հայաստան نیم\u200Cفاصله עברית\u200F 👨\u200D👩\u200D👧 a\u00A0b a\u2028b';
    // No picture can be painted in Hebrew, which is another thing to be told.
    expect(problemsOf(yaml('label: The bridge', `label: "${words}"`)).map(({ code }) => code)).toEqual([
      'SCRIPT_WITHOUT_FACE',
    ]);
  });

  it('makes seen in messages what cannot be seen', () => {
    const files = yaml('exact: The cost is not known.', 'exact: The cost is\u00A0not known.');
    expect(problemsOf(files)[0]?.suggestion).toContain('is‹U+00A0›not');
    expect(problemsOf(yaml('telling: r1', 'telling: "r\u200B1"'))[0]?.message).toContain('"r‹U+200B›1"');
  });
});

describe('texts of a length', () => {
  const long = 'long words '.repeat(1000);

  it('TEXT_TOO_LONG, in YAML and in tables', () => {
    expect(
      expectOnly(yaml('label: The bridge', `label: ${long.trim()}`), 'TEXT_TOO_LONG', Y, long.trim()).message,
    ).toBe('label is 10999 letters long');
    expect(codeAt(changed('events.csv', 'Armenia joins', long.trim()), 'events.csv', long.trim())).toBe(
      'TEXT_TOO_LONG',
    );
  });

  it('MISSING_FIELD for a text with nothing to be seen in it', () => {
    expect(codeAt(yaml('label: The bridge', 'label: "  \\u200B "'), Y, '"  \\u200B "')).toBe('MISSING_FIELD');
    expect(codeAt(yaml('label: The bridge', 'label: { en: " " }'), Y, '" "')).toBe('MISSING_FIELD');
  });
});

describe('YAML that cannot be read', () => {
  it('is said where it stands, once, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const files = yaml('lang: en\n', 'lang: en\nnonsense\n');
      const problems = problemsOf({ ...files, [Y]: files[Y]!.replaceAll('\n', end) });
      expect(
        problems.map(({ code, line }) => `${code} ${line}`),
        JSON.stringify(end),
      ).toEqual(['YAML_UNREADABLE 3']);
    }
  });

  it('is advised on by what it most likely is', () => {
    const colon = problemsOf(yaml('summary: A claim', 'summary: note: A claim'))[0];
    expect(colon?.expected).toBe('a text with ": " in it to stand in quotes');
    const tab = problemsOf(yaml('  - id: report', '\t- id: report'))[0];
    expect(tab?.expected).toContain('tabs');
  });

  it.each(['1.10', '007', '1e3'])('offers a number as text as it was written: %s', (written) => {
    expect(problemsOf(yaml('id: "1.1"', `id: ${written}`))[0]?.suggestion).toBe(`put quotes around it: "${written}"`);
  });

  it('has a suggestion for a language tag as programs write it', () => {
    const [problem] = problemsOf(yaml('lang: en', 'lang: en_US'));
    expect([problem?.code, problem?.suggestion]).toEqual(['WRONG_TYPE', 'did you mean "en-US"?']);
  });
});
