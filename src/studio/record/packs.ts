/** Tables of other dossiers of this site, to be looked through row by row. They never update by themselves. */

/** The tables, each fetched when it is looked at. */
const TABLES = import.meta.glob<string>('../../../data/dossiers/*/memberships.csv', {
  query: '?raw',
  import: 'default',
});

export interface Pack {
  /** The dossier it is from. */
  readonly from: string;
  load(): Promise<string>;
}

export const PACKS: readonly Pack[] = Object.entries(TABLES).map(([path, load]) => ({
  from: path.split('/').at(-2)!,
  load,
}));
