import '../look/embed-page.css';
import '../language/all';
import { hydrateRoot } from 'react-dom/client';
import { openFrame } from '../embed/frame';
import { linkIndex } from '../domain/links';
import { Embed } from '../modes/embed/embed';
import { PageShell } from '../modes/page-shell';
import { createSaysoStore } from '../state/store';
import { connectUrl } from '../state/url-sync';
import { connectDocument } from './document-words';
import { connectHost } from './embed-host';
import './embed-window';
import { withPaths } from './read-page';

const { frame, alive } = window.saysoLoader ?? { frame: openFrame(window), alive: () => {} };
const page = withPaths(window.saysoPage!, document);
const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier) });

hydrateRoot(
  document.getElementById('sayso')!,
  <PageShell page={page} store={store} onAlive={comeAlive}>
    <Embed />
  </PageShell>,
);

/** The address's view first, then what was tapped while the code was on its way, then what the host says. */
function comeAlive(): void {
  connectUrl(store, window, { write: false });
  connectDocument(store, document, 'embed');
  store.getState().actions.setPane(frame.params.show[0]!);
  document.documentElement.dataset['ready'] = 'true';
  alive();
  connectHost(store, frame);
}
