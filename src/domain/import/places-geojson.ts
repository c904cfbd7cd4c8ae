import { isRecord, listOf, NOTHING, textOf, type Found, type FoundPlace, type Json } from './found';

export const isGeoJson = (json: Json): boolean =>
  isRecord(json) && (json['type'] === 'FeatureCollection' || json['type'] === 'Feature');

/** Reads the points of a GeoJSON (RFC 7946); lines and areas are listed, for a place here is a point. */
export function placesGeoJson(json: Json): Found {
  if (!isRecord(json)) return NOTHING;
  const unread: string[] = [];
  const features = json['type'] === 'Feature' ? [json] : listOf(json['features']).filter(isRecord);
  const places = features.flatMap((feature, i): FoundPlace[] => {
    const properties = isRecord(feature['properties']) ? feature['properties'] : {};
    const name = ['entity', 'id', 'name', 'label', 'title']
      .map((field) => textOf(properties[field]))
      .find((said) => said !== undefined);
    const called = name ?? `feature ${i + 1}`;
    const geometry = isRecord(feature['geometry']) ? feature['geometry'] : {};
    const [lon, lat] = listOf(geometry['coordinates']);
    if (geometry['type'] !== 'Point') unread.push(`${called}: ${textOf(geometry['type']) ?? 'nothing'} is no point.`);
    else if (!isDegrees(lon, 180) || !isDegrees(lat, 90))
      unread.push(`${called}: its coordinates are no longitude and latitude.`);
    else if (name === undefined) unread.push(`${called}: it has no name.`);
    else return [{ name, at: [lon, lat] }];
    return [];
  });
  return { ...NOTHING, places, unread };
}

const isDegrees = (value: Json, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;
