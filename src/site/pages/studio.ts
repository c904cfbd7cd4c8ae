import { LANGUAGES, messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import { escapeHtml } from '../document/html';
import type { SitePage } from '../site-file';
import { urls } from '../urls';

/** The Studio's page. All of it is made in the browser; without scripts there are only words that say so. */
export function studioPage(): SitePage {
  const { name } = messagesFor('en').site;
  const said = LANGUAGES.map((lang) => `<p lang="${lang}">${escapeHtml(apartWords(lang).studio.noscript)}</p>`).join(
    '',
  );
  return {
    path: urls.studio,
    lang: 'en',
    page: 'studio',
    title: `${apartWords('en').studio.name} · ${name}`,
    head: '<meta name="robots" content="noindex" />',
    body: `<div id="sayso"></div><noscript><div class="lone"><h1>${escapeHtml(apartWords('en').studio.name)}</h1>${said}<p><a href="./guide.html">${escapeHtml(apartWords('en').studio.guide)}</a> · <a href="../">${escapeHtml(name)}</a></p></div></noscript>`,
  };
}

/** The page the Studio shows its preview in. Alone it shows nothing. */
export const previewPage = (): SitePage => ({
  path: urls.preview,
  lang: 'en',
  page: 'preview',
  title: apartWords('en').studio.name,
  head: '<meta name="robots" content="noindex" />',
  body: '<div id="sayso"></div>',
});
