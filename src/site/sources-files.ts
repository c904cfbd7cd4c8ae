import { toCsl } from '../domain/export/csl';
import { csvText } from '../domain/export/csv-text';
import type { Dossier } from '../domain/dossier';
import { eventsTable, membershipsTable } from '../domain/export/record-tables';
import type { Lang } from '../domain/text';
import { SHARED_DOSSIER } from '../pages/share/shared-dossier';
import { withoutTexts } from '../payload/make-page-data';
import type { SiteFile } from './site-file';

export const CSL_FILE = 'sources.csl.json';
export const MEMBERSHIPS_FILE = 'memberships.csv';
export const EVENTS_FILE = 'events.csv';

/** Where a language's page of sources stands, below the site's root: the dossier's own in `sources/` itself. */
export const sourcesFolder = ({ id, lang: own }: Dossier, lang: Lang): string =>
  `${id}/sources/${lang === own ? '' : `${lang}/`}`;

/** Every source in the form citation managers read; and in each language, the record as tables. */
export function sourcesFiles(dossier: Dossier): SiteFile[] {
  const tables = dossier.languages.flatMap((lang) => {
    const folder = sourcesFolder(dossier, lang);
    return [
      ...(dossier.memberships.length > 0
        ? [{ path: folder + MEMBERSHIPS_FILE, text: csvText(membershipsTable(dossier, lang)) }]
        : []),
      ...(dossier.events.length > 0 ? [{ path: folder + EVENTS_FILE, text: csvText(eventsTable(dossier, lang)) }] : []),
    ];
  });
  const sources = `${JSON.stringify(dossier.sources.map(toCsl), null, 2)}\n`;
  return [
    { path: `${dossier.id}/sources/${CSL_FILE}`, text: sources },
    { path: `${dossier.id}/sources/${SHARED_DOSSIER}`, text: JSON.stringify(withoutTexts(dossier)) },
    ...tables,
  ];
}
