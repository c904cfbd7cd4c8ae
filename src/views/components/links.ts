import type { Id } from '../../domain/dossier';
import { useLinks } from '../../state/react';

/** The id of a passage's element in the article. */
export const passageAnchor = (passage: Id): string => `p-${passage}`;

/** The link to a passage: its view, and without JavaScript its place in the article. */
export const passageHref = (passage: Id): string => `?passage=${encodeURIComponent(passage)}#${passageAnchor(passage)}`;

/** The link to one of a mark's passages. */
export const markPassageHref = (mark: Id, passage: Id): string =>
  `?select=${encodeURIComponent(mark)}&passage=${encodeURIComponent(passage)}#${passageAnchor(passage)}`;

/** Makes the link to a mark: its view, and without JavaScript the first passage it rests on. */
export function useMarkHref(): (mark: Id) => string {
  const links = useLinks();
  return (mark) => {
    const [first] = links.passagesOf(mark);
    return `?select=${encodeURIComponent(mark)}${first === undefined ? '' : `#${passageAnchor(first)}`}`;
  };
}
