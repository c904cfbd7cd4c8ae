import { useEffect, type RefObject } from 'react';
import { selectPassageGroups } from '../../state/selectors/mark-state';
import { useSayso } from '../../state/react';
import type { SaysoState } from '../../state/store';
import { isShown } from '../../state/voice-choice';
import { observeSize } from '../components/observe-size';
import { still } from '../components/reduced-motion';

/** Px kept above a passage that is scrolled to, where there is room for that much. */
const ABOVE = 96;
/** Px at the foot of an article that scrolls by itself where its words fade out; as `.reading-text` in the look. */
const FADE = 40;
/** What is kept above it on a page that scrolls itself, below the card that stays in sight. */
const BELOW_CARD = 16;

/**
 * Scrolls the passage looked at, or the first one of a new selection, to where nothing lies over it: within the
 * article where that scrolls by itself, or the page, until the passage stands under the card.
 */
export function useFollowSelection(box: RefObject<HTMLElement | null>): void {
  const select = useSayso((state) => state.view.select);
  const voice = useSayso((state) => state.view.voice);
  const target = useTargetPassage();
  useEffect(() => {
    const scroller = box.current;
    const element = target === null ? null : scroller?.querySelector(`[data-passage="${CSS.escape(target)}"]`);
    if (!scroller || !element) return undefined;
    const go = (): void => bringIntoSight(scroller, element);
    const above = scroller.closest('.reading')?.querySelector('.chosen');
    if (!above) {
      go();
      return undefined;
    }
    // The card is written a moment later and takes its room; then the words stand somewhere else.
    return observeSize(above, go);
  }, [box, target, select, voice]);
}

function bringIntoSight(scroller: HTMLElement, element: Element): void {
  const behavior = still() ? 'auto' : 'smooth';
  const own = element.getBoundingClientRect();
  if (scroller.scrollHeight > scroller.clientHeight + 1 && getComputedStyle(scroller).overflowY !== 'visible') {
    const around = scroller.getBoundingClientRect();
    const bottom = Math.min(around.bottom, innerHeight);
    if (own.top >= around.top + 8 && own.bottom <= bottom - FADE) return;
    const above = Math.max(8, Math.min(ABOVE, bottom - around.top - own.height - 8));
    scroller.scrollBy({ top: own.top - around.top - above, behavior });
    return;
  }
  const above = scroller.closest('.reading')?.querySelector('.chosen');
  const { position, top } = above ? getComputedStyle(above) : { position: '', top: '' };
  if (!above || position !== 'sticky') return;
  // It sticks below the page's top line, where that stays in sight.
  const covered = above.getBoundingClientRect().height + Number.parseFloat(top);
  if (own.top >= covered + 8 && own.bottom <= innerHeight - 8) return;
  scrollBy({ top: own.top - covered - BELOW_CARD, behavior });
}

/** The passage looked at, the first one of the selection, or of the voices shown alone. */
export const useTargetPassage = (): string | null =>
  useSayso((state) => state.view.passage ?? firstInText(selectPassageGroups(state)) ?? firstOfVoices(state));

function firstInText(groups: ReturnType<typeof selectPassageGroups>): string | null {
  const all = groups.flatMap((group) => group.passages);
  return all.reduce<(typeof all)[number] | null>((a, b) => (a === null || b.start < a.start ? b : a), null)?.id ?? null;
}

function firstOfVoices({ dossier, view }: SaysoState): string | null {
  if (view.voice === 'all') return null;
  return dossier.passages.find(({ voice }) => isShown(voice, view.voice))?.id ?? null;
}
