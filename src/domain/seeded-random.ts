/**
 * A linear congruential generator (Numerical Recipes' figures, as in d3-random), so that a layout and the order of an
 * exercise are the same on every machine and at every build.
 * @param seed any integer; the first numbers of neighbouring seeds lie near each other
 * @returns a function giving numbers from 0 up to 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
