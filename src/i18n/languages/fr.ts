/** All of a language's words that pages with code need, so that they come in one request. */
export { fr as messages } from '../fr';
export { fr as explore } from '../explore/fr';
