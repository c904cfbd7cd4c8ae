import type { Dossier } from '../../domain/dossier';
import { say } from '../../domain/text';
import { CARD_FILE, CARD_SIZE, stillFile } from '../../pages/share/still-file';
import { escapeHtml } from './html';
import { whoseWords } from '../images/captions';
import { pngSize } from '../images/size';
import { ELEMENT_FILE } from '../../node/write-embed';

/** Where the answers lie, below the dossier's folder: the explainer itself, and a picture of it. The first is preferred. */
export const OEMBED_FILES = ['oembed.json', 'oembed.photo.json'] as const;

/** The answers of an oEmbed provider (version 1.0) as static files, by their path below the site's root. */
export function oembedFiles(dossier: Dossier, site: URL): Record<string, string> {
  const [rich, photo] = OEMBED_FILES.map((file) => `${dossier.id}/${file}`) as [string, string];
  return {
    [rich]: JSON.stringify(oembedRich(dossier, site), null, 2),
    [photo]: JSON.stringify(oembedPhoto(dossier, site), null, 2),
  };
}

/** For hosts that take a frame. */
export function oembedRich(dossier: Dossier, site: URL): object {
  const at = (path: string): string => escapeHtml(new URL(path, site).href);
  const title = titleOf(dossier);
  return {
    ...common(dossier, site),
    type: 'rich',
    width: 680,
    height: 640,
    html:
      `<iframe src="${at(`${dossier.id}/embed/`)}" title="${escapeHtml(title)}" data-sayso-embed width="680" height="640" ` +
      `style="border:0;width:100%" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>` +
      `<script async src="${at(ELEMENT_FILE)}"></script>`,
  };
}

/** For hosts that take pictures only: map and network side by side, with the credits inside. */
export function oembedPhoto(dossier: Dossier, site: URL): object {
  const file = stillFile('both', dossier.lang, dossier.lang, 'png');
  return {
    ...common(dossier, site),
    type: 'photo',
    url: new URL(`${dossier.id}/${file}`, site).href,
    ...pngSize('both', dossier, dossier.lang, site),
  };
}

function common(dossier: Dossier, site: URL): object {
  const { lang } = dossier;
  const claim = whoseWords({ dossier, lang });
  return {
    version: '1.0',
    provider_name: 'Sayso',
    provider_url: site.href,
    title: [titleOf(dossier), claim].filter(Boolean).join(' · '),
    thumbnail_url: new URL(`${dossier.id}/${CARD_FILE}`, site).href,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}

const titleOf = (dossier: Dossier): string => say(dossier.title, dossier.lang, dossier.lang).words;
