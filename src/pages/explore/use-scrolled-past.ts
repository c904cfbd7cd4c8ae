import { useEffect, useState } from 'react';

/** Whether a part of the page has gone out of sight at the top. @param part a selector of one element of the page */
export function useScrolledPast(part: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const element = document.querySelector(part);
    if (!element || typeof IntersectionObserver !== 'function') return undefined;
    const observer = new IntersectionObserver(([entry]) =>
      setPast(!entry!.isIntersecting && entry!.boundingClientRect.bottom < 1),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [part]);
  return past;
}
