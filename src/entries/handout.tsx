import '../look/index.css';
import '../look/handout.css';
import { hydrateRoot } from 'react-dom/client';
import { linkIndex } from '../domain/links';
import { Handout } from '../modes/handout/handout';
import { PageShell } from '../modes/page-shell';
import { createSaysoStore } from '../state/store';
import { connectUrl } from '../state/url-sync';
import { fetchMessages } from '../language/fetch';
import { connectDocument } from './document-words';
import { documentTitle } from '../modes/document-title';
import { fetched } from './fetched';
import { moreOf } from './more';
import { readPage } from './read-page';
import { withLayout } from './with-layout';
import { keepOffline } from './keep-offline';

const page = await readPage(document);
await fetchMessages(page.dossier.lang);
const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier) });

const more = await withLayout(page, moreOf(page, store, fetched(page.root)));

hydrateRoot(
  document.getElementById('sayso')!,
  <PageShell page={page} store={store} more={more} onAlive={comeAlive}>
    <Handout pdf={document.querySelector('[data-pdf]') !== null} />
  </PageShell>,
);

/** The link says which language and year to print; paper is always light. */
function comeAlive(): void {
  document.documentElement.classList.add('alive');
  document.documentElement.dataset['theme'] = 'light';
  connectUrl(store, window);
  connectDocument(store, document, (state) => documentTitle('handout', state));
  document.documentElement.dataset['ready'] = 'true';
  keepOffline(window);
}
