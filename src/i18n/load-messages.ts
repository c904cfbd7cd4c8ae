import { learnMessages } from '.';
import type { Lang } from '../domain/text';
import { addExploreWords, type ExploreWords } from './explore-words';
import type { Messages } from './messages';

interface Words {
  readonly messages: Messages;
  readonly explore: ExploreWords;
}

/** Each is a file of its own, fetched when it is wanted. English is at hand always. */
const CATALOGUES: Readonly<Record<Lang, () => Promise<Words>>> = {
  hy: () => import('./languages/hy'),
  ru: () => import('./languages/ru'),
  fr: () => import('./languages/fr'),
  ar: () => import('./languages/ar'),
};

/** Fetches a language's words, where there are some that are not at hand. */
export const fetchMessages = (lang: Lang): Promise<void> =>
  learnMessages(lang, async (name) => {
    const { messages, explore } = await CATALOGUES[name]!();
    addExploreWords(name, explore);
    return messages;
  });
