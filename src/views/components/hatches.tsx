import type { MapLook } from '../../domain/record/map-status';

/** A hatch in page px: told from the others by direction and spacing, by dots or lines, never by colour alone. */
interface Hatch {
  readonly size: number;
  /** Degrees, clockwise; 0 is upright, 45 leans like a slash. */
  readonly turn: number;
  readonly ground: 'land' | 'tint' | 'tint-1' | 'tint-2' | 'tint-3';
  readonly strokes: 'line' | 'cross' | 'dot' | 'dashes';
}

const HATCHES: Partial<Record<MapLook, Hatch>> = {
  frozen: { size: 8, turn: 45, ground: 'tint', strokes: 'line' },
  suspended: { size: 8, turn: 135, ground: 'tint', strokes: 'line' },
  leaving: { size: 8, turn: -45, ground: 'tint', strokes: 'line' },
  associate: { size: 7, turn: 90, ground: 'land', strokes: 'line' },
  observer: { size: 9, turn: 45, ground: 'land', strokes: 'dot' },
  candidate: { size: 12, turn: 45, ground: 'land', strokes: 'line' },
  partner: { size: 12, turn: 0, ground: 'land', strokes: 'dashes' },
  'in-1': { size: 14, turn: 45, ground: 'tint-1', strokes: 'line' },
  'in-2': { size: 7, turn: 45, ground: 'tint-2', strokes: 'line' },
  'in-3': { size: 7, turn: 45, ground: 'tint-3', strokes: 'cross' },
};

/**
 * The fill of a look, as an attribute to inherit from; undefined for looks that are one flat colour of the style sheet.
 * @param prefix of the `StatusPatterns` it comes from
 */
export const lookFill = (prefix: string, look: MapLook): string | undefined =>
  HATCHES[look] === undefined ? undefined : `url(#${prefix}-${look})`;

/** The fill of an area outside its state's control; `plain` hides the state's own fill below it. */
export const controlFill = (prefix: string, plain: boolean): string =>
  `url(#${prefix}-control${plain ? '-plain' : ''})`;

/**
 * The patterns that status fills refer to. They stand inside the picture that uses them.
 * @param prefix keeps several pictures on a page apart
 * @param scale the picture's units per page px, so that hatches keep their size however far the map is zoomed
 */
export function StatusPatterns({ prefix, scale = 1 }: { prefix: string; scale?: number }) {
  return (
    <defs>
      {Object.entries(HATCHES).map(([look, { size, turn, ground, strokes }]) => (
        <pattern
          key={look}
          id={`${prefix}-${look}`}
          className="hatch"
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale}) rotate(${turn})`}
        >
          <rect className={`ground-${ground}`} width={size} height={size} />
          <Strokes kind={strokes} size={size} />
        </pattern>
      ))}
      {[false, true].map((plain) => (
        <pattern
          key={String(plain)}
          id={`${prefix}-control${plain ? '-plain' : ''}`}
          className="hatch-control"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale}) rotate(45)`}
        >
          {plain && <rect className="ground-land" width="5" height="5" />}
          <line x1="2.5" y1="0" x2="2.5" y2="5" />
        </pattern>
      ))}
    </defs>
  );
}

function Strokes({ kind, size }: { kind: Hatch['strokes']; size: number }) {
  const middle = size / 2;
  switch (kind) {
    case 'line':
      return <path d={`M${middle},0V${size}`} />;
    case 'cross':
      return <path d={`M${middle},0V${size}M0,${middle}H${size}`} />;
    case 'dashes':
      return <path d={`M${middle},0V${middle}`} />;
    case 'dot':
      return <circle cx={middle} cy={middle} r="1.5" />;
  }
}
