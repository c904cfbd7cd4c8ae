import { describe, expect, test } from 'vitest';
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

describe.each(Object.keys(OWN))('%s', (lang) => {
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
  const { words } = await wordsIn('fr');
  expect(lines(words).filter(([, line]) => loose.test(line))).toEqual([]);
});

test('in Arabic commas, semicolons and question marks are Arabic', async () => {
  const { words } = await wordsIn('ar');
  expect(
    lines(words).filter(([path, line]) => !path.endsWith('several') && /(?<!\d),|;|\?|["“”']/u.test(line)),
  ).toEqual([]);
});
