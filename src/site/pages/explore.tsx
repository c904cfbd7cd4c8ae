import { renderToString } from 'react-dom/server';
import { splitDetails } from '../../payload/details';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { inOwnLanguage } from '../../payload/texts';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Explore } from '../../pages/explore/explore';
import { PageShell } from '../../pages/shared/page-shell';
import type { OpeningMap } from '../../payload/opening-map';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { articleTag, cardTags } from '../document/meta-tags';
import { dataFile, wordPaths, type DataFiles } from '../data-files';
import { splitLinkPaths } from '../../payload/drawn-paths';
import { clipToFirstView } from '../../payload/outlines';
import { pageData, withoutNotes } from '../../payload/make-page-data';
import { pictureKind } from '../../views/network/picture-kind';
import { pictureFiles } from '../entries';
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
  const { dossier: whole, ...page } = pageData(dossier, clipToFirstView(dossier, scene), '../');
  const { dossier: first, details } = splitDetails(inOwnLanguage(whole));
  const store = createSaysoStore({ dossier: first, links: linkIndex(first), pane: 'network' });
  let opening: OpeningMap | undefined;
  const markup = renderToString(
    <PageShell page={{ ...page, onOpening: (placed) => (opening = placed) }} store={store}>
      <Explore />
    </PageShell>,
  );
  const record = dataFile(dossier, 'record', details, hash);
  const dataFiles = { map: beside.map.path, words: wordPaths(beside), details: record.path };
  const packed = packPage(
    splitLinkPaths(withoutNotes({ ...page, ...(opening && { opening }), dossier: first, dataFiles })),
  );
  const carried = embedData(dossier, 'explore', packed, hash);
  return {
    page: {
      path: urls.explore(dossier.id),
      lang: dossier.lang,
      page: 'explore',
      parts: pictureFiles(pictureKind(store.getState(), page)),
      dossier: dossier.id,
      title: documentTitle('explore', store.getState()),
      head: cardTags(dossier, 'explore', address) + articleTag(dossier, address) + carried.head,
      body: `<div id="sayso">${markup}</div>${carried.script}`,
    },
    files: [...carried.files, record],
  };
}
