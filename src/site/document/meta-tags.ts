import type { Dossier } from '../../domain/dossier';
import { unpaintedIn } from '../../domain/picture-scripts';
import { say, type Text } from '../../domain/text';
import { CARD_FILE, CARD_SIZE, FEED_FILE } from '../urls';
import { oembedFilesOf } from './oembed';
import { schemaOrg } from '../../domain/export/schema-org';
import { escapeHtml, scriptJson } from './html';
import { aboutCard, knownAnswers, whoseWords } from '../images/captions';

/** The pages that messengers and editors may be given. Each has its own address; the embed's is that of the explainer. */
export type CardPage = 'explore' | 'embed' | 'present';

const PATH: Readonly<Record<CardPage, string>> = { explore: '', embed: '', present: 'present/' };

/**
 * What search engines, messengers and editors read of a dossier's page: its description, its card with a picture, and
 * where its oEmbed answers are. An embed weighs its bytes: without an address it says its description and no more.
 */
export function cardTags(dossier: Dossier, page: CardPage, site: URL | null): string {
  const speak = (text: Text): string => say(text, dossier.lang, dossier.lang).words;
  const painted = unpaintedIn(dossier, dossier.lang).length === 0;
  const [title, summary] = [speak(dossier.title), speak(dossier.summary)];
  const description = meta('name', 'description', summary);
  if (site === null && page === 'embed') return description;
  const own = [
    description,
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Sayso'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:locale', dossier.lang),
    meta('name', 'twitter:card', site === null || !painted ? 'summary' : 'summary_large_image'),
  ];
  if (site === null) return own.join('');
  const at = (path: string): string => new URL(`${dossier.id}/${path}`, site).href;
  const alt = wordsOnCard(dossier);
  return [
    ...own,
    meta('property', 'og:url', at(PATH[page])),
    ...(painted
      ? [
          meta('property', 'og:image', at(CARD_FILE)),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(CARD_SIZE.width)),
          meta('property', 'og:image:height', String(CARD_SIZE.height)),
          meta('property', 'og:image:alt', alt),
          meta('name', 'twitter:image:alt', alt),
        ]
      : []),
    `<link rel="canonical" href="${escapeHtml(at(PATH[page]))}" />`,
    ...(page === 'explore' ? [feedTag(FEED_FILE)] : []),
    ...oembedFilesOf(dossier).map(
      (file) =>
        `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(at(file))}" title="${escapeHtml(title)}" />`,
    ),
  ].join('');
}

/** Where a page's feed is, for readers of feeds. */
export const feedTag = (path: string): string => `<link rel="alternate" type="application/atom+xml" href="${path}" />`;

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;

/** What the picture on a card shows, whose words those are, and whether anybody answers. */
function wordsOnCard(dossier: Dossier): string {
  const here = { dossier, lang: dossier.lang };
  const claim = [whoseWords(here), knownAnswers(here)].filter((one) => one !== null).join(' ');
  return [aboutCard(here).title, claim].filter(Boolean).join('. ');
}

/**
 * schema.org: an article of ours that is based on the articles it quotes, with the claim it opens with and the quotations
 * that rests on. All other claims are in `claims.jsonld`, and what else it cites on the sources page; a hundred more
 * would weigh on every reader.
 */
export function articleTag(dossier: Dossier, site: URL | null): string {
  const [headline, description] = [dossier.title, dossier.summary].map(
    (text) => say(text, dossier.lang, dossier.lang).words,
  );
  const url = site && new URL(`${dossier.id}/`, site).href;
  const shown = dossier.relations.find(({ id }) => id === dossier.telling) ?? dossier.relations[0];
  const work = ({ title, url: at, publisher, date, lang }: Dossier['sources'][number]): object => ({
    '@type': 'CreativeWork',
    name: title,
    url: at,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher },
    ...(date === undefined ? {} : { datePublished: date }),
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    description,
    inLanguage: dossier.lang,
    ...(dossier.byline && { creditText: say(dossier.byline, dossier.lang, dossier.lang).words }),
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
    ...(url === null || unpaintedIn(dossier, dossier.lang).length > 0 ? {} : { image: new URL(CARD_FILE, url).href }),
    isBasedOn: dossier.sources.filter(({ kind }) => kind === 'article').map(work),
    ...(shown && { hasPart: schemaOrg(dossier, site?.href ?? null).claim(shown) }),
  };
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}
