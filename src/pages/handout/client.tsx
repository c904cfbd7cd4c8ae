import '../../styles/index.css';
import { fetchPlacer } from '#map-placer';
import { fetchPicture } from '#network-pictures';
import '../../styles/pages/handout.css';
import { linkIndex } from '../../domain/link-index';
import { Handout } from './handout';
import { PageShell } from '../shared/page-shell';
import { createSaysoStore } from '../../state/store';
import { connectUrl } from '../../state/url/sync';
import { fetchMessages } from '../../i18n/load-messages';
import { connectDocument } from '../shared/sync-document';
import { documentTitle } from '../shared/document-title';
import { jsonLoader } from '../shared/fetch-json';
import { createLazyData } from '../shared/lazy-data';
import { readPage } from '../shared/read-page';
import { layoutPartOf } from '../shared/ensure-layout';
import { hydratePage } from '../shared/hydrate-page';
import { pictureKind } from '../../views/network/picture-kind';
import { keepOffline } from '../shared/keep-offline';

const page = await readPage(document);
await fetchMessages(page.dossier.lang);
const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier) });

// This page does not carry how its map stands: it is placed again to be taken over as it is.
await fetchPlacer();
await fetchPicture(pictureKind(store.getState(), page));
const lazy = createLazyData(page, store, jsonLoader(page.root), await layoutPartOf(page));

hydratePage(document, comeAlive, ({ onAlive, onBroken }) => (
  <PageShell page={page} store={store} lazy={lazy} onAlive={onAlive} onBroken={onBroken}>
    <Handout pdf={document.querySelector('[data-pdf]') !== null} />
  </PageShell>
));

/** The link says which language and year to print; paper is always light. */
function comeAlive(): void {
  document.documentElement.classList.add('alive');
  document.documentElement.dataset['theme'] = 'light';
  connectUrl(store, window);
  connectDocument(store, document, (state) => documentTitle('handout', state));
  keepOffline(window);
}
