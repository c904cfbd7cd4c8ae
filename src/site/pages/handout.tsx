import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Handout } from '../../pages/handout/handout';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { pageData } from '../../payload/make-page-data';
import { wordPaths, type DataFiles } from '../data-files';
import { pictureKind } from '../../views/network/picture-kind';
import { pictureFiles } from '../entries';
import type { SiteOptions } from '../options';
import { embedData } from '../page-data-file';
import type { MadePage } from '../site-file';
import { urls } from '../urls';

/** The handout, complete without JavaScript; with it, it can also be had in the dossier's other languages. */
export function handoutPage(
  dossier: Dossier,
  scene: Scene,
  beside: DataFiles,
  { hash, print }: Pick<SiteOptions, 'hash' | 'print'>,
): MadePage {
  const page = { ...pageData(dossier, scene, '../../'), dataFiles: { words: wordPaths(beside) } };
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Handout pdf={print} />
    </PageShell>,
  );
  const carried = embedData(dossier, 'handout', packPage(page), hash);
  return {
    page: {
      path: urls.handout(dossier.id),
      lang: dossier.lang,
      page: 'handout',
      parts: pictureFiles(pictureKind(store.getState(), page)),
      dossier: dossier.id,
      title: documentTitle('handout', store.getState()),
      head: carried.head,
      body: `<div id="sayso">${markup}</div>${carried.script}`,
    },
    files: carried.files,
  };
}
