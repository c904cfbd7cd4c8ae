/**
 * The map's drawing by react-simple-maps: a picture with a projection, and outlines that were projected at build. The only
 * file that knows it. Pages in a browser take `svg-map.browser.tsx` in its place (`#svg-map` in package.json).
 */
import type { GeoProjection } from 'd3-geo';
import type { ComponentProps } from 'react';
import { ComposableMap, Geography } from 'react-simple-maps';
import type { LonLat } from '../../domain/dossier';

export type SvgMapProps = Omit<ComponentProps<'svg'>, 'width' | 'height' | 'path'> & {
  readonly width: number;
  readonly height: number;
  /** From degrees to plane units. */
  readonly project: (at: LonLat) => unknown;
};

/** The library asks for d3's whole projection and calls it as a function of a point, which is all that ours is. */
export const SvgMap = ({ project, ...props }: SvgMapProps) => (
  <ComposableMap projection={project as unknown as GeoProjection} {...props} />
);

export type OutlineProps = Omit<ComponentProps<'path'>, 'd' | 'ref'> & {
  /** Path data in plane units. */
  readonly d: string;
};

/** An outline as it was drawn at build; its geometry never comes to the browser. */
export const Outline = ({ d, ...props }: OutlineProps) => <Geography geography={shape(d)} {...props} />;

const shape = (svgPath: string) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: { type: 'Point' as const, coordinates: [] },
  rsmKey: '',
  svgPath,
});
