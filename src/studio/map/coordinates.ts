/** Reads coordinates as people paste them: degrees and minutes, decimals, or the address of a map. */
import type { LonLat } from '../../domain/dossier';

export interface ReadPoint {
  readonly at: LonLat;
  /** The numbers stood the other way round than is usual: only so is it a point of the earth. */
  readonly swapped: boolean;
}

/** Addresses of OpenStreetMap and Google Maps; latitude first in all of them. */
const ADDRESSES = [
  /[#&?]map=\d+(?:\.\d+)?\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/,
  /[?&]mlat=(-?\d+(?:\.\d+)?)&mlon=(-?\d+(?:\.\d+)?)/,
  /@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/,
  /!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/,
  /[?&](?:q|ll|query)=(-?\d+(?:\.\d+)?)(?:,|%2C)(-?\d+(?:\.\d+)?)/,
];

/** Degrees, with minutes and seconds where there are some, and a letter for the way. */
const ANGLE =
  /(-?\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?)?([NSEWСЮВЗ])?/giu;

/**
 * A point out of what was pasted; null where there is none. Latitude comes first where no letters say otherwise, as on
 * maps and in guides.
 * @returns longitude first, rounded to some 10 m
 */
export function readCoordinates(given: string): ReadPoint | null {
  const text = given.trim();
  for (const pattern of ADDRESSES) {
    const found = pattern.exec(text);
    if (found) return point(Number(found[1]), Number(found[2]));
  }
  if (/^https?:/i.test(text)) return null;
  // In “40,18; 44,51” commas are decimal ones; in “40.18,44.51” and “40, 44” they part.
  const decimal = !/\d[.]\d/.test(text) && (text.match(/\d,\d/g) ?? []).length > 1;
  const parted = decimal ? text : text.replace(/(\d),/g, '$1 ');
  const angles = [...parted.matchAll(ANGLE)].filter(([whole]) => whole.trim() !== '');
  if (
    angles.length !== 2 ||
    angles
      .map(([whole]) => whole)
      .join('')
      .replace(/\s/g, '').length < parted.replace(/[\s;,]/g, '').length
  )
    return null;
  const [first, second] = angles.map(degreesOf) as [Angle, Angle];
  if (first.axis !== undefined || second.axis !== undefined) {
    const [lat, lon] = first.axis === 'lon' || second.axis === 'lat' ? [second, first] : [first, second];
    return lat.axis === lon.axis ? null : point(lat.value, lon.value, false);
  }
  return point(first.value, second.value);
}

interface Angle {
  readonly value: number;
  readonly axis: 'lat' | 'lon' | undefined;
}

function degreesOf([, degrees, minutes = '0', seconds = '0', letter]: RegExpMatchArray): Angle {
  const number = (text: string): number => Number(text.replace(',', '.'));
  const size = Math.abs(number(degrees!)) + number(minutes) / 60 + number(seconds) / 3600;
  const way = letter?.toUpperCase() ?? '';
  const back = degrees!.startsWith('-') || 'SWЮЗ'.includes(way || '+');
  const axis = way === '' ? undefined : 'NSСЮ'.includes(way) ? 'lat' : 'lon';
  return { value: back ? -size : size, axis };
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** @param may whether the numbers may be taken the other way round */
function point(lat: number, lon: number, may = true): ReadPoint | null {
  if (![lat, lon].every(Number.isFinite)) return null;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { at: [round(lon), round(lat)], swapped: false };
  if (may && Math.abs(lon) <= 90 && Math.abs(lat) <= 180) return { at: [round(lat), round(lon)], swapped: true };
  return null;
}

/** A point as it is read aloud: latitude first, with letters. */
export const sayPoint = ([lon, lat]: LonLat): string =>
  `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
