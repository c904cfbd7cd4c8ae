/** All of a language's words that pages with code need, so that they come in one request. */
export { hy as messages } from '../hy';
export { hy as explore } from '../explore/hy';
