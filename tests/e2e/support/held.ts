import type { CDPSession } from '@playwright/test';

/** How much a page holds on to, after all that can go is gone. */
export interface Held {
  /** Bytes of JavaScript's heap. */
  readonly heap: number;
  /** Nodes of documents, those in no document included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Nodes that have left their document, or never were in one, and that a script still keeps. */
  readonly detached: number;
}

/** What `DOM.getDetachedDomNodes` answers, as far as it is used here; Playwright's types do not have it yet. */
interface Detached {
  readonly detachedNodes: readonly { readonly treeNode: TreeNode }[];
}
interface TreeNode {
  readonly children?: readonly TreeNode[];
}

/** Collects garbage and counts what is left. A page at rest has no detached nodes, however long it has been used. */
export async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  await session.send('DOM.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const { detachedNodes } = (await session.send('DOM.getDetachedDomNodes' as 'DOM.enable')) as unknown as Detached;
  await session.send('DOM.disable');
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    detached: detachedNodes.reduce((sum, { treeNode }) => sum + size(treeNode), 0),
  };
}

function size({ children = [] }: TreeNode): number {
  return children.reduce((sum, child) => sum + size(child), 1);
}
