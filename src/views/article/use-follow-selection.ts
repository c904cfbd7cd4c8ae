import { useEffect, type RefObject } from 'react';
import { selectPassageGroups } from '../../state/selectors/mark-state';
import { useSayso } from '../../state/react';
import { still } from '../components/reduced-motion';

/** Px kept above a passage that is scrolled to. */
const ABOVE = 56;

/**
 * Scrolls the passage looked at, or the first one of a new selection, into the article's own view.
 * The page itself is never scrolled: where the article does not scroll by itself, nothing moves.
 */
export function useFollowSelection(box: RefObject<HTMLElement | null>): void {
  const select = useSayso((state) => state.view.select);
  const target = useTargetPassage();
  useEffect(() => {
    const scroller = box.current;
    const element = target === null ? null : scroller?.querySelector(`[data-passage="${CSS.escape(target)}"]`);
    if (!scroller || !element || scroller.scrollHeight <= scroller.clientHeight + 1) return;
    const [own, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (own.top >= around.top && own.bottom <= around.bottom) return;
    scroller.scrollBy({ top: own.top - around.top - ABOVE, behavior: still() ? 'auto' : 'smooth' });
  }, [box, target, select]);
}

/** The passage looked at, or the first one of the selection. */
export const useTargetPassage = (): string | null =>
  useSayso((state) => state.view.passage ?? firstInText(selectPassageGroups(state)));

function firstInText(groups: ReturnType<typeof selectPassageGroups>): string | null {
  const all = groups.flatMap((group) => group.passages);
  return all.reduce<(typeof all)[number] | null>((a, b) => (a === null || b.start < a.start ? b : a), null)?.id ?? null;
}
