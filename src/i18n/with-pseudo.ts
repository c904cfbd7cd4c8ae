/** Puts the made-up languages at hand: in a build that was asked for them, and in development. */
import { addMessages } from '.';
import { pseudo } from './pseudo';

addMessages('qps', pseudo);
