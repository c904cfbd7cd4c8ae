import '../../../styles/index.css';
import '../../../styles/pages/present.css';
import type { Dossier } from '../../../domain/dossier';
import { fetchMessages } from '../../../i18n/load-messages';
import { linkIndex } from '../../../domain/link-index';
import { createDeck, DeckContext } from '../presentation-store';
import { firstView } from '../first-view';
import { Speaker } from './speaker';
import { connectWindows } from '../windows';
import { SaysoProvider } from '../../../state/react';
import { createSaysoStore } from '../../../state/store';
import { enterStep } from '../../../state/selectors/tour';
import { connectUrl } from '../../../state/url/sync';
import { connectDocument } from '../../shared/sync-document';
import { documentTitle } from '../../shared/document-title';
import { connectTheme } from '../../shared/theme';
import { hydratePage } from '../../shared/hydrate-page';
import { Boundary } from '../../../views/components/boundary';
import { keepOffline } from '../../shared/keep-offline';

const dossier = JSON.parse(document.getElementById('sayso-page')!.textContent) as Dossier;
// It holds the dossier in all its languages, and so the interface's words in them.
await Promise.all(dossier.languages.map(fetchMessages));
const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: firstView(dossier) });
const deck = createDeck();

hydratePage(document, comeAlive, ({ onAlive, onBroken }) => (
  <DeckContext value={deck}>
    <SaysoProvider store={store}>
      <Boundary onGiveUp={onBroken}>
        <Speaker onAlive={onAlive} />
      </Boundary>
    </SaysoProvider>
  </DeckContext>
));

/** It follows the presentation wherever that is; its own address counts only while there is none. */
function comeAlive(): void {
  const { context } = store.getState();
  document.documentElement.classList.add('alive');
  connectTheme(store, document);
  connectUrl(store, window, { adjust: (view) => (view.step === null ? enterStep(view, 1, context) : view) });
  connectDocument(store, document, (state) => documentTitle('speaker', state));
  connectWindows(store, deck);
  keepOffline(window);
}
