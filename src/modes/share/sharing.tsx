import { useState } from 'react';
import { linkToView } from '../../state/codec';
import { useDossier, useSayso } from '../../state/react';
import { usePage } from '../../views/parts/page';
import { useMessages, useSay } from '../../views/parts/words';
import { CopyBox } from './copy-box';
import { elementCode, embedAddress, iframeCode, PARTS, placesOf, type EmbedOptions } from './embed-code';

const THEMES = ['auto', 'light', 'dark'] as const;
const HEIGHTS = ['auto', 'fill'] as const;

/** @param page the address of the page that is shared */
export function Sharing({ page }: { page: string }) {
  const messages = useMessages();
  const words = messages.share;
  const speak = useSay();
  const dossier = useDossier();
  const { root } = usePage();
  const view = useSayso((state) => state.view);
  const context = useSayso((state) => state.context);
  const [options, setOptions] = useState<EmbedOptions>({ show: PARTS, theme: 'auto', height: 'auto' });

  const full = linkToView(view, page, context);
  const places = placesOf(root, dossier.id, page, full, speak(dossier.title));
  const looks = {
    auto: messages.site.themeAuto,
    light: messages.site.themeLight,
    dark: messages.site.themeDark,
  };
  return (
    <div className="share-body">
      <div className="share-words">
        <CopyBox label={words.link} words={full} />
        <fieldset>
          <legend>{words.show}</legend>
          {PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={options.show.includes(part)}
                disabled={options.show.length === 1 && options.show[0] === part}
                onChange={({ target }) =>
                  setOptions((old) => ({
                    ...old,
                    show: PARTS.filter((p) => (p === part ? target.checked : old.show.includes(p))),
                  }))
                }
              />{' '}
              {messages.views[part]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{messages.site.theme}</legend>
          {THEMES.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="share-theme"
                checked={options.theme === theme}
                onChange={() => setOptions((old) => ({ ...old, theme }))}
              />{' '}
              {looks[theme]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.height}</legend>
          {HEIGHTS.map((height) => (
            <label key={height}>
              <input
                type="radio"
                name="share-height"
                checked={options.height === height}
                onChange={() => setOptions((old) => ({ ...old, height }))}
              />{' '}
              {height === 'auto' ? words.grows : words.fixed}
            </label>
          ))}
        </fieldset>
        <CopyBox label={words.element} words={elementCode(places, options)} />
        <CopyBox label={words.iframe} words={iframeCode(places, options)} />
      </div>
      <iframe
        className="share-preview"
        title={words.preview}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        src={embedAddress(places, options)}
      />
    </div>
  );
}
