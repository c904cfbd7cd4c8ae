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
  readonly declarations: ReadonlyMap<string, string>;
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
    for (const { selector, declarations } of rules) if (element.matches(selector)) take(declarations);
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
        for (const { selector, weight } of selectorsOf(node)) {
          found.push({ selector, weight, layer, order: found.length, declarations: declarationsOf(node.block) });
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

function selectorsOf({ prelude }: Rule): { readonly selector: string; readonly weight: number }[] {
  if (prelude.type !== 'SelectorList') return [];
  return prelude.children.toArray().flatMap((selector) => {
    if (selector.type !== 'Selector' || isOfScreen(selector)) return [];
    const { a, b, c } = Specificity.calculateForAST(selector);
    return [{ selector: generate(selector), weight: a * 1e6 + b * 1e3 + c }];
  });
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
