import { LANGUAGES, messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import { escapeHtml } from '../document/html';
import { lonePage } from './text-page';

/** Where hosts look for it, below the site's root. */
export const NOT_FOUND_FILE = '404.html';

/**
 * What a host shows for an address where nothing is, in the site's languages. It may be shown at any depth, so it names
 * no file by where it stands.
 * @param root the project's folder
 * @param site where the site stands; where that is not known, the link to the library leads to the host's root
 */
export function notFoundPage(root: string, template: string, site: URL | null): string {
  const home = escapeHtml(site?.href ?? '/');
  const { name } = messagesFor('en').site;
  const say = (lang: string): string => {
    const { notFound } = apartWords(lang);
    const heading = lang === 'en' ? 'h1' : 'h2';
    return (
      `<section lang="${lang}"><${heading}>${escapeHtml(notFound.title)}</${heading}><p>${escapeHtml(notFound.why)}</p>` +
      `<p><a href="${home}">${escapeHtml(notFound.home)}</a></p></section>`
    );
  };
  return lonePage(root, template, {
    lang: 'en',
    page: 'not-found',
    title: `${apartWords('en').notFound.title} · ${name}`,
    head: '<meta name="robots" content="noindex" />',
    body: `<main class="lone"><a class="wordmark" href="${home}">${escapeHtml(name)}</a>${LANGUAGES.map(say).join('')}</main>`,
  });
}
