import '../../styles/components/share-dialog.css';
import { useState } from 'react';
import type { Lang } from '../../domain/text';
import { fetchSharingWords, sharingWords } from '../../i18n/sharing';
import { linkToView } from '../../state/url/codec';
import { useDossier, useSayso } from '../../state/react';
import type { ViewState } from '../../state/view-state';
import { useSay } from '../../views/components/words';
import { CardCode } from './card-code';
import { CopyBox } from './copy-box';
import { EmbedChoices } from './embed-choices';
import { PLAIN } from '../../embed-api/embed-params';
import { elementCode, embedAddress, FRAME_HEIGHT, iframeCode, placesOf, type EmbedOptions } from './embed-code';
import { OneOf } from './one-of';
import { PicturePart } from './picture-part';
import { startView, type Start } from './start-view';
import { ViewChoices } from './view-choices';

/** The dialog's words come with it. */
export { fetchSharingWords };

const VERSIONS = ['latest', 'frozen'] as const;

interface SharingProps {
  /** From the page's folder to the site's root. */
  root: string;
  /** The address of the page that is shared. */
  page: string;
  /** The address of the embed of this very version; null where the page knows none. */
  memento: string | null;
  /** For a page that shows no view of its own: its address in a language. */
  pageIn?: (lang: Lang) => string;
}

/** Everything with which to hand a view on: a link, the explainer for somebody else's page, and a picture. */
export function Sharing({ root, page, memento, pageIn }: SharingProps) {
  const speak = useSay();
  const dossier = useDossier();
  const now = useSayso((state) => state.view);
  const context = useSayso((state) => state.context);
  const words = sharingWords(now.lang);
  const [start, setStart] = useState<Start>('now');
  const [view, setView] = useState<ViewState>(now);
  const [options, setOptions] = useState<EmbedOptions>({
    show: PLAIN.show,
    theme: 'auto',
    height: 'auto',
    px: FRAME_HEIGHT.usual,
  });
  const [version, setVersion] = useState<(typeof VERSIONS)[number]>('latest');

  const home = new URL(`${root}${dossier.id}/`, page).href;
  const full = linkToView(view, home, context);
  const frozen = version === 'frozen' ? memento : null;
  const places = placesOf(root, dossier.id, page, full, speak(dossier.title), frozen);
  return (
    <div className="share-body">
      <div className="share-words">
        {/* What most come for, first; what it opens with and shows, below: both follow. */}
        <CopyBox
          label={pageIn ? words.linkToPage : words.link}
          words={pageIn ? pageIn(view.lang) : linkToView(view, frozen ?? page, context)}
        />
        <section className="share-part" aria-labelledby="share-page">
          <h3 id="share-page">{words.ofPage}</h3>
          <CopyBox label={words.element} words={elementCode(places, options)} />
        </section>
        <section className="share-part">
          <ViewChoices
            start={start}
            view={view}
            onStart={(one) => {
              setStart(one);
              setView({ ...startView(one, now, context), lang: view.lang });
            }}
            onChange={(patch) => setView((old) => ({ ...old, ...patch }))}
          />
          {memento !== null && (
            <OneOf
              title={words.version}
              options={VERSIONS}
              value={version}
              name={(one) => words[one]}
              onChange={setVersion}
            />
          )}
          <EmbedChoices options={options} onChange={(patch) => setOptions((old) => ({ ...old, ...patch }))} />
          <CopyBox label={words.iframe} words={iframeCode(places, options)} />
        </section>
        <PicturePart
          folder={frozen === null ? home : new URL('../', frozen).href}
          frozen={frozen !== null}
          lang={view.lang}
          full={full}
        />
        <CardCode home={home} lang={view.lang} />
      </div>
      <iframe
        className="share-preview"
        style={options.width === undefined || options.width === 'column' ? undefined : { width: `${options.width}px` }}
        title={words.preview}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        src={embedAddress(places, options)}
      />
    </div>
  );
}
