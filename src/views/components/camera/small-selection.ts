/**
 * As much of d3-selection as d3-zoom needs: one element, its listeners and its properties. The bundle gives it to d3-zoom
 * in place of the whole (`build/slim-modules.ts`), for a reader never selects anything else with it.
 */
type Listener = (this: EventTarget, event: Event) => void;
type Kept = { readonly name: string; readonly type: string; listener: Listener; options?: AddEventListenerOptions };

const kept = new WeakMap<EventTarget, Kept[]>();

class SmallSelection<T extends EventTarget> {
  readonly #node: T;

  constructor(node: T) {
    this.#node = node;
  }

  selection(): this {
    return this;
  }

  call(act: (selection: this) => void): this {
    act(this);
    return this;
  }

  each(act: (this: T) => void): this {
    act.call(this.#node);
    return this;
  }

  /** Nothing else moves the element, so there is nothing to interrupt. */
  interrupt(): this {
    return this;
  }

  datum(): undefined {
    return undefined;
  }

  filter(fits: (this: T) => boolean): this | SmallSelection<EventTarget> {
    return fits.call(this.#node) ? this : new SmallSelection(new EventTarget());
  }

  /** Sets a property, to what a function says where one is given. */
  property(name: string, value: unknown): this {
    const said: unknown = typeof value === 'function' ? (value as (this: T) => unknown).call(this.#node) : value;
    (this.#node as Record<string, unknown>)[name] = said;
    return this;
  }

  style(name: string, value: string): this {
    if (this.#node instanceof Element) (this.#node as unknown as ElementCSSInlineStyle).style.setProperty(name, value);
    return this;
  }

  /** As d3's: `type.name`, several parted by blanks; `null` takes away, `.name` alone means every type of that name. */
  on(names: string): Listener | undefined;
  on(names: string, listener: Listener | null, options?: AddEventListenerOptions): this;
  on(names: string, ...given: [listener?: Listener | null, options?: AddEventListenerOptions]): unknown {
    const all = kept.get(this.#node) ?? [];
    const fitting = (each: string): Kept[] => {
      const [type, name = ''] = each.split('.');
      return all.filter((one) => one.name === name && (type === '' || one.type === type));
    };
    const each = names.trim().split(/\s+/);
    if (given.length === 0) return fitting(each[0]!)[0]?.listener;
    const [listener, options] = given;
    for (const one of each.flatMap(fitting)) {
      this.#node.removeEventListener(one.type, one.listener, one.options);
      all.splice(all.indexOf(one), 1);
    }
    if (listener) {
      for (const [type, name = ''] of each.map((one) => one.split('.'))) {
        this.#node.addEventListener(type!, listener, options);
        all.push({ type: type!, name, listener, ...(options && { options }) });
      }
    }
    kept.set(this.#node, all);
    return this;
  }
}

export function select<T extends EventTarget>(node: T): SmallSelection<T> {
  return new SmallSelection(node);
}

/** Where a pointer or touch is, in the coordinates of an SVG element. */
export function pointer(event: MouseEvent | Touch, node?: Element): [x: number, y: number] {
  const element = (node ?? (event as MouseEvent).currentTarget) as SVGGraphicsElement;
  const svg = element.ownerSVGElement ?? (element as SVGSVGElement);
  const point = svg.createSVGPoint();
  point.x = event.clientX;
  point.y = event.clientY;
  const { x, y } = point.matrixTransform(element.getScreenCTM()!.inverse());
  return [x, y];
}
