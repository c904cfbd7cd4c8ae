import { seededRandom } from '../seeded-random';

/** So many numbers are passed over before the first is used: neighbouring seeds have parted by then. */
const PASSED_OVER = 3;

/**
 * Puts items into an order that depends on the seed alone (Fisher–Yates), so that a class and its handout can have the
 * same one.
 * @param seed a whole number
 */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  const random = seededRandom(seed);
  for (let i = 0; i < PASSED_OVER; i++) random();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
