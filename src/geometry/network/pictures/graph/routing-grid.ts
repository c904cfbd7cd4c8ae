import type { XY } from '../../../viewport';
import type { Area } from './first-spots';

/** Px of a cell. */
export const CELL = 6;

/** The cells of a picture where the middle of a ribbon of some width may run. */
export class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly #blocked: Uint8Array;

  constructor(
    readonly area: Area,
    blocked?: Uint8Array,
  ) {
    this.columns = Math.floor((area.right - area.left) / CELL) + 1;
    this.rows = Math.floor((area.bottom - area.top) / CELL) + 1;
    this.#blocked = blocked ?? new Uint8Array(this.columns * this.rows);
  }

  /** A grid in which the same cells are blocked. */
  copy(): Grid {
    return new Grid(this.area, this.#blocked.slice());
  }

  cellAt([x, y]: XY): number {
    const column = Math.round((x - this.area.left) / CELL);
    const row = Math.round((y - this.area.top) / CELL);
    return column < 0 || row < 0 || column >= this.columns || row >= this.rows ? -1 : row * this.columns + column;
  }

  pointOf(cell: number): XY {
    return [this.area.left + (cell % this.columns) * CELL, this.area.top + Math.floor(cell / this.columns) * CELL];
  }

  block(left: number, top: number, right: number, bottom: number): void {
    const [first, last] = [Math.ceil((left - this.area.left) / CELL), Math.floor((right - this.area.left) / CELL)];
    const [up, down] = [Math.ceil((top - this.area.top) / CELL), Math.floor((bottom - this.area.top) / CELL)];
    for (let row = Math.max(0, up); row <= Math.min(this.rows - 1, down); row++) {
      for (let column = Math.max(0, first); column <= Math.min(this.columns - 1, last); column++) {
        this.#blocked[row * this.columns + column] = 1;
      }
    }
  }

  blocks(cell: number): boolean {
    return cell < 0 || this.#blocked[cell] === 1;
  }
}
