import { LANGUAGES, messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import { escapeHtml } from '../document/html';
import { OPEN_NEARLY_RIGHT } from '../document/nearly-right';
import type { SiteAssets, SiteOptions } from '../options';
import type { SiteFile } from '../site-file';
import { NOT_FOUND_FILE } from '../urls';
import { textPage } from './text-page';

/**
 * What a host shows for an address where nothing is, in the site's languages. It may be shown at any depth, so it names
 * no file by where it stands. An address that is nearly right leads on to what is meant. Where the site's address is not known, the link to the library leads to the host's root.
 */
export function notFoundPage(assets: SiteAssets, { address, hash }: Pick<SiteOptions, 'address' | 'hash'>): SiteFile {
  const home = escapeHtml(address?.href ?? '/');
  const { name } = messagesFor('en').site;
  const say = (lang: string): string => {
    const { notFound } = apartWords(lang);
    const heading = lang === 'en' ? 'h1' : 'h2';
    return (
      `<section lang="${lang}"><${heading}>${escapeHtml(notFound.title)}</${heading}><p>${escapeHtml(notFound.why)}</p>` +
      `<p><a href="${home}">${escapeHtml(notFound.home)}</a></p></section>`
    );
  };
  const parts = {
    lang: 'en',
    page: 'not-found',
    title: `${apartWords('en').notFound.title} · ${name}`,
    head: '<meta name="robots" content="noindex" />',
    body: `<main class="lone"><a class="wordmark" href="${home}">${escapeHtml(name)}</a>${LANGUAGES.map(say).join('')}</main>`,
  };
  return { path: NOT_FOUND_FILE, text: textPage(assets, parts, hash, [OPEN_NEARLY_RIGHT]) };
}
