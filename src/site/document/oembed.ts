import type { Dossier } from '../../domain/dossier';
import { unpaintedIn } from '../../domain/picture-scripts';
import { say } from '../../domain/text';
import type { Scene } from '../../geometry/scene';
import type { SiteFile } from '../site-file';
import { CARD_FILE, CARD_SIZE, ELEMENT_FILE, stillFile, urls, OEMBED_FILES } from '../urls';
import { escapeHtml } from './html';
import { knownAnswers, whoseWords } from '../images/captions';
import { pngSize } from '../images/size';

/** The answers a dossier has: that of a photo only where there is a picture to give. */
export const oembedFilesOf = (dossier: Dossier): (typeof OEMBED_FILES)[number][] =>
  OEMBED_FILES.filter((file) => file === 'oembed.json' || isPainted(dossier));

const isPainted = (dossier: Dossier): boolean => unpaintedIn(dossier, dossier.lang).length === 0;

/** An answer of an oEmbed provider (version 1.0) as a static file. @param scene gives the scene its picture is drawn from */
export function oembedFile(
  dossier: Dossier,
  file: (typeof OEMBED_FILES)[number],
  site: URL,
  scene: () => Scene,
): SiteFile {
  const answer = file === 'oembed.json' ? oembedRich(dossier, site) : oembedPhoto(dossier, site, scene());
  return { path: urls.oembed(dossier.id, file), text: JSON.stringify(answer, null, 2) };
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
export function oembedPhoto(dossier: Dossier, site: URL, scene: Parameters<typeof pngSize>[4]): object {
  const file = stillFile('both', dossier.lang, dossier.lang, 'png');
  return {
    ...common(dossier, site),
    type: 'photo',
    url: new URL(`${dossier.id}/${file}`, site).href,
    ...pngSize('both', dossier, dossier.lang, site, scene),
  };
}

function common(dossier: Dossier, site: URL): object {
  const { lang } = dossier;
  const claim = [whoseWords({ dossier, lang }), knownAnswers({ dossier, lang })]
    .filter((one) => one !== null)
    .join(' ');
  return {
    version: '1.0',
    provider_name: 'Sayso',
    provider_url: site.href,
    title: [titleOf(dossier), claim].filter(Boolean).join(' · '),
    ...(isPainted(dossier) && {
      thumbnail_url: new URL(`${dossier.id}/${CARD_FILE}`, site).href,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

const titleOf = (dossier: Dossier): string => say(dossier.title, dossier.lang, dossier.lang).words;
