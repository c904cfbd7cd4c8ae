import { createRoot } from 'react-dom/client';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import { fetchMessages } from '../../i18n/load-messages';
import { ShareDialog } from '../share/share-dialog';
import { SHARED_DOSSIER } from '../shared/urls';
import { SaysoProvider } from '../../state/react';
import { createSaysoStore } from '../../state/store';
import { jsonLoader } from '../shared/fetch-json';

/**
 * Puts the share dialog in the place of the button that asked for it, and opens it.
 * @param place holds the button; its `data-up` leads from the page's folder to that of the sources
 */
export async function shareSources(place: HTMLElement): Promise<void> {
  const up = place.dataset['up'] ?? './';
  const { lang } = document.documentElement;
  const [file] = await Promise.all([jsonLoader(up).file(SHARED_DOSSIER), fetchMessages(lang)]);
  const dossier = file as Dossier;
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: { lang } });
  const pageIn = (one: Lang): string => new URL(`${up}${one === dossier.lang ? '' : `${one}/`}`, document.URL).href;
  const opener = (button: HTMLButtonElement | null): void => {
    // The dialog behind it is there a moment later.
    setTimeout(() => {
      button?.focus();
      button?.click();
    });
  };
  createRoot(place).render(
    <SaysoProvider store={store}>
      <ShareDialog root={`${up}../../`} pageIn={pageIn} opener={opener} />
    </SaysoProvider>,
  );
}
