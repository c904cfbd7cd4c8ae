import type { StudioStore } from './state';

/** Whether it was told in this browser. */
const TOLD = 'sayso-studio-phone';

/** On a phone, says once what a phone is good for: with the first dossier that is at work there. */
export function tellOfPhone(store: StudioStore, window: Pick<Window, 'matchMedia' | 'localStorage'>): void {
  const stop = store.subscribe(({ work, actions }) => {
    if (!work) return;
    stop();
    if (!window.matchMedia('(max-width: 599px)').matches || wasTold(window)) return;
    actions.tell({ is: 'phone' });
  });
}

function wasTold({ localStorage }: Pick<Window, 'localStorage'>): boolean {
  try {
    const told = localStorage.getItem(TOLD) !== null;
    localStorage.setItem(TOLD, 'yes');
    return told;
  } catch {
    return false;
  }
}
