/** What a form of somebody else's holds, before it is known what of it a dossier can take. */

/** Words that somebody marked in a text. */
export interface FoundQuotation {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The page they were marked in, as the form says it. */
  readonly page?: string;
  /** What was remarked there, and by whom. */
  readonly remark?: string;
}

export interface FoundActor {
  /** What the form calls it by, for its own links. */
  readonly key: string;
  readonly label: string;
  /** As the form says it, in words of its own. */
  readonly type?: string;
  readonly description?: string;
}

export interface FoundLink {
  readonly from: string;
  readonly to: string;
  readonly verb?: string;
}

export interface FoundPlace {
  readonly name: string;
  /** Degrees, longitude first. */
  readonly at: readonly [lon: number, lat: number];
}

/** A row of a table by the names of its columns, in lower case. */
export type FoundRow = Readonly<Record<string, string>>;

export interface Found {
  readonly quotations: readonly FoundQuotation[];
  readonly actors: readonly FoundActor[];
  readonly links: readonly FoundLink[];
  readonly places: readonly FoundPlace[];
  readonly memberships: readonly FoundRow[];
  /** What could not be read, each as a sentence. */
  readonly unread: readonly string[];
}

export const NOTHING: Found = { quotations: [], actors: [], links: [], places: [], memberships: [], unread: [] };

/** Parsed JSON, of which nothing is known. */
export type Json = unknown;

export const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value, a list of values, or none, as JSON-LD may write any of them. */
export const listOf = (value: Json): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

export const textOf = (value: Json): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
