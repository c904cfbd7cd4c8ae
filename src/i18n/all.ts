/** Puts every catalogue at hand: for the build, and for pages that may change language without waiting. */
import { addMessages } from '.';
import { addExploreWords } from './explore-words';
import * as ar from './languages/ar';
import * as fr from './languages/fr';
import * as hy from './languages/hy';
import * as ru from './languages/ru';

for (const [lang, { messages, explore }] of Object.entries({ hy, ru, fr, ar })) {
  addMessages(lang, messages);
  addExploreWords(lang, explore);
}
