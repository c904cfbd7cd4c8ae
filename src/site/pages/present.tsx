import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createDeck, DeckContext } from '../../pages/present/presentation-store';
import { firstView } from '../../pages/present/first-view';
import { Present } from '../../pages/present/present';
import { createSaysoStore } from '../../state/store';
import { cardTags } from '../document/meta-tags';
import { pageData } from '../../payload/make-page-data';
import { wordPaths, type DataFiles } from '../data-files';
import { pictureKind } from '../../views/network/picture-kind';
import { pictureFiles } from '../entries';
import type { SiteOptions } from '../options';
import { embedData } from '../page-data-file';
import type { MadePage } from '../site-file';
import { urls } from '../urls';

/** The presentation, as it stands at its first step. */
export function presentPage(
  dossier: Dossier,
  scene: Scene,
  beside: DataFiles,
  { address, hash }: Pick<SiteOptions, 'address' | 'hash'>,
): MadePage {
  const page = { ...pageData(dossier, scene, '../../'), dataFiles: { words: wordPaths(beside) } };
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), initial: firstView(dossier) });
  const markup = renderToString(
    <DeckContext value={createDeck()}>
      <PageShell page={page} store={store}>
        <Present />
      </PageShell>
    </DeckContext>,
  );
  const carried = embedData(dossier, 'present', packPage(page), hash);
  return {
    page: {
      path: urls.present(dossier.id),
      lang: dossier.lang,
      page: 'present',
      parts: pictureFiles(pictureKind(store.getState(), page)),
      dossier: dossier.id,
      title: documentTitle('present', store.getState()),
      head: cardTags(dossier, 'present', address) + carried.head,
      body: `<div id="sayso">${markup}</div>${carried.script}`,
    },
    files: carried.files,
  };
}
