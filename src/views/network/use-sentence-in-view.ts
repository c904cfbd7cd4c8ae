import { useEffect, useState, type RefObject } from 'react';
import type { Id } from '../../domain/dossier';

/** Px below what sticks where a sentence counts as the one that is read: some lines into what is seen. */
const READING = 72;

/**
 * The sentence that is read while a part of the page sticks above the article: the last one, of those that are asked
 * for, that begins above the reading line. Null while nothing sticks.
 * @param part what sticks, or lies in it
 * @param asked the passages that count; a stable set
 */
export function useSentenceInView(part: RefObject<HTMLElement | null>, asked: ReadonlySet<Id>): Id | null {
  const [passage, setPassage] = useState<Id | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const stuck = part.current?.closest('.who');
      setPassage(stuck ? sentenceBelow(stuck, asked) : null);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
    };
  }, [part, asked]);
  return passage;
}

function sentenceBelow(stuck: Element, asked: ReadonlySet<Id>): Id | null {
  const { position, top: edge } = getComputedStyle(stuck);
  const { top, bottom } = stuck.getBoundingClientRect();
  if (position !== 'sticky' || top > Number.parseFloat(edge) + 1) return null;
  let last: Id | null = null;
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-view="article"] [data-passage]')) {
    if (sentence.getBoundingClientRect().top > bottom + READING) break;
    const id = sentence.dataset['passage']!;
    if (asked.has(id)) last = id;
  }
  return last;
}
