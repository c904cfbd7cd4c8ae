/** All of a language's words that pages with code need, so that they come in one request. */
export { ru as messages } from '../ru';
export { ru as explore } from '../explore/ru';
