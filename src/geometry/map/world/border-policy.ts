import type { LonLat } from '../../../domain/dossier';

/** West, south, east, north, in degrees. */
export type Box4 = readonly [number, number, number, number];

export type LineStyle = 'dashed' | 'dotted' | 'none';

/** How an area is marked in a stretch of time: days, both included; open where left out. */
export interface Phase {
  readonly since?: string;
  readonly until?: string;
  readonly hatch: boolean;
  readonly line: LineStyle;
}

/** Where an area's shape comes from. One of these, or none for an area that is a country of world-atlas anyway. */
interface Shape {
  /** A polygon of the atlas: by the name it has there, or by the country it is drawn in there and a point or a box. */
  readonly atlas?:
    | { readonly name: string }
    | { readonly of: string; readonly at: LonLat }
    | { readonly of: string; readonly box: Box4 };
  /**
   * What a ring has in common with countries of the atlas. The ring is given, or is a line of `lines.json` closed by
   * points around the area outside the country. The part of it inside the country is the line that is drawn.
   */
  readonly cut?: { readonly of: readonly string[] } & (
    { readonly ring: readonly LonLat[] } | { readonly line: string; readonly around: readonly LonLat[] }
  );
  /** Marks for what is too small or too open to have a shape. */
  readonly dots?: readonly LonLat[];
  /** Polygons of the atlas that are left out, since they would take a country's colour. */
  readonly undrawn?: { readonly of: string; readonly box: Box4 };
}

/** How an area of the border policy is drawn: the machine's half of a row of `policy.csv`, by the same id. */
export interface AreaRule extends Shape {
  readonly id: string;
  /** Whose fill it takes: ISO 3166-1 alpha-3, or a user-assigned X code for what is no country's; none for dots. */
  readonly country: string | null;
  readonly hatch: boolean;
  readonly line: LineStyle;
  /** It is a country of its own on the map. */
  readonly own?: boolean;
  /** It never takes the colour of an alliance. */
  readonly neutral?: boolean;
  /** Its outline says roughly where. */
  readonly indicative?: boolean;
  /** It is no more. */
  readonly former?: boolean;
  /** A part of a country overseas: it takes the country's fill, save where an alliance stops short of it. */
  readonly overseas?: boolean;
  /** It adds to a country's shape and is not marked within it. */
  readonly joins?: boolean;
  /** Alliances whose colour it never takes, whatever its state was: a bloc's colour never follows control. */
  readonly neverTakes?: readonly string[];
  readonly phases?: readonly Phase[];
}

/** `drawing.json`: how the border policy is drawn on world-atlas. */
export interface Drawing {
  readonly atlas: {
    /** Areas the atlas gives no code, by its name for them. */
    readonly names: Readonly<Record<string, string>>;
    /** Areas of the atlas that are not drawn. */
    readonly undrawn: readonly string[];
    /** Codes without a standing of their own on this map. */
    readonly partOf: Readonly<Record<string, string>>;
    /** Polygons that have a code of their own and are drawn with another in the atlas, by a box around their middle. */
    readonly apart: readonly (readonly [of: string, to: string, box: Box4])[];
  };
  readonly areas: readonly AreaRule[];
  /** Borders that are not drawn as a plain line; `*` is any neighbour. A side is an area's id or a country's code. */
  readonly borders: readonly (readonly [side: string, other: string, style: Exclude<LineStyle, 'none'>])[];
}

/** The border policy as the base map takes it: `data/borders/drawing.json`, `lines.json` and the dates of `policy.csv`. */
export interface BorderPolicy extends Drawing {
  readonly lines: Readonly<Record<string, readonly LonLat[]>>;
  /** Since when and until when an area is marked, as precise as known. */
  readonly dates: Readonly<Record<string, { readonly since: string; readonly until: string }>>;
}

/** When an area is marked, and how: its own phases, or all the time the policy gives it. */
export function phasesOf({ id, phases, hatch, line }: AreaRule, { dates }: Pick<BorderPolicy, 'dates'>): Phase[] {
  if (phases) return [...phases];
  const { since = '', until = '' } = dates[id] ?? {};
  return [{ ...(since && { since: since.padEnd(10, '-01') }), ...(until && { until }), hatch, line }];
}

/** The ring of an area that is cut out of its country. */
export function ringOf(cut: NonNullable<AreaRule['cut']>, lines: BorderPolicy['lines']): LonLat[] {
  if ('ring' in cut) return [...cut.ring];
  const line = lines[cut.line];
  if (!line) throw new Error(`border policy: there is no line "${cut.line}"`);
  const [start, end, turn] = [line[0]!, line.at(-1)!, cut.around[0]!];
  const forth = Math.hypot(end[0] - turn[0], end[1] - turn[1]) < Math.hypot(start[0] - turn[0], start[1] - turn[1]);
  return [...(forth ? line : [...line].reverse()), ...cut.around];
}

/** The style of the border between two pieces of land, each with its country and, where it is one, its area. */
export function borderStyle(
  borders: Drawing['borders'],
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
): 'plain' | 'dashed' | 'dotted' {
  const matches = (side: string, keys: readonly (string | undefined)[]) => side === '*' || keys.includes(side);
  const rule = borders.find(([x, y]) => (matches(x, a) && matches(y, b)) || (matches(x, b) && matches(y, a)));
  return rule?.[2] ?? 'plain';
}
