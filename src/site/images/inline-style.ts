import type { Look } from './computed-style';

/** What only a page needs: links, names for screen readers, marks for tests and embedders. */
const OF_A_PAGE = /^(class|style|role|tabindex|id|data-.*|aria-.*)$/;

/**
 * Turns a drawing that is styled by the page's sheets into one that carries its whole look in attributes, so that it is
 * the same in every program. What is not seen is left out.
 * @param svg stands in a document with the style sheets; it is changed
 * @param look says how an element of it looks
 * @param lang of its words, for capitals
 */
export function makePlain(svg: Element, look: (element: Element) => Look, lang: string): void {
  const visit = (element: Element, scale: number, capitals: boolean): void => {
    const { 'vector-effect': effect, 'text-transform': transform, display, ...own } = look(element);
    if (display === 'none' || element.tagName === 'title' || element.getAttribute('d') === '') return element.remove();
    const upper = transform === undefined ? capitals : transform === 'uppercase';
    const inner = scale * scaleOf(element);
    for (const child of Array.from(element.children)) visit(child, inner, upper);
    if (upper) {
      for (const node of element.childNodes) {
        if (node.nodeType === 3) node.textContent = node.textContent!.toLocaleUpperCase(lang);
      }
    }
    for (const [name, value] of Object.entries(own)) element.setAttribute(name, plainNumber(value));
    // The line keeps its width on the page: what the ground is enlarged by, it is drawn thinner by.
    if (effect === 'non-scaling-stroke' && inner !== 1) thin(element, inner);
  };
  visit(svg, 1, false);
  dropUnseen(svg);
  for (const text of svg.querySelectorAll('text[textLength]')) setCloser(text);
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidy(element);
}

/** A line drawn closer: painters look for its length where its letters are, not around that. */
function setCloser(text: Element): void {
  const run = text.firstElementChild;
  if (run === null || text.childNodes.length > 1) return;
  for (const name of ['textLength', 'lengthAdjust']) {
    run.setAttribute(name, text.getAttribute(name)!);
    text.removeAttribute(name);
  }
}

function tidy(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (/^-?\d+\.\d{3,}$/.test(value)) element.setAttribute(name, String(Math.round(Number(value) * 100) / 100));
    const referredTo = name === 'id' && /^(pattern|mask)$/.test(element.tagName);
    const leadsOut = name === 'href' && /^https?:/.test(value);
    if ((OF_A_PAGE.test(name) && !referredTo) || (name === 'href' && !leadsOut)) element.removeAttribute(name);
  }
  // A page's marks lead to its own views; only a source's address leads somewhere from a picture.
  if (element.tagName === 'a' && !element.hasAttribute('href')) {
    const group = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const { name, value } of element.attributes) group.setAttribute(name, value);
    group.append(...element.childNodes);
    element.replaceWith(group);
  }
}

const scaleOf = (element: Element): number =>
  Number(/scale\(([\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 1);

const plainNumber = (value: string): string => value.replace(/^(-?[\d.]+)px$/, '$1');

function thin(element: Element, by: number): void {
  for (const name of ['stroke-width', 'stroke-dasharray']) {
    const value = inherited(element, name);
    if (value === null || !/\d/.test(value)) continue;
    element.setAttribute(
      name,
      value.replace(/[\d.]+/g, (n) => String(Math.round((Number(n) / by) * 1000) / 1000)),
    );
  }
}

/** Areas to touch, and shapes with neither fill nor line. */
function dropUnseen(svg: Element): void {
  const unseen = (paint: string | null): boolean => paint === null || paint === 'none';
  for (const element of svg.querySelectorAll('path,rect,circle,line')) {
    if (unseen(inherited(element, 'stroke')) && unseen(inherited(element, 'fill') ?? 'black')) element.remove();
  }
  for (const group of [...svg.querySelectorAll('g,a')].reverse()) if (group.childNodes.length === 0) group.remove();
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
