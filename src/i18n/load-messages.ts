import { learnMessages } from '.';
import type { Lang } from '../domain/text';
import type { Messages } from './messages';

/** English is at hand always. */
const CATALOGUES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  hy: async () => (await import('./hy')).hy,
  ru: async () => (await import('./ru')).ru,
};

/** Fetches a language's catalogue, where there is one that is not at hand. */
export const fetchMessages = (lang: Lang): Promise<void> => learnMessages(lang, (name) => CATALOGUES[name]!());
