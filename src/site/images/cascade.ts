import Specificity from '@bramus/specificity';
import {
  generate,
  parse,
  walk,
  type CssNode,
  type Raw,
  type Rule,
  type Selector,
  type StyleSheet,
  type Value,
} from 'css-tree';

/** One selector of a style sheet with what it declares; later in the list wins over earlier. */
interface StyleRule {
  readonly selector: string;
  /** What an element must have of its own to match it at all: told at once, while matching takes its time. */
  readonly needs: Needs;
  readonly declarations: ReadonlyMap<string, string>;
}

interface Needs {
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly tag: string | null;
}

/** States and parts that only a page on a screen has. */
const ON_SCREEN = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active']);

/**
 * The declared values of elements, as the cascade of style sheets (CSS Cascading 5) gives them: by layer, specificity and
 * order. What depends on a medium, a pointer or a focus is left out. It asks of the document only whether a selector
 * matches, so it gives the same in every engine.
 * @param css the text of the style sheets, in their order
 * @returns gives an element's own declared values by property, its `style` attribute included; nothing is inherited
 */
export function readCascade(css: string): (element: Element) => ReadonlyMap<string, string> {
  const rules = rulesOf(css);
  return (element) => {
    const values = new Map<string, string>();
    const take = (declared: ReadonlyMap<string, string>): void =>
      declared.forEach((value, name) => values.set(name, value));
    const may = mayMatch(element);
    for (const { selector, needs, declarations } of rules) {
      if (may(needs) && element.matches(selector)) take(declarations);
    }
    const style = element.getAttribute('style');
    if (style !== null) take(declarationsOf(parse(style, { context: 'declarationList', parseValue: false })));
    return values;
  };
}

function rulesOf(css: string): StyleRule[] {
  const layers: string[] = [];
  const found: (StyleRule & { readonly layer: number; readonly weight: number; readonly order: number })[] = [];
  const read = (nodes: Iterable<CssNode>, layer: number): void => {
    for (const node of nodes) {
      if (node.type === 'Rule') {
        for (const { selector, needs, weight } of selectorsOf(node)) {
          found.push({ selector, needs, weight, layer, order: found.length, declarations: declarationsOf(node.block) });
        }
      } else if (node.type === 'Atrule' && node.name === 'layer') {
        const names = node.prelude === null ? [] : generate(node.prelude).split(',');
        for (const name of names) if (!layers.includes(name)) layers.push(name);
        if (node.block !== null) read(node.block.children, layers.indexOf(names[0]!));
      }
    }
  };
  // What stands in no layer wins over all layers.
  read((parse(css, { parseValue: false }) as StyleSheet).children, Number.MAX_SAFE_INTEGER);
  return found.toSorted((a, b) => a.layer - b.layer || a.weight - b.weight || a.order - b.order);
}

function selectorsOf({
  prelude,
}: Rule): { readonly selector: string; readonly needs: Needs; readonly weight: number }[] {
  if (prelude.type !== 'SelectorList') return [];
  return prelude.children.toArray().flatMap((selector) => {
    if (selector.type !== 'Selector' || isOfScreen(selector)) return [];
    const { a, b, c } = Specificity.calculateForAST(selector);
    return [{ selector: generate(selector), needs: needsOf(selector), weight: a * 1e6 + b * 1e3 + c }];
  });
}

/** What stands in a selector's last part outright; what stands in a `:not()` or `:is()` is left to the matching. */
function needsOf(selector: Selector): Needs {
  const parts = selector.children.toArray();
  const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  return {
    classes: last.flatMap((part) => (part.type === 'ClassSelector' ? [part.name] : [])),
    attributes: last.flatMap((part) => (part.type === 'AttributeSelector' ? [part.name.name] : [])),
    tag: last.flatMap((part) => (part.type === 'TypeSelector' && part.name !== '*' ? [part.name] : []))[0] ?? null,
  };
}

function mayMatch(element: Element): (needs: Needs) => boolean {
  const classes = new Set((element.getAttribute('class') ?? '').split(/\s+/));
  const name = element.tagName.toLowerCase();
  return ({ classes: asked, attributes, tag }) =>
    (tag === null || tag.toLowerCase() === name) &&
    asked.every((one) => classes.has(one)) &&
    attributes.every((one) => element.hasAttribute(one));
}

function isOfScreen(selector: Selector): boolean {
  let found = false;
  walk(selector, (node) => {
    found ||=
      node.type === 'PseudoElementSelector' || (node.type === 'PseudoClassSelector' && ON_SCREEN.has(node.name));
  });
  return found;
}

function declarationsOf(block: CssNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  walk(block, {
    visit: 'Declaration',
    enter: ({ property, value }: { property: string; value: Value | Raw }) => {
      values.set(property, (value.type === 'Raw' ? value.value : generate(value)).replace(/\s+/g, ' ').trim());
    },
  });
  return values;
}
