import { toCsl } from '../domain/export/csl';
import { csvText } from '../domain/export/csv-text';
import type { Dossier } from '../domain/dossier';
import { eventsTable, membershipsTable } from '../domain/export/record-tables';
import { withoutTexts } from '../payload/make-page-data';
import type { SiteFile } from './site-file';
import { CSL_FILE, EVENTS_FILE, MEMBERSHIPS_FILE, sourcesFolder, urls } from './urls';

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
    { path: urls.sourcesFile(dossier.id, CSL_FILE), text: sources },
    { path: urls.sharedDossier(dossier.id), text: JSON.stringify(withoutTexts(dossier)) },
    ...tables,
  ];
}
