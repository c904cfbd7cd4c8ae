/**
 * A binary heap of numbered states by what they cost so far. It is asked millions of times for one picture, so it keeps
 * plain numbers in arrays of its own and makes no objects; equal costs come in the order of an ordinary heap.
 */
export class Heap {
  #states = new Int32Array(1024);
  #costs = new Float64Array(1024);
  #size = 0;
  /** What the state that `pop` gave last costs. */
  cost = 0;

  push(state: number, cost: number): void {
    if (this.#size === this.#states.length) this.#grow();
    const states = this.#states;
    const costs = this.#costs;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (costs[parent]! <= cost) break;
      states[at] = states[parent]!;
      costs[at] = costs[parent]!;
      at = parent;
    }
    states[at] = state;
    costs[at] = cost;
  }

  /** Takes out the state that costs least, and leaves in `cost` what that is. @returns -1 when there is none */
  pop(): number {
    if (this.#size === 0) return -1;
    const states = this.#states;
    const costs = this.#costs;
    const found = states[0]!;
    this.cost = costs[0]!;
    const size = --this.#size;
    const state = states[size]!;
    const cost = costs[size]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && costs[child + 1]! < costs[child]!) child++;
      if (costs[child]! >= cost) break;
      states[at] = states[child]!;
      costs[at] = costs[child]!;
      at = child;
    }
    states[at] = state;
    costs[at] = cost;
    return found;
  }

  #grow(): void {
    const [states, costs] = [this.#states, this.#costs];
    this.#states = new Int32Array(2 * states.length);
    this.#states.set(states);
    this.#costs = new Float64Array(2 * costs.length);
    this.#costs.set(costs);
  }
}
