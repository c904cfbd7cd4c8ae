/** Puts every catalogue at hand: for the build, and for pages that may change language without waiting. */
import { addMessages } from '.';
import { hy as exploreHy } from './explore/hy';
import { ru as exploreRu } from './explore/ru';
import { addExploreWords } from './explore-words';
import { hy } from './hy';
import { ru } from './ru';

addMessages('hy', hy);
addMessages('ru', ru);
addExploreWords('hy', exploreHy);
addExploreWords('ru', exploreRu);
