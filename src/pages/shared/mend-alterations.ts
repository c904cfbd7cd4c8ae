/**
 * Keeps words with what they belong to when something else has changed the page's texts: a browser's translator, a dark
 * mode, an extension.
 *
 * React and Preact write to the text nodes that they made. A translator puts elements of its own in their place, so they
 * go on writing to nodes that nobody sees, and old words stay beside a new selection; what they then want to place or
 * take away beside such a node is not there, which throws (https://github.com/facebook/react/issues/11538). So it is
 * noted what came in the place of a text. A text that is written to goes back to its place, where the translator finds
 * it again, and what stands in a text's place is placed beside and taken away instead of it.
 * @param root what is watched; texts outside of it are left alone
 */
export function mendAlterations(root: Node): void {
  const places = new WeakMap<Node, Place>();
  const writes = new MutationObserver((records) => {
    for (const { target } of records) putBack(target, places.get(target));
  });
  /** Written to before it was heard that they had been taken away. */
  const written = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') written.add(target);
      for (const node of removedNodes) {
        const beside = [previousSibling, nextSibling].filter((one) => one?.nodeName === 'FONT') as Node[];
        const instead = addedNodes.length > 0 ? [...addedNodes] : beside;
        places.set(node, {
          parent: new WeakRef(target),
          instead: instead.map((one) => new WeakRef(one)),
          next: nextSibling && new WeakRef(nextSibling),
        });
        if (node.nodeType === Node.TEXT_NODE) writes.observe(node, { characterData: true });
      }
    }
  };
  const putAllBack = (): void => {
    for (const text of written) putBack(text, places.get(text));
    written.clear();
  };
  const removals = new MutationObserver((records) => {
    note(records);
    putAllBack();
  });
  removals.observe(root, { childList: true, subtree: true, characterData: true });

  /** What of a parent's children stands for a node that is no longer one of them. */
  const standIn = (parent: Node, node: Node): Node | undefined => {
    note(removals.takeRecords());
    if (written.size > 0) queueMicrotask(putAllBack);
    const place = places.get(node);
    const candidates = [node, ...(place ? alive(place.instead) : []), place?.parent.deref()];
    return candidates.map((one) => one && childWith(parent, one)).find(Boolean);
  };
  const { prototype } = Node;
  const { insertBefore, removeChild } = prototype;
  prototype.removeChild = function removeStandIn<T extends Node>(this: Node, node: T): T {
    if (node.parentNode === this || !places.has(node)) return removeChild.call(this, node) as T;
    const instead = standIn(this, node);
    if (instead && isDrawn(instead)) node.parentNode?.removeChild(node);
    else if (instead) removeChild.call(this, instead);
    return node;
  };
  prototype.insertBefore = function insertBeforeStandIn<T extends Node>(this: Node, node: T, next: Node | null): T {
    if (next === null || next.parentNode === this || !places.has(next)) return insertBefore.call(this, node, next) as T;
    return insertBefore.call(this, node, standIn(this, next) ?? null) as T;
  };
}

/** Where a node stood that was taken away. Nothing of it is kept from being collected when it leaves the page, too. */
interface Place {
  readonly parent: WeakRef<Node>;
  /** What came in its place. */
  readonly instead: readonly WeakRef<Node>[];
  /** What it stood before. */
  readonly next: WeakRef<Node> | null;
}

const alive = (nodes: readonly WeakRef<Node>[]): Node[] => nodes.flatMap((node) => node.deref() ?? []);

/** A text that an embed has let go of is marked so (`pages/embed/preact-client.ts`). */
export const LET_GO = 'saysoLetGo';

/** A text that was written to goes back to its place; one that is let go of takes what is in its place with it. */
function putBack(text: Node, place: Place | undefined): void {
  const parent = place?.parent.deref();
  if (!place || !parent?.isConnected || text.isConnected) return;
  const there = alive(place.instead).filter((node) => node.parentNode === parent);
  if (!(LET_GO in text)) {
    const next = there[0] ?? place.next?.deref();
    parent.insertBefore(text, next?.parentNode === parent ? next : null);
  }
  for (const node of there) parent.removeChild(node);
}

/** The child of a parent that a node is, or is in. */
function childWith(parent: Node, node: Node): Node | undefined {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at ?? undefined;
}

/** React marks what it made. */
const isDrawn = (node: Node): boolean => Object.keys(node).some((name) => name.startsWith('__react'));
