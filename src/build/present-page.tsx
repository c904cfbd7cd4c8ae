import { renderToString } from 'react-dom/server';
import type { Dossier } from '../domain/dossier';
import { linkIndex } from '../domain/links';
import type { Scene } from '../geometry/scene';
import { documentTitle } from '../modes/document-title';
import type { Beside } from '../modes/page-data';
import { PageShell } from '../modes/page-shell';
import { packPage } from '../modes/payload/page';
import { createDeck, DeckContext } from '../modes/present/deck';
import { firstView } from '../modes/present/first-view';
import { Present } from '../modes/present/present';
import { createSaysoStore } from '../state/store';
import { cardTags, siteAddress } from './cards';
import { carriedPage } from './carried-page';
import { pageData } from './page-data';

/** The presentation, as it stands at its first step. */
export function presentPage(dossier: Dossier, wide: Scene, { words }: Beside) {
  const page = { ...pageData(dossier, wide, '../../'), beside: { words } };
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: firstView(dossier) });
  const markup = renderToString(
    <DeckContext value={createDeck()}>
      <PageShell page={page} store={store}>
        <Present />
      </PageShell>
    </DeckContext>,
  );
  const carried = carriedPage(dossier, 'present', packPage(page), wide.network);
  return {
    path: `${dossier.id}/present/index.html`,
    lang: dossier.lang,
    page: 'present' as const,
    title: documentTitle('present', store.getState()),
    head: cardTags(dossier, 'present', siteAddress(process.env)) + carried.head,
    body: `<div id="sayso">${markup}</div>${carried.script}`,
    files: carried.files,
  };
}
