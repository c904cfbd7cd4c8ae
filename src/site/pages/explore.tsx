import { renderToString } from 'react-dom/server';
import { putAside } from '../../payload/details';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { inOwnLanguage } from '../../payload/texts';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Explore } from '../../pages/explore/explore';
import type { Beside } from '../../payload/page-data';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { articleTag, cardTags, siteAddress } from '../document/meta-tags';
import { carriedPage } from '../embed-data';
import { fileBeside } from '../data-files';
import { unescapeHtml } from '../document/html';
import { firstSight } from '../../payload/clip-outlines';
import { oembedFiles } from '../document/oembed';
import { pageData, withoutTies, withoutTourWords } from '../../payload/make-page-data';
import type { SitePage } from '../site-file';

/** The explore page: all that its first view shows; the world around and other languages lie beside it. */
export function explorePage(dossier: Dossier, scene: Scene, beside: Beside): SitePage {
  const page = pageData(dossier, firstSight(dossier, scene), '../');
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Explore />
    </PageShell>,
  );
  const shown = unescapeHtml(markup);
  const { dossier: first, aside } = putAside(inOwnLanguage(page.dossier), (words) => shown.includes(words));
  const record = fileBeside(dossier, 'record', aside);
  const data = { ...page, dossier: first, beside: { ...beside, record: record.path } };
  const packed = packPage(withoutTies(withoutTourWords(data)));
  const carried = carriedPage(dossier, 'explore', packed, scene.network);
  const address = siteAddress(process.env);
  return {
    path: `${dossier.id}/index.html`,
    lang: dossier.lang,
    page: 'explore',
    title: documentTitle('explore', store.getState()),
    head: cardTags(dossier, 'explore', address) + articleTag(dossier, address) + carried.head,
    body: `<div id="sayso">${markup}</div>${carried.script}`,
    files: {
      ...carried.files,
      [record.path]: record.text,
      ...(address && oembedFiles(dossier, address)),
    },
  };
}
