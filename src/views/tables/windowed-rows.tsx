import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type ReactNode, type RefObject } from 'react';
import type { Id, Relation } from '../../domain/dossier';
import { useSayso } from '../../state/react';

export interface WindowedRowsProps {
  readonly relations: readonly Relation[];
  readonly columns: number;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  renderRow(relation: Relation, index: number, measure: (row: Element | null) => void): ReactNode;
}

/** Px of a row before it is measured. */
const ROW = 38;

/** The rows of a long table that can be seen, between two that stand for those above and below. */
export function WindowedRows({ relations, columns, scroller, renderRow }: WindowedRowsProps) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are asked anew each time it draws
  const rows = useVirtualizer({
    count: relations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => relations[index]!.id,
    overscan: 10,
  });
  useShownSelection(relations, (index) => rows.scrollToIndex(index, { align: 'center' }));
  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Gap height={above} columns={columns} />
      {items.map(({ index }) => renderRow(relations[index]!, index, rows.measureElement))}
      <Gap height={below} columns={columns} />
    </>
  );
}

/** Scrolls the table, never the page, to a relation that was chosen elsewhere. */
function useShownSelection(relations: readonly Relation[], show: (index: number) => void): void {
  const select: Id | null = useSayso((state) => state.view.select);
  useEffect(() => {
    const index = relations.findIndex(({ id }) => id === select);
    if (index >= 0) show(index);
  }, [select]); // eslint-disable-line react-hooks/exhaustive-deps
}

function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it is empty, and hidden */}
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
