import type { CSSProperties } from 'react';
import { roundTo } from '../../geometry/round';

/** The shortest line of time there is, in px: that of a window 320 px wide. What fits on it fits on every other. */
export const SHORTEST = 288;
/** The size of all letters at the line, in px. */
export const TIME_PX = 12;

/** A share of the line as the style sheet wants it. */
export const percent = (share: number): string => `${roundTo(share * 100, 2)}%`;

/** Where something stands along the line: for style rules that read `--at`. */
export const along = (share: number): CSSProperties => ({ '--at': percent(share) }) as CSSProperties;
