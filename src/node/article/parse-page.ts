import { JSDOM } from 'jsdom';

/**
 * A saved page as a document. It is only parsed: nothing in it runs, and nothing it names is fetched.
 * @param bytes as saved; their encoding is the one the page declares
 */
export const parsePage = (bytes: Buffer): Document => new JSDOM(bytes, { url: 'https://example.org/' }).window.document;
