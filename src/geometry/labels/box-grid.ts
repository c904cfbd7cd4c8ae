import type { Box } from '../viewport';
import { overlaps } from './boxes';

/** Px to a cell's side: about a label's width, so that few cells are asked and few boxes are in each. */
const CELL = 96;

/** Boxes filed by where they lie, so that those under another are found without asking all. */
export class BoxGrid<B extends Box> {
  readonly #cells = new Map<number, B[]>();

  add(box: B): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** The boxes that share area with `box`, each once, in the order they were added. */
  under(box: Box): B[] {
    const found = new Set<B>();
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) if (overlaps(other, box)) found.add(other);
    }
    return [...found];
  }

  /** Whether no box shares area with `box`. */
  isFree(box: Box): boolean {
    return cellsOf(box).every((key) => !this.#cells.get(key)?.some((other) => overlaps(other, box)));
  }
}

/** More cells than any picture is high. */
const ROWS = 1 << 20;

function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) keys.push(column * ROWS + row);
  }
  return keys;
}
