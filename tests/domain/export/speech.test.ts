import { expect, test } from 'vitest';
import { speechOf, type Speech } from '../../../src/domain/export/speech';

/** @param marked a sentence with its content between square brackets */
function speech(marked: string): Speech {
  const content: { start: number; end: number }[] = [];
  let exact = '';
  for (const [i, piece] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) content.push({ start: 10 + exact.length, end: 10 + exact.length + piece.length });
    exact += piece;
  }
  return speechOf({ exact, start: 10 }, content);
}

test.each<[string, Speech]>([
  ['“[We will stay],” she said.', 'direct'],
  ['[“We will stay,”] she said.', 'direct'],
  ['She said [they would stay].', 'indirect'],
  ['She said [there were “no plans” to go].', 'mixed'],
  ['“[We],” she said, “[will stay].”', 'direct'],
  ['[And we will not come back],” he said.', 'direct'],
  ['“[And if we go, we go together].', 'direct'],
  ['He said “no”, and [she left].', 'indirect'],
  ['«[Մենք կմնանք]»,- ասաց նա։', 'direct'],
  ['„[Wir bleiben]“, sagte sie, und [er auch].', 'mixed'],
  ['”[Vi stannar]”, sade hon.', 'direct'],
  ['Hon sade ”nej”, och [gick].', 'indirect'],
  ['»[Vi bliver]«, sagde hun.', 'direct'],
  ['「[残る]」と述べた。', 'direct'],
  ['"[We stay]," she said.', 'direct'],
  ['She said "no" and [left].', 'indirect'],
  ['“[🎈 Up]” and away', 'direct'],
])('%s: %s', (sentence, expected) => {
  expect(speech(sentence)).toBe(expected);
});
