import { createRoot, type Root } from 'react-dom/client';
import type { Mode } from '../../domain/modes';
import { openFrame } from '../../embed-api/frame';
import { addMessages } from '../../i18n';
import { addExploreWords } from '../../i18n/explore-words';
import { openOnePage } from '../../payload/one-page';
import { connectUrl } from '../../state/url/sync';
import { connectHost } from '../embed/connect-host';
import { documentTitle } from '../shared/document-title';
import { PageShell } from '../shared/page-shell';
import { connectDocument } from '../shared/sync-document';
import { connectTheme } from '../shared/theme';
import { fragmentWindow } from './fragment-address';
import { mendAlterations } from '../shared/mend-alterations';
import { keepLinksWithin } from './links-within';
import { putFaces, putSheets } from './looks';
import { ModeBar } from './mode-bar';
import { modeIn, withMode } from './modes';
import './parts';
import { showAs, type Shown } from './shown';

const { page: carried, sheets, words, faces } = window.saysoParts;
for (const [lang, { messages, explore }] of Object.entries(words)) {
  addMessages(lang, messages);
  addExploreWords(lang, explore);
}
const opened = openOnePage(carried);
const address = fragmentWindow(window);
const query = (): string => address.location.search;
const root = document.documentElement;
/** In somebody else's page, as that page asked for it: there it is an embed and nothing else. */
const guest = window.parent !== window && modeIn(query()) === 'embed';
const frame = guest ? openFrame(window) : null;
const showSheets = putSheets(document, sheets);

let mode: Mode = modeIn(query());
let leave = (): void => {};

mendAlterations(document.getElementById('sayso')!);
keepLinksWithin({ id: opened.dossier.id, mode: () => mode, query });
putFaces(document, faces);
if (!guest) {
  address.history.replaceState(null, '', withMode(query(), mode));
  // First of all that listen: what is left does not hear of an address that is not its own.
  window.addEventListener('popstate', () => {
    const asked = modeIn(query());
    if (asked !== mode) show(asked);
  });
}
show(mode);

/** Shows a mode in place of the one before. */
function show(next: Mode): void {
  leave();
  mode = next;
  const shown = showAs(next, opened);
  const container = document.getElementById('sayso')!;
  container.replaceChildren();
  delete root.dataset['ready'];
  root.dataset['page'] = next;
  root.classList.add('alive');
  showSheets(next);
  const tree: Root = createRoot(container);
  let disconnect = (): void => {};
  const onAlive = (): void => {
    disconnect = connect(shown, next);
    document.getElementById('trouble')!.hidden = true;
    root.dataset['ready'] = 'true';
  };
  leave = () => {
    disconnect();
    tree.unmount();
  };
  tree.render(
    <PageShell page={shown.page} store={shown.store} onAlive={onAlive}>
      {!guest && <ModeBar mode={next} query={query} />}
      {shown.tree}
    </PageShell>,
  );
  window.scrollTo(0, 0);
}

/** The address's view, the theme and the title, as the page of a site takes them. */
function connect({ store, url, connect: more }: Shown, of: Mode): () => void {
  const fromUrl = connectUrl(store, address, guest ? { ...url, write: false } : url);
  connectDocument(store, document, (state) => documentTitle(of, state));
  if (of === 'handout') root.dataset['theme'] = 'light';
  else if (frame === null) connectTheme(store, document);
  else {
    store.getState().actions.setPane(frame.params.show[0]!);
    connectHost(store, frame);
  }
  const parted = more();
  return () => {
    parted();
    fromUrl();
  };
}
