/** Reads a line as people paste it: a point to a line of text, latitude first as on maps; or GeoJSON, longitude first. */
import type { LonLat } from '../../domain/dossier';
import { readCoordinates } from './coordinates';

export interface PastedLine {
  readonly points: readonly LonLat[];
  /** Whether it came as the outline of an area. */
  readonly closed: boolean;
}

/** @returns the line; or the number of the first line of text that is no point, 1 for GeoJSON that has no one line */
export function readLine(given: string): PastedLine | number {
  const text = given.trim();
  if (text.startsWith('{') || text.startsWith('[')) return readGeoJson(text) ?? 1;
  const points: LonLat[] = [];
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const read = readCoordinates(row);
    if (read === null) return i + 1;
    points.push(read.at);
  }
  return { points, closed: false };
}

/** The line of a geometry, a feature or a collection of one; the outline of a polygon without holes. */
function readGeoJson(text: string): PastedLine | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  for (let depth = 0; depth < 3; depth++) {
    const { geometry, features } = (data ?? {}) as { geometry?: unknown; features?: unknown };
    if (Array.isArray(features) && features.length === 1) data = features[0];
    else if (geometry !== undefined) data = geometry;
  }
  const { type, coordinates } = (data ?? {}) as { type?: unknown; coordinates?: unknown };
  const lists = Array.isArray(coordinates)
    ? (coordinates as unknown[])
    : Array.isArray(data)
      ? (data as unknown[])
      : [];
  const closed = type === 'Polygon' && lists.length === 1;
  const list = closed ? lists[0] : lists;
  if (!Array.isArray(list) || list.length === 0 || !list.every(isPoint)) return undefined;
  return { points: list.map(([lon, lat]): LonLat => [lon, lat]), closed };
}

const isPoint = (value: unknown): value is LonLat =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.slice(0, 2).every((n) => typeof n === 'number' && Number.isFinite(n));
