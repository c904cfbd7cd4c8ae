/**
 * What leads to another page of a site leads to the same within a one-page file, and what leads to a page that it has not
 * is left out. The components say their links as ever; here each is turned as it is made, before it is drawn.
 */
import { options } from 'preact';
import type { Mode } from '../../domain/modes';
import { NO_ROOT } from './no-root';
import { turnedTo, withMode } from './modes';

interface Within {
  readonly id: string;
  /** What is shown now. */
  mode(): Mode;
  query(): string;
}

/** Where a link leads within the file; null where the file has no such place. What leads elsewhere stays as it is. */
export function hrefWithin(href: string, { id, mode, query }: Within): string | null {
  const to = (other: Mode): string => `#${turnedTo(other, query()).slice(1)}`;
  // A mark's link also has its place in the article, for a page without a script.
  if (href.startsWith('?')) return `#${withMode(href.split('#')[0]!, mode()).slice(1)}`;
  switch (href) {
    case 'present/':
      return to('present');
    case 'handout/':
    case '../handout/':
      return to('handout');
    case '../':
    case NO_ROOT:
    case `${NO_ROOT}${id}/`:
      return to('explore');
    default:
      return /^(?:#|[a-z][\w+.-]*:)/i.test(href) && !href.startsWith(NO_ROOT) ? href : null;
  }
}

/** Turns every link that is made from now on. */
export function keepLinksWithin(within: Within): void {
  const before = options.vnode;
  options.vnode = (made) => {
    before?.(made);
    if (made.type !== 'a') return;
    const props = made.props as unknown as Record<string, unknown>;
    const { href } = props;
    if (typeof href !== 'string') return;
    const turned = hrefWithin(href, within);
    if (turned === href) return;
    if (turned === null) {
      delete props['href'];
      props['data-away'] = true;
    } else {
      props['href'] = turned;
      delete props['target'];
    }
  };
}
