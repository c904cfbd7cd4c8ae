/**
 * Functions of `Math` whose last digits each engine computes in its own way, in single precision: all engines agree on that
 * (but for one value in a billion). For whatever compares what it gets, as a search does: there one digit would decide
 * which way all that follows goes, and Node and a browser would lay one dossier out differently. What is only written
 * down rounded needs none of it; sums, products, quotients, roots and `Math.hypot` are the same everywhere.
 */
export const steadyExp = (x: number): number => Math.fround(Math.exp(x));
export const steadyLog = (x: number): number => Math.fround(Math.log(x));
export const steadyAtan2 = (y: number, x: number): number => Math.fround(Math.atan2(y, x));
