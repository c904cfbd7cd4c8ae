import '../../styles/index.css';
import { fetchCards } from '#cards';
import { fetchPlacer } from '#map-placer';
import { fetchPicture } from '#network-pictures';
import { linkIndex } from '../../domain/link-index';
import { Explore } from './explore';
import { PageShell } from '../shared/page-shell';
import { createSaysoStore } from '../../state/store';
import { connectUrl } from '../../state/url/sync';
import { fetchMessages } from '../../i18n/load-messages';
import { afterPaint } from '../shared/after-paint';
import { connectDocument } from '../shared/sync-document';
import { documentTitle } from '../shared/document-title';
import { jsonLoader } from '../shared/fetch-json';
import { onFirstIntent } from '../../views/components/first-intent';
import { createLazyData } from '../shared/lazy-data';
import { readPage } from '../shared/read-page';
import { layoutPartOf } from '../shared/ensure-layout';
import { connectTheme } from '../shared/theme';
import { hydratePage } from '../shared/hydrate-page';
import { pictureKind } from '../../views/network/picture-kind';
import { keepOffline } from '../shared/keep-offline';

const page = await readPage(document);
// The page was made in its dossier's language and must be taken over in it.
await fetchMessages(page.dossier.lang);
const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier), pane: 'network' });
await fetchPicture(pictureKind(store.getState(), page));
const lazy = createLazyData(page, store, jsonLoader(page.root), await layoutPartOf(page));

onFirstIntent(document, () => {
  // Where a part cannot be had now, what needs it asks again and says so.
  for (const fetch of [fetchCards, fetchPlacer]) void fetch().catch(() => {});
});
hydratePage(document, comeAlive, ({ onAlive, onBroken }) => (
  <PageShell page={page} store={store} lazy={lazy} later={onceAlive} onAlive={onAlive} onBroken={onBroken}>
    <Explore />
  </PageShell>
));

/** A link's view is drawn at once; what a reader chooses, once the marks have answered. */
function onceAlive(act: () => void): void {
  if (document.documentElement.dataset.ready === 'true') afterPaint(act);
  else act();
}

/** The link's view and the kept theme are taken once the prerendered page has been taken over as it is. */
function comeAlive(): void {
  document.documentElement.classList.add('alive');
  connectTheme(store, document);
  connectUrl(store, window);
  connectDocument(store, document, (state) => documentTitle('explore', state));
  keepOffline(window);
}
