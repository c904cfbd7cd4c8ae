/**
 * A page that could not be drawn is opened anew, once, and left as it was prerendered. That it should be is said in its
 * own entry of the history, which outlives a reload and needs no storage.
 */
const MARK = 'sayso-static';

/** Opens the page anew, to be left as it was prerendered. Where the history is denied, the page stays as it is. */
export function leaveStatic({ history, location }: Window): void {
  try {
    history.replaceState(MARK, '');
  } catch {
    return;
  }
  location.reload();
}

/** Whether the page is to be left as it was prerendered; if so, it says so, and the next time it is tried again. */
export function isLeftStatic({ history, document }: Window): boolean {
  if (history.state !== MARK) return false;
  history.replaceState(null, '');
  document.getElementById('trouble')!.hidden = false;
  return true;
}
