import { describe, expect, it } from 'vitest';
import { guessStatement } from '../../../src/domain/draft/guess-statement';
import { findMentions } from '../../../src/domain/quotes/mentions';

/** What is guessed of a sentence with some names in it, each its own id. */
function guess(sentence: string, names: readonly string[], { lang = 'en', cue }: { lang?: string; cue?: string } = {}) {
  const named = findMentions(
    sentence,
    names.map((words) => ({ entity: words, words })),
    lang,
  );
  const { from, verb, to } = guessStatement(sentence, lang, named, cue);
  return [from.join('+'), verb, to.join('+')];
}

describe('a statement is guessed', () => {
  it('from the helping verb on, of who is named before it, to all who are tied after it', () => {
    expect(
      guess("Arland's recent steps could make it hard to continue joint work with Borland and other Union countries.", [
        'Arland',
        'Borland',
        'Union',
      ]),
    ).toEqual(['Arland', 'could make it hard to continue joint work with', 'Borland+Union']);
    expect(guess('The Mill and the Weir have been good for Ford.', ['Mill', 'Weir', 'Ford'])).toEqual([
      'Mill+Weir',
      'have been good for',
      'Ford',
    ]);
  });

  it('from what is said alone, not from who says it', () => {
    const names = ['Mayor', 'Mill', 'Ford', 'Courier'];
    expect(guess('The Mayor warned that the Mill may flood Ford.', names, { cue: 'warned' })).toEqual([
      'Mill',
      'may flood',
      'Ford',
    ]);
    expect(guess('The Mill may flood Ford, Brook told the Courier.', names, { cue: 'told' })).toEqual([
      'Mill',
      'may flood',
      'Ford',
    ]);
  });

  it('of nobody who is named in a circumstance', () => {
    const names = ['Mill', 'Ford', 'Weir'];
    expect(guess('Despite the Weir, the Mill will feed Ford.', names)).toEqual(['Mill', 'will feed', 'Ford']);
    expect(guess('The Mill, while feeding the Weir, will not feed Ford.', names)).toEqual([
      'Mill',
      'will not feed',
      'Ford',
    ]);
  });

  it('without a verb where it is parted, too long, or of nobody in the cast', () => {
    expect(guess('The Mill could, they say, flood Ford.', ['Mill', 'Ford'])).toEqual(['Mill', '', 'Ford']);
    expect(guess('It could open again.', ['Mill'])).toEqual(['', '', '']);
    expect(guess("The Mill's full part in the Union suits Ford.", ['Mill', 'Union', 'Ford'])).toEqual([
      'Mill',
      '',
      'Union',
    ]);
  });

  it('from “there is” of nobody', () => {
    expect(guess('There is a way to the Mill.', ['Mill'])).toEqual(['Mill', '', '']);
  });

  it('by what stands between two names where no helping verb is seen, and in languages whose verbs stand at the end', () => {
    expect(guess('The Mill feeds Ford.', ['Mill', 'Ford'])).toEqual(['Mill', 'feeds', 'Ford']);
    expect(guess('Die Mühle speist Furt.', ['Mühle', 'Furt'], { lang: 'de' })).toEqual(['Mühle', 'speist', 'Furt']);
  });

  it('in French, Russian and Spanish, too', () => {
    expect(
      guess('Brook a dit que le Moulin pourrait inonder les Prés et le Gué.', ['Moulin', 'Prés', 'Gué'], {
        lang: 'fr',
        cue: 'dit',
      }),
    ).toEqual(['Moulin', 'pourrait inonder', 'Prés+Gué']);
    expect(
      guess('Она заявила, что Мельница может затопить Брод.', ['Мельница', 'Брод'], { lang: 'ru', cue: 'заявила' }),
    ).toEqual(['Мельница', 'может затопить', 'Брод']);
    expect(
      guess('Afirmó que el Molino puede inundar el Vado.', ['Molino', 'Vado'], { lang: 'es', cue: 'Afirmó' }),
    ).toEqual(['Molino', 'puede inundar', 'Vado']);
  });
});
