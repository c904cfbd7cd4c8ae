import type { SaysoStore } from '../../state/store';
import type { Host } from './commands';
import type { Command } from './keys';
import { SPEAKER } from './urls';

/** The commands that mean nothing where the presentation is shown. */
export const ABSENT: readonly Command[] = [];

/** Full screen and the second window, as the browser gives them. */
export function browserHost(store: SaysoStore): Host {
  return {
    toggleFullscreen: () => {
      const done = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      // Refused, as in a frame without the permission: the page stays as it is.
      done.catch(() => {});
    },
    openSpeaker: () => {
      const { step, lang } = store.getState().view;
      const query = new URLSearchParams({ step: String(step ?? 1), lang });
      const opened = window.open(`${SPEAKER}?${query}`, 'sayso-speaker', 'popup,width=1040,height=760');
      opened?.focus();
      return opened !== null;
    },
  };
}
