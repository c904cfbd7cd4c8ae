import { renderToString } from 'react-dom/server';
import { putAside } from '../../payload/details';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { inOwnLanguage } from '../../payload/texts';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Explore } from '../../pages/explore/explore';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { articleTag, cardTags } from '../document/meta-tags';
import { dataFile, wordPaths, type DataFiles } from '../data-files';
import { unescapeHtml } from '../document/html';
import { firstSight } from '../../payload/clip-outlines';
import { pageData, withoutTies, withoutNotes } from '../../payload/make-page-data';
import type { SiteOptions } from '../options';
import { embedData } from '../page-data-file';
import type { MadePage } from '../site-file';
import { urls } from '../urls';

/** The explore page: all that its first view shows; the world around and other languages lie beside it. */
export function explorePage(
  dossier: Dossier,
  scene: Scene,
  beside: DataFiles,
  { address, hash }: Pick<SiteOptions, 'address' | 'hash'>,
): MadePage {
  const page = pageData(dossier, firstSight(dossier, scene), '../');
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), pane: 'network' });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Explore />
    </PageShell>,
  );
  const shown = unescapeHtml(markup);
  const { dossier: first, aside } = putAside(inOwnLanguage(page.dossier), (words) => shown.includes(words));
  const record = dataFile(dossier, 'record', aside, hash);
  const data = {
    ...page,
    dossier: first,
    beside: { map: beside.map.path, words: wordPaths(beside), record: record.path },
  };
  const packed = packPage(withoutTies(withoutNotes(data)));
  const carried = embedData(dossier, 'explore', packed, hash);
  return {
    page: {
      path: urls.explore(dossier.id),
      lang: dossier.lang,
      page: 'explore',
      dossier: dossier.id,
      title: documentTitle('explore', store.getState()),
      head: cardTags(dossier, 'explore', address) + articleTag(dossier, address) + carried.head,
      body: `<div id="sayso">${markup}</div>${carried.script}`,
    },
    files: [...carried.files, record],
  };
}
