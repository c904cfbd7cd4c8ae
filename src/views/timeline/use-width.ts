import { useEffect, useState, type RefObject } from 'react';

/**
 * The width of an element in px.
 * @param design stands in before it is measured, and on the server
 */
export function useWidth(element: RefObject<HTMLElement | null>, design: number): number {
  const [width, setWidth] = useState(design);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry!.contentRect.width);
      if (now > 0) setWidth(now);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
