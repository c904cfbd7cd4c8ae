import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { documentTitle } from '../../pages/shared/document-title';
import { createDeck, DeckContext } from '../../pages/present/presentation-store';
import { firstView } from '../../pages/present/first-view';
import { Speaker } from '../../pages/present/speaker/speaker';
import { SaysoProvider } from '../../state/react';
import { createSaysoStore } from '../../state/store';
import { jsonScript } from '../document/html';
import type { SitePage } from '../site-file';
import { urls } from '../urls';

/** The presenter's second window. It has no pictures, so it carries no scene and no text of an article. */
export function speakerPage(dossier: Dossier): SitePage {
  const carried = { ...dossier, sources: dossier.sources.map(({ text: _text, ...source }) => source) };
  const store = createSaysoStore({ dossier: carried, links: linkIndex(carried), initial: firstView(carried) });
  const markup = renderToString(
    <DeckContext value={createDeck()}>
      <SaysoProvider store={store}>
        <Speaker />
      </SaysoProvider>
    </DeckContext>,
  );
  return {
    path: urls.speaker(dossier.id),
    lang: dossier.lang,
    page: 'speaker',
    dossier: dossier.id,
    title: documentTitle('speaker', store.getState()),
    head: '<meta name="robots" content="noindex" />',
    body: `<div id="sayso">${markup}</div>${jsonScript('sayso-page', carried)}`,
  };
}
