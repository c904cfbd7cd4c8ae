import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import type { Beside } from '../../payload/page-data';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createDeck, DeckContext } from '../../pages/present/presentation-store';
import { firstView } from '../../pages/present/first-view';
import { Present } from '../../pages/present/present';
import { createSaysoStore } from '../../state/store';
import { cardTags, siteAddress } from '../document/meta-tags';
import { carriedPage } from '../embed-data';
import { pageData } from '../../payload/make-page-data';

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
