/** The plain values every part of a dossier is made of. */

/** Entities: ISO 3166-1 alpha-3 for countries, the dossier's own word otherwise. */
export type Id = string;

/** Degrees, longitude first (GeoJSON order). */
export type LonLat = readonly [lon: number, lat: number];

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
