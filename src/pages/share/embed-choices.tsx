import { sharingWords } from '../../i18n/sharing';
import { hasMap } from '../../domain/parts';
import { useDossier, useLang } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';
import { useMessages } from '../../views/components/words';
import { THEMES, type Part } from '../../domain/view-params';
import { FRAME_HEIGHT, HEIGHTS, WIDTHS, type EmbedOptions } from './embed-code';
import { OneOf } from './one-of';

/** In the order they are offered in. */
const OFFERED: readonly Part[] = ['network', 'map', 'article'];

interface EmbedChoicesProps {
  options: EmbedOptions;
  onChange: (patch: Partial<EmbedOptions>) => void;
}

/** What an embed shows of the explainer, its look, and how its height behaves. */
export function EmbedChoices({ options, onChange }: EmbedChoicesProps) {
  const messages = useMessages();
  const words = sharingWords(useLang());
  const { embed, pictures } = useExploreWords();
  const map = hasMap(useDossier());
  const { show, theme, width = 'column', height, px } = options;
  const offered = OFFERED.filter((part) => map || part !== 'map');
  const names: Readonly<Record<Part, string>> = { ...messages.views, network: embed.words };
  const looks = {
    auto: messages.site.themeAuto,
    light: messages.site.themeLight,
    dark: messages.site.themeDark,
  };
  return (
    <>
      <fieldset>
        <legend>{words.show}</legend>
        {offered.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={show.includes(part)}
              disabled={show.length === 1 && show[0] === part}
              onChange={({ target }) =>
                onChange({ show: target.checked ? [...show, part] : show.filter((one) => one !== part) })
              }
            />{' '}
            {names[part]}
          </label>
        ))}
      </fieldset>
      <OneOf
        title={pictures.choice}
        options={offered}
        value={show[0]!}
        name={(part) => names[part]}
        disabled={(part) => !show.includes(part)}
        onChange={(part) => onChange({ show: [part, ...show.filter((one) => one !== part)] })}
      />
      <OneOf
        title={messages.site.theme}
        options={THEMES}
        value={theme}
        name={(one) => looks[one]}
        onChange={(one) => onChange({ theme: one })}
      />
      <OneOf
        title={words.width}
        options={WIDTHS}
        value={width}
        name={(one) => (one === 'column' ? words.column : `${one} px`)}
        onChange={(one) => onChange({ width: one })}
      />
      <OneOf
        title={words.height}
        options={HEIGHTS}
        value={height}
        name={(one) => (one === 'auto' ? words.grows : words.fixed)}
        onChange={(one) => onChange({ height: one })}
      />
      {height === 'fill' && (
        <label className="share-choice">
          <span className="quiet">{words.px}</span>
          <input
            type="number"
            min={FRAME_HEIGHT.min}
            max={FRAME_HEIGHT.max}
            step="20"
            defaultValue={px}
            onChange={({ target: { valueAsNumber: said } }) => {
              if (said >= FRAME_HEIGHT.min && said <= FRAME_HEIGHT.max) onChange({ px: Math.round(said) });
            }}
          />
        </label>
      )}
    </>
  );
}
