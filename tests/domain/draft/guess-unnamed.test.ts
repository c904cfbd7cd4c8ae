import { describe, expect, it } from 'vitest';
import { guessVoice } from '../../../src/domain/draft/guess-voice';

const unnamed = (sentence: string, lang: string) => guessVoice(sentence, lang).unnamed;

describe('somebody unnamed beside a word of saying', () => {
  it.each([
    ['en', 'Two officials said the money was gone.', 'Two officials', false],
    ['en', 'A Western diplomat in Bamako told Reuters that talks had failed.', 'A Western diplomat', true],
    ['en', '“No,” said a senior official.', 'a senior official', true],
    ['en', 'Several residents, who asked not to be named, said no.', 'Several residents', false],
    ['en', 'Senior government officials have also said no.', 'Senior government officials', false],
    ['en', 'In Kyiv, sources close to the talks said no.', 'sources', false],
    ['en', 'According to residents, the water came at night.', 'residents', false],
    ['ru', 'Источник в совете сообщил, что денег нет.', 'Источник', false],
    ['ru', '«Нет», — сказал высокопоставленный чиновник.', 'высокопоставленный чиновник', true],
    ['ru', 'Двое чиновников сообщили, что денег нет.', 'Двое чиновников', false],
    ['hy', 'Երկու պաշտոնյա ասացին, որ փող չկա։', 'Երկու պաշտոնյա', false],
    ['hy', 'Անանուն աղբյուրը հայտնեց, որ փող չկա։', 'Անանուն աղբյուրը', true],
    ['fr', 'Un responsable a déclaré que non.', 'Un responsable', true],
    ['fr', 'Selon deux diplomates occidentaux, l’accord est mort.', 'deux diplomates', false],
    ['fr', '« Non », a ajouté une source sous couvert d’anonymat.', 'une source', true],
  ])('is seen, in %s: %s', (lang, sentence, words, one) => {
    expect(unnamed(sentence, lang)).toEqual({ words, one });
    expect(guessVoice(sentence, lang).who).toBeUndefined();
  });

  it.each([
    ['en', 'The official said he would wait.'],
    ['en', 'These sources said so.'],
    ['en', 'His aides said he was asleep.'],
    ['en', 'No official said a word.'],
    ['en', 'One of the witnesses said he ran.'],
    ['en', 'Reed told two officials that the bridge was safe.'],
    ['en', 'Brook said officials had lied to her.'],
    ['en', 'Officials asked to leave were angry.'],
    ['en', 'Talks between officials said to be close failed.'],
    ['en', 'A spokeswoman for the mill, Lena Fox, said nobody was hurt.'],
    ['en', '“No,” said a spokesman for the mill, Tom Reed.'],
    ['en', 'According to the officials, no.'],
    ['ru', 'Чиновник заявил, что ничего не знает.'],
    ['ru', 'Его собеседник добавил, что вода уходит.'],
    ['ru', 'Лугов сообщил источникам, что мост закрыт.'],
    ['hy', 'Այդ պաշտոնյան ասաց, որ ոչինչ չգիտի։'],
    ['hy', 'Պաշտոնյան հայտարարեց, որ որոշում չկա։'],
    ['fr', 'Les responsables affirment qu’ils attendront.'],
    ['fr', 'Un responsable averti en vaut deux.'],
    ['fr', 'Aucun responsable n’a dit un mot du pont.'],
    ['fi', 'Kaksi virkamiestä sanoi niin.'],
  ])('is not seen where they are known, named, denied or spoken to, in %s: %s', (lang, sentence) => {
    expect(unnamed(sentence, lang)).toBeUndefined();
  });

  it('a word for them at the beginning of a sentence is no name, nor is what opens it', () => {
    expect(guessVoice('Чиновник заявил, что нет.', 'ru')).not.toHaveProperty('who');
    expect(guessVoice('Ранее сообщил об этом совет.', 'ru')).not.toHaveProperty('who');
    expect(guessVoice('Brook said so.', 'en')).toMatchObject({ who: 'Brook' });
  });

  it('takes no long time over what is no sentence', () => {
    for (const piece of ['two ', 'a senior ', 'officials in ', ', who asked ', 'two a b c officials ', '« a '])
      for (const lang of ['en', 'ru', 'hy', 'fr'])
        expect(guessVoice(piece.repeat(20_000), lang)).toHaveProperty('kind');
  });
});
