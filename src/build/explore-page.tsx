import { renderToString } from 'react-dom/server';
import { putAside } from '../domain/aside';
import type { Dossier } from '../domain/dossier';
import { linkIndex } from '../domain/links';
import { inOwnLanguage } from '../domain/texts';
import type { Scene } from '../geometry/scene';
import { documentTitle } from '../modes/document-title';
import { Explore } from '../modes/explore/explore';
import type { Beside } from '../modes/page-data';
import { PageShell } from '../modes/page-shell';
import { packPage } from '../modes/payload/page';
import { createSaysoStore } from '../state/store';
import { articleTag, cardTags, siteAddress } from './cards';
import { carriedPage } from './carried-page';
import { fileBeside } from './files-beside';
import { unescapeHtml } from './html';
import { firstSight } from './near-scene';
import { oembedFiles } from './oembed';
import { pageData, withoutTies, withoutTourWords } from './page-data';
import type { SitePage } from './site-page';

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
