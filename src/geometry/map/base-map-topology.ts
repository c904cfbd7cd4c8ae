import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country: the geometry's `id` is its ISO 3166-1 alpha-3 code (XKX for Kosovo). */
export interface CountryProperties {
  readonly name: string;
}

export interface LakeProperties {
  readonly name: string;
}

/**
 * An area outside the control of the state it is drawn in (`not-controlled`), or that was so once (`former`).
 * It lies inside its parent's area: it never takes anything away from it.
 */
export interface DisputedProperties {
  /** The recognised state, ISO 3166-1 alpha-3. */
  readonly parent: string;
  readonly kind: 'not-controlled' | 'former';
  /** The outline says roughly where, it is not surveyed. */
  readonly indicative: boolean;
}

/** The committed map (`data/geo/base-map.json`): longitude, latitude in degrees, detail falling with distance from the region. */
export type BaseMapTopology = Topology<{
  countries: GeometryCollection<CountryProperties>;
  lakes: GeometryCollection<LakeProperties>;
  /** Areas; the line of the same `id` in `controlLines` is the part of the outline that lies inside the parent. */
  disputed: GeometryCollection<DisputedProperties>;
  controlLines: GeometryCollection<object>;
}>;
