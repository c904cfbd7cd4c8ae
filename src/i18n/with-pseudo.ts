/** Puts the made-up languages at hand: in a build that was asked for them, and in development. */
import { addMessages } from '.';
import { addPictureWords } from './picture-words';
import { pseudo, pseudoPictureWords } from './pseudo';

addMessages('qps', pseudo);
addPictureWords('qps', pseudoPictureWords);
