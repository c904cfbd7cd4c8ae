import '../look/index.css';
import '../look/present.css';
import { hydrateRoot } from 'react-dom/client';
import { linkIndex } from '../domain/links';
import { PageShell } from '../modes/page-shell';
import { createDeck, DeckContext } from '../modes/present/deck';
import { firstView } from '../modes/present/first-view';
import { Present } from '../modes/present/present';
import { connectWindows } from '../modes/present/windows';
import { createSaysoStore } from '../state/store';
import { enterStep } from '../state/tour';
import { connectUrl } from '../state/url-sync';
import { fetchMessages } from '../language/fetch';
import { connectDocument } from './document-words';
import { documentTitle } from '../modes/document-title';
import { fetched } from './fetched';
import { moreOf } from './more';
import { readPage } from './read-page';
import { withLayout } from './with-layout';
import { connectTheme } from './theme';
import { keepOffline } from './keep-offline';

const page = await readPage(document);
await fetchMessages(page.dossier.lang);
const store = createSaysoStore({
  dossier: page.dossier,
  links: linkIndex(page.dossier),
  initial: firstView(page.dossier),
});
const deck = createDeck();

const more = await withLayout(page, moreOf(page, store, fetched(page.root)));

hydrateRoot(
  document.getElementById('sayso')!,
  <DeckContext value={deck}>
    <PageShell page={page} store={store} more={more} onAlive={comeAlive}>
      <Present />
    </PageShell>
  </DeckContext>,
);

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
  document.documentElement.dataset.ready = 'true';
  keepOffline(window);
}

/** After a reload, the other windows know better than the address where the presentation is. */
function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
