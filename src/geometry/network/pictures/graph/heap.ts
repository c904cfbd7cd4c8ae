/** A binary heap of numbered states by what they cost so far. */
export class Heap {
  readonly #states: number[] = [];
  readonly #costs: number[] = [];

  push(state: number, cost: number): void {
    let at = this.#states.length;
    this.#states.push(state);
    this.#costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#costs[parent]! <= this.#costs[at]!) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): { state: number; cost: number } | null {
    if (this.#states.length === 0) return null;
    const found = { state: this.#states[0]!, cost: this.#costs[0]! };
    const [state, cost] = [this.#states.pop()!, this.#costs.pop()!];
    if (this.#states.length > 0) {
      this.#states[0] = state;
      this.#costs[0] = cost;
      this.#sink();
    }
    return found;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#costs.length && this.#costs[child]! < this.#costs[least]!) least = child;
      }
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(a: number, b: number): void {
    [this.#states[a], this.#states[b]] = [this.#states[b]!, this.#states[a]!];
    [this.#costs[a], this.#costs[b]] = [this.#costs[b]!, this.#costs[a]!];
  }
}
