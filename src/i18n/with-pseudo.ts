/** Puts the made-up languages at hand: in a build that was asked for them, and in development. */
import { addMessages } from '.';
import { addExploreWords } from './explore-words';
import { pseudo, pseudoExploreWords } from './pseudo';

addMessages('qps', pseudo);
addExploreWords('qps', pseudoExploreWords);
