import type { Voice } from '../../../domain/dossier';
import { voiceLine } from './voice-sign';

/** A unit's width and height, and the air after it, in px. */
const UNIT = { width: 18, height: 13, air: 3 };

/** So many units can be taken in; of more statements, one unit stands for several. */
const MOST_UNITS = 40;

/** How many statements one unit stands for: 1, or the least of 2, 5, 10, 20, 50… that makes few enough units. */
export function statementsPerUnit(statements: number): number {
  for (let tens = 1; ; tens *= 10) {
    for (const digit of [1, 2, 5]) if (statements / (digit * tens) <= MOST_UNITS) return digit * tens;
  }
}

interface UnitsProps {
  voice: Pick<Voice, 'kind' | 'attribution'>;
  /** How many units. */
  n: number;
  /** An outline alone: for what is not there. */
  empty?: boolean;
}

/** As many small boxes as a voice has statements, in the line that says what kind of voice it is. */
export function Units({ voice, n, empty = false }: UnitsProps) {
  const { width, height, air } = UNIT;
  return (
    <svg
      className="units"
      data-voice={voiceLine(voice)}
      data-empty={empty || undefined}
      viewBox={`0 0 ${n * (width + air) - air} ${height}`}
      width={n * (width + air) - air}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: n }, (_, i) => (
        <rect key={i} x={i * (width + air) + 1} y="1" width={width - 2} height={height - 2} rx="2.5" />
      ))}
    </svg>
  );
}
