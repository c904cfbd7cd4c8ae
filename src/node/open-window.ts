import { JSDOM } from 'jsdom';
import type { SiteOptions } from '../site/options';

/** A document of jsdom's, in which nothing runs. */
export const openWindow: SiteOptions['openWindow'] = (html) => new JSDOM(html, { url: 'https://example.org/' }).window;
