import { learnMessages } from '.';
import type { Lang } from '../domain/text';
import { addExploreWords, type ExploreWords } from './explore-words';
import type { Messages } from './messages';

/** English is at hand always. */
const CATALOGUES: Readonly<Record<Lang, () => Promise<readonly [Messages, ExploreWords]>>> = {
  hy: async () => {
    const [shared, explore] = await Promise.all([import('./hy'), import('./explore/hy')]);
    return [shared.hy, explore.hy];
  },
  ru: async () => {
    const [shared, explore] = await Promise.all([import('./ru'), import('./explore/ru')]);
    return [shared.ru, explore.ru];
  },
};

/** Fetches a language's words, where there are some that are not at hand. */
export const fetchMessages = (lang: Lang): Promise<void> =>
  learnMessages(lang, async (name) => {
    const [messages, words] = await CATALOGUES[name]!();
    addExploreWords(name, words);
    return messages;
  });
