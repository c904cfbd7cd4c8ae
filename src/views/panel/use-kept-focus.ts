import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the focus in a box whose contents are drawn anew: where what had it is gone, the box itself takes it, or where
 * it is hidden, the first stop of the page's main part. So Tab goes on from there and not from the page's top.
 * @param shown changes whenever the contents are drawn anew
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, shown: string | null) {
  const within = useRef(false);
  useEffect(() => {
    const element = box.current;
    if (!element || !within.current || !lost(element)) return;
    element.focus({ preventScroll: true });
    if (lost(element)) element.ownerDocument.querySelector<HTMLElement>('main [tabindex="0"]')?.focus();
  }, [box, shown]);
  return {
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // Without a next target the window was left, or what had the focus was taken away.
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) within.current = false;
    },
  };
}

const lost = ({ ownerDocument }: HTMLElement): boolean =>
  ownerDocument.activeElement === null || ownerDocument.activeElement === ownerDocument.body;
