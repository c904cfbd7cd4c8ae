/** All of a language's words that pages with code need, so that they come in one request. */
export { ar as messages } from '../ar';
export { ar as explore } from '../explore/ar';
