import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Handout } from '../../pages/handout/handout';
import type { Beside } from '../../payload/page-data';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { carriedPage } from '../embed-data';
import { pageData } from '../../payload/make-page-data';

/**
 * The handout, complete without JavaScript; with it, it can also be had in the dossier's other languages.
 * @param print whether it will be there as PDF too
 */
export function handoutPage(dossier: Dossier, wide: Scene, { words }: Beside, print: boolean) {
  const page = { ...pageData(dossier, wide, '../../'), beside: { words } };
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Handout pdf={print} />
    </PageShell>,
  );
  const carried = carriedPage(dossier, 'handout', packPage(page), wide.network);
  return {
    path: `${dossier.id}/handout/index.html`,
    lang: dossier.lang,
    page: 'handout' as const,
    title: documentTitle('handout', store.getState()),
    head: carried.head,
    body: `<div id="sayso">${markup}</div>${carried.script}`,
    files: carried.files,
  };
}
