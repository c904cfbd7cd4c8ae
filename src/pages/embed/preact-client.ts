/**
 * What the embed's bundle takes for `react-dom/client`: Preact's, kept from holding on to what has left the page.
 *
 * Preact makes the description of an element, as JSX gives it, its node of the tree the first time it is placed. The
 * props of whatever stands around it keep that description, and with it the elements, children and parents it had then,
 * however often they were replaced since (https://github.com/preactjs/preact/issues/4909); over parents and shared
 * children one such tree leads to the next, without end. A description that is in use already is copied instead, and the
 * depth it was placed at is what Preact knows that by. So each is given a depth as it is made.
 *
 * Preact also writes `tabIndex` as it is spelt, which in a drawing is an attribute that no browser knows: a mark drawn
 * by it could not be taken out of the tab key's way, nor put into it. So it is spelt as in a document.
 *
 * And it lets go of a text that others took away without a word, so that what they put in its place would stay
 * (`shared/mend-alterations.ts`). So a text is marked and written to when it is let go of.
 */
import { options } from 'preact';
import { LET_GO } from '../shared/mend-alterations';

export { createRoot, hydrateRoot } from 'preact/compat/client';

/** Preact's nodes have their depth under this name in every build that it publishes. */
const DEPTH = '__b';
/** And their element or text under this one. */
const DOM = '__e';

const before = options.vnode;
options.vnode = (made) => {
  before?.(made);
  // A node that is drawn again comes through here too, with the depth it really has.
  (made as unknown as Record<typeof DEPTH, number>)[DEPTH] ||= 1;
  const props = made.props as Record<string, unknown>;
  if (typeof made.type !== 'string' || !('tabIndex' in props)) return;
  // The props are a copy that Preact's own hook has just made.
  props['tabindex'] = props['tabIndex'];
  delete props['tabIndex'];
};

const letGo = options.unmount;
options.unmount = (made) => {
  letGo?.(made);
  // What is no element and no component is a text.
  const text = made.type ? undefined : (made as unknown as Record<typeof DOM, Text | undefined>)[DOM];
  if (text) Object.assign(text, { [LET_GO]: true }).appendData('');
};
