import { sharingWords } from '../../i18n/sharing';
import { useLang } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { PARTS, THEMES } from '../../domain/view-params';
import { FRAME_HEIGHT, HEIGHTS, type EmbedOptions } from './embed-code';
import { OneOf } from './one-of';

interface EmbedChoicesProps {
  options: EmbedOptions;
  onChange: (patch: Partial<EmbedOptions>) => void;
}

/** What an embed shows of the explainer, its look, and how its height behaves. */
export function EmbedChoices({ options, onChange }: EmbedChoicesProps) {
  const messages = useMessages();
  const words = sharingWords(useLang());
  const { show, theme, height, px } = options;
  const looks = {
    auto: messages.site.themeAuto,
    light: messages.site.themeLight,
    dark: messages.site.themeDark,
  };
  return (
    <>
      <fieldset>
        <legend>{words.show}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={show.includes(part)}
              disabled={show.length === 1 && show[0] === part}
              onChange={({ target }) =>
                onChange({ show: PARTS.filter((p) => (p === part ? target.checked : show.includes(p))) })
              }
            />{' '}
            {messages.views[part]}
          </label>
        ))}
      </fieldset>
      <OneOf
        title={messages.site.theme}
        options={THEMES}
        value={theme}
        name={(one) => looks[one]}
        onChange={(one) => onChange({ theme: one })}
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
