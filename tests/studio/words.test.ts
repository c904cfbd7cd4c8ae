import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/domain/problem-codes';
import { LANGUAGES } from '../../src/i18n';
import { STUDIO_LANGUAGES, wordsIn } from '../../src/studio/words/words';

/** Every wording with its path, functions called with letters and a count. */
function lines(words: unknown, path = ''): [path: string, line: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, (words as (...args: unknown[]) => string)(3, 4, 5)]];
  return Object.entries(words as object).flatMap(([key, inner]) => lines(inner, path ? `${path}.${key}` : key));
}

const OWN: Readonly<Record<string, RegExp>> = {
  hy: /\p{Script=Armenian}/u,
  ru: /\p{Script=Cyrillic}/u,
  fr: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Lines of signs and names alone. */
const BARE =
  /^(?:start\.textKinds|script\.(?:suggested|row|gave)|statements\.saysIt|map\.saidPlaced|story\.draftText)$/;

test('the Studio speaks every language of the interface', () => {
  expect([...STUDIO_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
});

test('a language it does not speak is English, and says so', async () => {
  expect((await wordsIn('de-CH')).lang).toBe('en');
  expect((await wordsIn('fr-CA')).lang).toBe('fr');
});

/** Every wording of a language with its path: the Studio's own, and what it says of problems, without what is typed as it stands. */
async function linesIn(lang: string): Promise<[path: string, line: string][]> {
  const { words, problems = {} } = await wordsIn(lang);
  const said = lines(problems).map(([path, line]) => [path, line.replace(/`[^`]*`/g, 'x')] as [string, string]);
  return [...lines(words), ...said];
}

test('in English the gate speaks for itself', async () => {
  expect((await wordsIn('en')).problems).toBeUndefined();
});

describe.each(Object.keys(OWN))('%s', (lang) => {
  test('says of every problem what it means and what to do, in its own letters', async () => {
    const problems = (await wordsIn(lang)).problems!;
    expect(Object.keys(problems)).toEqual(Object.keys(PROBLEMS));
    for (const [code, { means, remedy }] of Object.entries(problems)) {
      const english = PROBLEMS[code as keyof typeof PROBLEMS];
      expect(means, code).toMatch(OWN[lang]!);
      expect(remedy, code).toMatch(OWN[lang]!);
      expect([english.means, english.remedy], code).not.toContain(means);
      expect([english.means, english.remedy], code).not.toContain(remedy);
      // What is typed as it stands is marked so, and the marks pair.
      expect(`${means} ${remedy}`.split('`').length % 2, code).toBe(1);
    }
  });

  test('has what English has, in its own letters', async () => {
    const { words } = await wordsIn(lang);
    const own = lines(words);
    expect(own.map(([path]) => path).sort()).toEqual(
      lines((await wordsIn('en')).words)
        .map(([path]) => path)
        .sort(),
    );
    expect(own.filter(([path, line]) => !BARE.test(path) && !OWN[lang]!.test(line))).toEqual([]);
  });
});

test('in French a mark of two parts has a no-break space before it, and quotation marks have theirs inside', async () => {
  const loose = /(?<=\S)(?<![\u202f?])[;!?](?! ?\d)|(?<!\u00a0|https):|«(?!\u00a0)|(?<!\u00a0)»|['"“”]/u;
  expect((await linesIn('fr')).filter(([, line]) => loose.test(line))).toEqual([]);
});

test('in Arabic commas, semicolons and question marks are Arabic', async () => {
  expect(
    (await linesIn('ar')).filter(([path, line]) => !path.endsWith('several') && /(?<!\d),|;|\?|["“”']/u.test(line)),
  ).toEqual([]);
});
