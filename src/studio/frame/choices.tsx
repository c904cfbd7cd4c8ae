import { useId } from 'react';
import { THEMES, type Theme } from '../../domain/view-params';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { useStudio, useStudioActions } from '../work/react';
import { STUDIO_LANGUAGES, useSpokenLang, useWords } from '../words/words';

/** What an author chooses of the Studio itself, and how that is told. */
export interface Choices {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLang: (lang: string) => void;
}

export function LanguageChoice({ onLang }: Pick<Choices, 'onLang'>) {
  const words = useWords();
  const lang = useSpokenLang();
  return (
    <select aria-label={words.languages} value={lang} onChange={(event) => onLang(event.target.value)}>
      {LANGUAGES.filter((one) => STUDIO_LANGUAGES.includes(one)).map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGE_NAMES.get(one)}
        </option>
      ))}
    </select>
  );
}

export function ThemeChoice({ theme, onTheme }: Pick<Choices, 'theme' | 'onTheme'>) {
  const words = useWords();
  return (
    <select aria-label={words.theme.label} value={theme} onChange={(event) => onTheme(event.target.value as Theme)}>
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {words.theme[one]}
        </option>
      ))}
    </select>
  );
}

/** Turns letters, digits and signs off as keys, and on again. */
export function LettersChoice() {
  const { keySheet } = useWords();
  const id = useId();
  const actions = useStudioActions();
  const letters = useStudio((state) => state.letters);
  return (
    <p className="letters">
      <label>
        <input
          type="checkbox"
          data-field="letters"
          checked={letters}
          aria-describedby={id}
          onChange={(event) => actions.setLetters(event.target.checked)}
        />{' '}
        {keySheet.letters}
      </label>{' '}
      <span className="hint" id={id}>
        {keySheet.lettersHint}
      </span>
    </p>
  );
}
