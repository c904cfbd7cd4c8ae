declare module 'polylabel' {
  /** The point farthest inside a polygon (outer ring first), to within `precision`. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { distance: number };
}
