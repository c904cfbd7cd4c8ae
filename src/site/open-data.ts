/** A dossier's open data: the files, in the order the page of sources lists them, each with what makes it. */
import type { Dossier } from '../domain/dossier';
import { csvText } from '../domain/export/csv-text';
import { followTheMoney } from '../domain/export/follow-the-money';
import { placesGeoJson, type CapitalPoint } from '../domain/export/geojson';
import { gexf } from '../domain/export/gexf';
import { graphData } from '../domain/export/graph-data';
import { graphml } from '../domain/export/graphml';
import { losses } from '../domain/export/losses';
import { claimsJsonLd } from '../domain/export/schema-org';
import { quotationsTable, statementsTable } from '../domain/export/statement-tables';
import { webAnnotations } from '../domain/export/web-annotations';
import type { Lang } from '../domain/text';
import type { OpenDataWords } from '../i18n/open-data';
import { dataFolder } from './urls';

/** A file of open data, below the folder `data/` of its dossier. */
export interface OpenDataFile {
  readonly name: string;
  /** What it is for, as the page says it. */
  readonly use: Exclude<keyof OpenDataWords, 'title' | 'lead'>;
  /** Whether it is made once for each language. */
  readonly spoken?: true;
}

/** Names that others' tools fetch: they never change. */
export const OPEN_DATA: readonly OpenDataFile[] = [
  { name: 'statements.csv', use: 'statements', spoken: true },
  { name: 'quotations.csv', use: 'quotations', spoken: true },
  { name: 'annotations.jsonld', use: 'annotations' },
  { name: 'network.gexf', use: 'network' },
  { name: 'network.graphml', use: 'network' },
  { name: 'places.geojson', use: 'places' },
  { name: 'entities.ftm.json', use: 'ftm' },
  { name: 'claims.jsonld', use: 'claims' },
  { name: 'LOSSES.txt', use: 'losses' },
];

/**
 * Every file of a dossier's open data by its path below the site's root, made when it is asked for.
 * @param capitals where countries stand that have no point of their own
 * @param site the site's address; null where it is not known
 */
export function openData(
  dossier: Dossier,
  capitals: readonly CapitalPoint[],
  site: URL | null,
): [path: string, make: () => string][] {
  const address = site?.href ?? null;
  const places = (): string => placesGeoJson(dossier, capitals);
  const make: Readonly<Record<string, (lang: Lang) => string>> = {
    'statements.csv': (lang) => csvText(statementsTable(dossier, lang)),
    'quotations.csv': (lang) => csvText(quotationsTable(dossier, lang)),
    'annotations.jsonld': () => webAnnotations(dossier, address),
    'network.gexf': () => gexf(graphData(dossier)),
    'network.graphml': () => graphml(graphData(dossier)),
    'places.geojson': places,
    'entities.ftm.json': () => followTheMoney(dossier),
    'claims.jsonld': () => claimsJsonLd(dossier, address),
    'LOSSES.txt': () => losses(dossier, places().match(/"kind": "entity"/g)?.length ?? 0),
  };
  return OPEN_DATA.flatMap(({ name, spoken }) =>
    (spoken ? dossier.languages : [dossier.lang]).map((lang): [string, () => string] => [
      dataFolder(dossier, lang) + name,
      () => make[name]!(lang),
    ]),
  );
}
