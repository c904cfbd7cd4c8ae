import { messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import { escapeHtml } from '../document/html';
import { htmlOf } from '../document/markdown';
import type { Hash, SiteAssets } from '../options';
import type { SiteFile } from '../site-file';
import { urls } from '../urls';
import { textPage } from './text-page';

/** How an explainer is made in the Studio: the document of the project, beside the Studio itself. In English. */
export function guidePage(assets: SiteAssets, guide: string, hash: Hash): SiteFile {
  const { name } = messagesFor('en').site;
  const studio = apartWords('en').studio.name;
  const parts = {
    lang: 'en',
    page: 'guide',
    title: `${studio} · ${name}`,
    head: '',
    body:
      `<main class="lone"><a class="wordmark" href="../">${escapeHtml(name)}</a> ` +
      `<a href="./">${escapeHtml(studio)}</a>${htmlOf(guide)}</main>`,
  };
  return { path: urls.guide, text: textPage(assets, parts, hash) };
}
