import { LANGUAGE_NAMES } from '../../i18n';
import { useActions, useDossier, useSaysoNow } from '../../state/react';
import { useMessages } from '../components/words';

/** The languages a dossier's labels are offered in, each named in itself. */
export function LanguageChoice() {
  const messages = useMessages();
  const actions = useActions();
  const { languages } = useDossier();
  const lang = useSaysoNow((state) => state.view.lang);
  if (languages.length < 2) return null;
  return (
    <label className="choice languages">
      <span className="visually-hidden">{messages.site.language}</span>
      <select value={lang} onChange={(event) => actions.setLang(event.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES.get(tag) ?? tag}
          </option>
        ))}
      </select>
    </label>
  );
}
