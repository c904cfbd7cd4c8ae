/**
 * Lists longer than `MANY` are windowed: a page is made with the `FIRST` of their items, and in the browser holds those
 * that can be seen.
 */
export const MANY = 300;
export const FIRST = 40;

/** Short lists come whole, long ones with their first items. */
export const firstOf = <T>(items: readonly T[]): readonly T[] => (items.length > MANY ? items.slice(0, FIRST) : items);
