import { expect, test } from 'vitest';
import { quotedWords } from '../../src/studio/frame/quoted-words';

const wordsOf = (message: string): readonly string[] =>
  quotedWords(message)
    .filter(({ isWords }) => isWords)
    .map(({ text }) => text);

test.each<[message: string, words: readonly string[]]>([
  ['there is no field "titel" here', []],
  ['the words it rests on say “could”, and this verb does not weaken anything', ['could']],
  ['“shall close” is not in passage "b1". The passage is “It may close.”', ['shall close', 'It may close.']],
  ['the passage is “He said “no” twice.”', ['He said “no” twice.']],
  ['the first is “She said “we wait, and…”; quote it', ['She said “we wait, and…']],
  ['the first is “”', []],
  ['cut short: “It may', []],
])('the words of the article in: %s', (message, words) => {
  expect(wordsOf(message)).toEqual(words);
  expect(
    quotedWords(message)
      .map(({ text }) => text)
      .join(''),
  ).toBe(message);
});
