/** Puts every catalogue at hand: for the build, and for pages that may change language without waiting. */
import { addMessages } from '.';
import { hy } from './hy';
import { ru } from './ru';

addMessages('hy', hy);
addMessages('ru', ru);
