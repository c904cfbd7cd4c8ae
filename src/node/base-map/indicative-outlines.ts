import type { LonLat } from '../../domain/dossier';

/**
 * Outlines drawn by us, by hand, from general knowledge of towns, passes and shores along them: good for "roughly here"
 * at the scale of the map, and for nothing else. Degrees, longitude first.
 */

/** The line between South Ossetia and the rest of Georgia, from the main ridge in the west round to the main ridge in the east. */
export const SOUTH_OSSETIA_LINE: readonly LonLat[] = [
  [43.76, 42.65], // just beyond the main ridge, so that the line meets it
  [43.66, 42.58], // above Kvaisa
  [43.57, 42.53],
  [43.53, 42.44],
  [43.6, 42.36], // Perevi
  [43.7, 42.32],
  [43.66, 42.22],
  [43.74, 42.15], // Znauri lowland
  [43.86, 42.16],
  [43.96, 42.2], // south of Tskhinvali
  [44.05, 42.23], // Ditsi
  [44.18, 42.21],
  [44.28, 42.14],
  [44.38, 42.1],
  [44.46, 42.03], // Odzisi
  [44.56, 42.06],
  [44.6, 42.14], // east of Akhalgori
  [44.54, 42.25],
  [44.46, 42.36],
  [44.36, 42.45],
  [44.24, 42.6], // main ridge, east of the Roki pass
];

/** The former autonomous oblast, as the self-declared republic of 1991-2023 named it. A closed ring. */
export const NAGORNO_KARABAKH: readonly LonLat[] = [
  [46.22, 40.2],
  [46.42, 40.32],
  [46.6, 40.36],
  [46.78, 40.33],
  [46.86, 40.2],
  [46.84, 40.06],
  [46.9, 39.95],
  [47.0, 39.85],
  [47.14, 39.78],
  [47.18, 39.68],
  [47.1, 39.56],
  [47.06, 39.44],
  [46.94, 39.38],
  [46.8, 39.46],
  [46.72, 39.58],
  [46.58, 39.62],
  [46.5, 39.72],
  [46.54, 39.86],
  [46.4, 39.98],
  [46.22, 40.2],
];

/** Lakes: shorelines as closed rings, reduced to what shows at the region's scale. */
export const LAKES: readonly { id: string; name: string; ring: readonly LonLat[] }[] = [
  {
    id: 'sevan',
    name: 'Lake Sevan',
    ring: [
      [44.99, 40.55],
      [45.06, 40.59],
      [45.14, 40.6],
      [45.22, 40.55],
      [45.28, 40.49],
      [45.36, 40.44],
      [45.44, 40.38],
      [45.53, 40.29],
      [45.61, 40.21],
      [45.62, 40.15],
      [45.52, 40.15],
      [45.42, 40.17],
      [45.3, 40.16],
      [45.22, 40.22],
      [45.21, 40.31],
      [45.24, 40.38],
      [45.19, 40.42],
      [45.1, 40.43],
      [45.03, 40.48],
      [44.99, 40.55],
    ],
  },
  {
    id: 'van',
    name: 'Lake Van',
    ring: [
      [42.28, 38.5],
      [42.33, 38.62],
      [42.42, 38.7],
      [42.55, 38.74],
      [42.68, 38.78],
      [42.82, 38.79],
      [42.95, 38.85],
      [43.08, 38.87],
      [43.25, 38.94],
      [43.42, 39.01],
      [43.58, 39.0],
      [43.54, 38.93],
      [43.4, 38.87],
      [43.36, 38.78],
      [43.28, 38.72],
      [43.34, 38.6],
      [43.3, 38.48],
      [43.24, 38.36],
      [43.06, 38.3],
      [42.88, 38.35],
      [42.68, 38.33],
      [42.55, 38.39],
      [42.4, 38.38],
      [42.28, 38.5],
    ],
  },
  {
    id: 'urmia',
    name: 'Lake Urmia',
    ring: [
      [45.04, 38.06],
      [45.14, 38.2],
      [45.28, 38.24],
      [45.38, 38.16],
      [45.42, 38.04],
      [45.36, 37.92],
      [45.46, 37.86],
      [45.6, 37.84],
      [45.72, 37.74],
      [45.84, 37.6],
      [45.92, 37.46],
      [45.88, 37.28],
      [45.74, 37.16],
      [45.58, 37.12],
      [45.44, 37.16],
      [45.34, 37.3],
      [45.28, 37.46],
      [45.24, 37.64],
      [45.14, 37.76],
      [45.06, 37.9],
      [45.04, 38.06],
    ],
  },
];
