import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type ReactNode, type RefObject } from 'react';
import type { ShownParagraph } from '../../payload/page';
import { useTargetPassage } from './use-follow-selection';

interface WindowedParagraphsProps {
  readonly paragraphs: readonly ShownParagraph[];
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  renderParagraph(index: number, measure: (element: Element | null) => void): ReactNode;
}

/** Px of a paragraph before it is measured. */
const PARAGRAPH = 130;

/** The paragraphs of a long article that can be seen, between two spaces that stand for the others. */
export function WindowedParagraphs({ paragraphs, scroller, renderParagraph }: WindowedParagraphsProps) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are asked anew each time it draws
  const shown = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => PARAGRAPH,
    overscan: 3,
  });
  const target = useTargetPassage();
  useEffect(() => {
    if (target === null || scroller.current?.querySelector(`[data-passage="${CSS.escape(target)}"]`)) return;
    const index = paragraphs.findIndex(({ pieces }) =>
      pieces.some((piece) => piece.kind === 'passage' && piece.passage === target),
    );
    if (index >= 0) shown.scrollToIndex(index, { align: 'center' });
  }, [target]); // eslint-disable-line react-hooks/exhaustive-deps
  const items = shown.getVirtualItems();
  return (
    <>
      <div aria-hidden="true" style={{ height: items[0]?.start ?? 0 }} />
      {items.map(({ index }) => renderParagraph(index, shown.measureElement))}
      <div aria-hidden="true" style={{ height: shown.getTotalSize() - (items.at(-1)?.end ?? 0) }} />
    </>
  );
}
