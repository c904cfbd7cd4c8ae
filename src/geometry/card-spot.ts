import type { Box, Frame } from './viewport';

/** Px between a card and what it is about, and between a card and the window's edge. */
const GAP = 8;

/**
 * Where a card stands: right of what it is about, left where there is more room, its top level with it; within the
 * window, as far as it fits.
 * @param around what it must not cover, in px from the window's top left corner
 * @param card its size, in px
 * @param window the size of the window, in px
 * @returns the card's top left corner
 */
export function cardSpot(around: Box, card: Frame, window: Frame): { x: number; y: number } {
  const right = around.x + around.width + GAP;
  const left = around.x - GAP - card.width;
  const fitsRight = right + card.width + GAP <= window.width;
  const x = fitsRight || left < GAP ? right : left;
  const within = (at: number, size: number, room: number): number => Math.max(GAP, Math.min(at, room - size - GAP));
  return { x: within(x, card.width, window.width), y: within(around.y, card.height, window.height) };
}
