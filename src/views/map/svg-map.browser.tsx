/**
 * The map's drawing for a browser, element by element as react-simple-maps writes it (`svg-map.tsx`). There nothing is
 * projected or fetched: the library would bring all of d3-geo and topojson with it, 16 kB compressed, to no use.
 */
import type { OutlineProps, SvgMapProps } from './svg-map';

export const SvgMap = ({ className = '', viewBox, width: _w, height: _h, project: _p, ...props }: SvgMapProps) => (
  <svg viewBox={viewBox} className={`rsm-svg ${className}`} {...props} />
);

export const Outline = ({ className = '', d, ...props }: OutlineProps) => (
  <path tabIndex={0} className={`rsm-geography ${className}`} d={d} {...props} />
);
