import { layerIds } from '../../domain/record/layers';
import { LANGUAGE_NAMES, formatDate } from '../../i18n';
import { sharingWords } from '../../i18n/sharing';
import { useDossier, useLang, useSayso } from '../../state/react';
import type { ViewState } from '../../state/view-state';
import { useLayerName } from '../../views/components/record/words';
import { useMessages, useSay } from '../../views/components/words';
import type { Start } from './start-view';

interface ViewChoicesProps {
  start: Start;
  onStart: (start: Start) => void;
  /** The view that is shared. */
  view: ViewState;
  onChange: (patch: Partial<ViewState>) => void;
}

/** What a shared view shows: what it begins with, and the layer, date and language whatever that is. */
export function ViewChoices({ start, onStart, view, onChange }: ViewChoicesProps) {
  const messages = useMessages();
  const words = sharingWords(useLang());
  const speak = useSay();
  const layerName = useLayerName();
  const dossier = useDossier();
  const count = useSayso((state) => state.context.steps.length);
  const named = dossier.entities.filter(({ background }) => !background);
  return (
    <div className="share-choices">
      <Choice label={words.begins} value={start} onChange={(value) => onStart(value as Start)}>
        <option value="now">{words.thisView}</option>
        <option value="opening">{words.opening}</option>
        {count > 0 && (
          <optgroup label={words.steps}>
            {Array.from({ length: count }, (_, i) => (
              <option key={i} value={`step:${i + 1}`}>
                {messages.tour.stepOf(i + 1, count)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.selections}>
          {named.map(({ id, short }) => (
            <option key={id} value={`mark:${id}`}>
              {speak(short)}
            </option>
          ))}
        </optgroup>
      </Choice>
      {dossier.layers.length > 0 && (
        <>
          <Choice label={messages.layer.title} value={view.layer} onChange={(layer) => onChange({ layer })}>
            {['none', ...layerIds(dossier), ...(dossier.layers.length > 1 ? ['overlap'] : [])].map((layer) => (
              <option key={layer} value={layer}>
                {layerName(layer)}
              </option>
            ))}
          </Choice>
          <DateChoice view={view} onChange={onChange} label={words.date} />
        </>
      )}
      {dossier.languages.length > 1 && (
        <Choice label={messages.site.language} value={view.lang} onChange={(lang) => onChange({ lang })}>
          {dossier.languages.map((lang) => (
            <option key={lang} value={lang} lang={lang}>
              {LANGUAGE_NAMES.get(lang) ?? lang}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}

/** Years' ends, the dossier's own date, and whatever day the view has now. */
function DateChoice({ view, onChange, label }: Pick<ViewChoicesProps, 'view' | 'onChange'> & { label: string }) {
  const words = sharingWords(useLang());
  const speak = useSay();
  const { asOfNote } = useDossier();
  const lang = useLang();
  const dates = useSayso((state) => state.context.dates);
  const now = useSayso((state) => state.view.year);
  const [first, last] = [dates.first, dates.last].map((date) => Number(date.slice(0, 4))) as [number, number];
  const years = Array.from({ length: Math.min(100, last - first + 1) }, (_, i) => String(first + i)).toReversed();
  const days = new Set([now, view.year].filter((day) => day !== null && day.length > 4));
  return (
    <Choice label={label} value={view.year ?? ''} onChange={(year) => onChange({ year: year === '' ? null : year })}>
      <option value="">{asOfNote ? speak(asOfNote) : words.latest}</option>
      {[...days].map((day) => (
        <option key={day} value={day!}>
          {formatDate(day!, lang)}
        </option>
      ))}
      {years.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="share-choice">
      <span className="quiet">{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  );
}
