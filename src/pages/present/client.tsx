import '../../styles/index.css';
import { fetchPlacer } from '#map-placer';
import { fetchPicture } from '#network-pictures';
import '../../styles/pages/present.css';
import { linkIndex } from '../../domain/link-index';
import { PageShell } from '../shared/page-shell';
import { createDeck, DeckContext } from './presentation-store';
import { firstView } from './first-view';
import { Present } from './present';
import { connectWindows } from './windows';
import { createSaysoStore } from '../../state/store';
import { enterStep } from '../../state/selectors/tour';
import { connectUrl } from '../../state/url/sync';
import { fetchMessages } from '../../i18n/load-messages';
import { connectDocument } from '../shared/sync-document';
import { documentTitle } from '../shared/document-title';
import { jsonLoader } from '../shared/fetch-json';
import { createLazyData } from '../shared/lazy-data';
import { readPage } from '../shared/read-page';
import { layoutPartOf } from '../shared/ensure-layout';
import { connectTheme } from '../shared/theme';
import { hydratePage } from '../shared/hydrate-page';
import { pictureKind } from '../../views/network/picture-kind';
import { keepOffline } from '../shared/keep-offline';

const page = await readPage(document);
await fetchMessages(page.dossier.lang);
const store = createSaysoStore({
  dossier: page.dossier,
  links: linkIndex(page.dossier),
  initial: firstView(page.dossier),
});
const deck = createDeck();

// This page does not carry how its map stands: it is placed again to be taken over as it is.
await fetchPlacer();
await fetchPicture(pictureKind(store.getState(), page));
const lazy = createLazyData(page, store, jsonLoader(page.root), await layoutPartOf(page));

hydratePage(document, comeAlive, ({ onAlive, onBroken }) => (
  <DeckContext value={deck}>
    <PageShell page={page} store={store} lazy={lazy} onAlive={onAlive} onBroken={onBroken}>
      <Present />
    </PageShell>
  </DeckContext>
));

/** The link's step and the kept theme are taken once the prerendered page has been taken over as it is. */
function comeAlive(): void {
  const { context } = store.getState();
  let stepGiven = false;
  document.documentElement.classList.add('alive');
  connectTheme(store, document);
  connectUrl(store, window, {
    adjust: (view) => {
      stepGiven = view.step !== null;
      return stepGiven ? view : enterStep(view, 1, context);
    },
  });
  connectDocument(store, document, (state) => documentTitle('present', state));
  connectWindows(store, deck, { leads: stepGiven && !isReload() });
  keepOffline(window);
}

/** After a reload, the other windows know better than the address where the presentation is. */
function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
