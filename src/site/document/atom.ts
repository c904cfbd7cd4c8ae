/** Feeds (Atom, RFC 4287) of what a site publishes: an entry for each frozen version of a dossier. */
import type { Dossier } from '../../domain/dossier';
import { element, escapeXml } from '../../domain/export/xml';
import { say, type Text } from '../../domain/text';
import type { ListedVersion } from '../frozen-version';
import type { SiteFile } from '../site-file';
import { FEED_FILE, FROZEN_FOLDER, urls } from '../urls';

type Dateable = Pick<ListedVersion, 'dossier' | 'version' | 'since'>;

/** A frozen version with the day a build first listed it, as `YYYY-MM-DD`. */
type DatedVersion = Dateable & { readonly since: string };

/**
 * A feed of the library, without examples, and one of each dossier; none of what has no version.
 * @param versions of all dossiers; what has no day, or is of no dossier of the site any more, is left out
 */
export function feedFiles(dossiers: readonly Dossier[], versions: readonly Dateable[], site: URL): SiteFile[] {
  const dated = versions.flatMap(({ since, ...one }): DatedVersion[] =>
    since === undefined ? [] : [{ ...one, since }],
  );
  const newest = dated.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? 1 : -1));
  const feed = (path: string, title: string, page: string, own: readonly Dossier[]): SiteFile[] => {
    const known = new Map(own.map((dossier) => [dossier.id, dossier]));
    const entries = newest.flatMap((version) => {
      const dossier = known.get(version.dossier);
      return dossier === undefined ? [] : [{ dossier, version }];
    });
    const [latest] = entries;
    if (latest === undefined) return [];
    const content = [
      element('title', {}, escapeXml(title)),
      element('id', {}, escapeXml(new URL(page, site).href)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: new URL(path, site).href }),
      element('link', { href: new URL(page, site).href }),
      element('updated', {}, at(latest.version)),
      element('author', {}, element('name', {}, escapeXml(site.host))),
      ...entries.map(({ dossier, version }) => entry(dossier, version, site)),
    ];
    const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, `\n${content.join('\n')}\n`);
    return [{ path, text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n` }];
  };
  return [
    ...feed(
      FEED_FILE,
      'Sayso',
      './',
      dossiers.filter(({ example }) => example !== true),
    ),
    ...dossiers.flatMap((dossier) =>
      feed(urls.feed(dossier.id), own(dossier, dossier.title), `${dossier.id}/`, [dossier]),
    ),
  ];
}

function entry(dossier: Dossier, version: DatedVersion, site: URL): string {
  const frozen = new URL(`${dossier.id}/${FROZEN_FOLDER}/${version.version}/`, site).href;
  return element(
    'entry',
    { 'xml:lang': dossier.lang },
    [
      element('title', {}, escapeXml(own(dossier, dossier.title))),
      element('id', {}, escapeXml(frozen)),
      element('link', { href: new URL(`${dossier.id}/`, site).href }),
      element('link', { rel: 'related', href: frozen }),
      element('updated', {}, at(version)),
      ...(dossier.byline ? [element('author', {}, element('name', {}, escapeXml(own(dossier, dossier.byline))))] : []),
      element('summary', {}, escapeXml(own(dossier, dossier.summary))),
    ].join(''),
  );
}

const own = ({ lang }: Dossier, text: Text): string => say(text, lang, lang).words;

/** A feed asks for an hour; a list of versions knows days. */
const at = ({ since }: DatedVersion): string => `${since}T00:00:00Z`;
