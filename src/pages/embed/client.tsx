import '../../styles/pages/embed-page.css';
import { hydrateRoot } from 'react-dom/client';
import { linkIndex } from '../../domain/link-index';
import { learnMessages } from '../../i18n';
import { addExploreWords } from '../../i18n/explore-words';
import { PLAIN } from '../../embed-api/embed-params';
import { Embed } from './embed';
import { mendAlterations } from '../shared/mend-alterations';
import { isLeftStatic, leaveStatic } from '../shared/left-static';
import { PageShell } from '../shared/page-shell';
import { unpackPage, type PackedPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { connectUrl } from '../../state/url/sync';
import { connectDocument } from '../shared/sync-document';
import { connectHost } from './connect-host';
import { keepShownPane } from './shown-pane';
import type { EmbedWords } from './window-types';
import { createLazyData, type DataLoader } from '../shared/lazy-data';
import { withPaths } from '../shared/read-page';

const { files, frame, page: carried, fetch, alive } = window.saysoLoader;

/** The files beside an embed are scripts that its loader fetches. */
const loader: DataLoader = {
  file: fetch,
  messages: (lang) =>
    learnMessages(lang, async (name) => {
      const { messages, explore } = (await fetch(files.words[name]!)) as EmbedWords;
      addExploreWords(name, explore);
      return messages;
    }),
};

// Where a request failed there is no data yet: the page stays as it is, and the loader tries again.
if (carried !== undefined) {
  if (isLeftStatic(window)) delete document.documentElement.dataset['waiting'];
  else void begin(carried);
}

async function begin(packed: PackedPage): Promise<void> {
  const page = withPaths(unpackPage(packed), document);
  // The page was made in its dossier's language and must be taken over in it.
  await loader.messages(page.dossier.lang);
  const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier), pane: PLAIN.show[0]! });
  const dataFiles = { map: files.map, details: files.details, words: files.texts };

  /** The address's view first, then what was tapped while the code was on its way, then what the host says. */
  const comeAlive = (): void => {
    connectUrl(store, window, { write: false });
    connectDocument(store, document);
    store.getState().actions.setPane(frame.params.show[0]!);
    document.documentElement.dataset['ready'] = 'true';
    alive();
    connectHost(store, frame);
  };

  const container = document.getElementById('sayso')!;
  const mapPane = keepShownPane(container);
  // A map that nobody sees yet is drawn anew in a moment of its own: taking it over, names and all, is half of the work.
  const mapLater = frame.params.show[0] !== 'map';
  if (mapLater) container.querySelector('[data-view="map"]')?.remove();
  mendAlterations(container);
  hydrateRoot(
    container,
    <PageShell
      page={{ ...page, mapPane, mapLater }}
      store={store}
      lazy={createLazyData({ dataFiles }, store, loader)}
      onAlive={comeAlive}
      onBroken={() => leaveStatic(window)}
    >
      <Embed />
    </PageShell>,
  );
}
