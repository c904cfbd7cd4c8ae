/** `#presenting-host` in a one-page file: it has no second page for a presenter, and no address for a class to follow. */
import type { Host } from '../../present/commands';
import type { Command } from '../../present/keys';

export const ABSENT: readonly Command[] = ['speaker', 'follow'];

export const browserHost = (): Host => ({
  absent: ABSENT,
  toggleFullscreen: () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Refused, as in a frame without the permission: the page stays as it is.
    done.catch(() => {});
  },
  openSpeaker: () => false,
});
