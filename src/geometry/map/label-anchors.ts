import type { LonLat } from '../../domain/dossier';

/**
 * Where a country's name goes, by ISO code, for those whose shape alone gives a poor place. Degrees; chosen by eye.
 */
export const ANCHORS: Readonly<Record<string, LonLat>> = {
  // West of the Urals' middle: where most views of Russia on this map look.
  RUS: [56, 59.5],
  USA: [-96, 40],
  CAN: [-98, 56],
  NOR: [9, 61],
  GRL: [-41, 73],
  CHN: [103, 35],
};

/** Where the name of a country goes when the camera shows only the South Caucasus, for those that reach into it. Degrees; by eye. */
export const REGION_ANCHORS: Readonly<Record<string, LonLat>> = {
  ARM: [44.85, 40.55],
  AZE: [47.7, 40.55],
  GEO: [43.35, 41.85],
  RUS: [44.4, 44.4],
  TUR: [42.2, 39.75],
  IRN: [47.4, 37.1],
  IRQ: [44.2, 36.5],
  SYR: [40.9, 36.6],
};
