import type { Dossier } from '../domain/dossier';
import { say, type Text } from '../domain/text';
import { ELEMENT_FILE } from './write-embed';
import { escapeHtml, scriptJson } from './html';

/**
 * Where the site will stand, from the environment variable `SAYSO_SITE`, with a slash at its end; null where it is not
 * said. Cards and oEmbed need absolute addresses; without one, those that cannot do without are left out.
 * @throws Error when it is set to something that is no http address
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): URL | null {
  const said = env['SAYSO_SITE'];
  if (said === undefined || said === '') return null;
  const url = URL.canParse(said) ? new URL(said.endsWith('/') ? said : `${said}/`) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SAYSO_SITE is “${said}”, which is no address. Write it as https://example.org/sayso/.`);
  }
  return url;
}

/** What search engines, messengers and editors read of a dossier: its description, its card, its sources, its embed. */
export function cardTags(dossier: Dossier, site: URL | null): string {
  const speak = (text: Text): string => say(text, dossier.lang, dossier.lang).words;
  const [title, summary] = [speak(dossier.title), speak(dossier.summary)];
  const address = site && new URL(`${dossier.id}/`, site).href;
  const meta = (key: 'name' | 'property', name: string, content: string): string =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
  return [
    meta('name', 'description', summary),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Sayso'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:locale', dossier.lang),
    meta('name', 'twitter:card', 'summary'),
    ...(address
      ? [
          meta('property', 'og:url', address),
          `<link rel="canonical" href="${escapeHtml(address)}" />`,
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${address}oembed.json`)}" title="${escapeHtml(title)}" />`,
        ]
      : []),
    `<script type="application/ld+json">${scriptJson(articleData(dossier, title, summary, address))}</script>`,
  ].join('');
}

/**
 * schema.org: an article of ours that is based on the articles it quotes. What else it cites is on the sources page and
 * in its data file; a hundred addresses more would weigh on every reader.
 */
function articleData(dossier: Dossier, headline: string, description: string, url: string | null): object {
  const work = ({ title, url: at, publisher, date, lang }: Dossier['sources'][number]): object => ({
    '@type': 'CreativeWork',
    name: title,
    url: at,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher },
    ...(date === undefined ? {} : { datePublished: date }),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    description,
    inLanguage: dossier.lang,
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
    isBasedOn: dossier.sources.filter(({ kind }) => kind === 'article').map(work),
  };
}

/** The answer of an oEmbed provider (version 1.0, type `rich`), as a static file. */
export function oembed(dossier: Dossier, site: URL): object {
  const title = say(dossier.title, dossier.lang, dossier.lang).words;
  const at = (path: string): string => escapeHtml(new URL(path, site).href);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Sayso',
    provider_url: site.href,
    title,
    width: 680,
    height: 640,
    html:
      `<iframe src="${at(`${dossier.id}/embed/`)}" title="${escapeHtml(title)}" data-sayso-embed width="680" height="640" ` +
      `style="border:0;width:100%" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>` +
      `<script async src="${at(ELEMENT_FILE)}"></script>`,
  };
}
