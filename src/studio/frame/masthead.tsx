import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { THEMES, type Theme } from '../../domain/view-params';
import { stacksOf } from '../keep/deed';
import { tokenOf } from '../script/voices';
import { rowsOf } from '../script/rows';
import { written } from '../dossier/written';
import { turnBack } from '../work/deeds';
import { FindSheet } from './find-sheet';
import { HistorySheet } from './history-sheet';
import { KeySheet } from './key-sheet';
import { StoppedNote } from './stopped-note';
import { useStudio, useStudioActions, useStudioStore } from '../work/react';
import { PLACES, type Place, type Work } from '../work/state';
import { deedName, STUDIO_LANGUAGES, useSpokenLang, useWords } from '../words/words';

interface MastheadProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLang: (lang: string) => void;
}

/** The top line: where one is, where one can go, what can be taken back. */
export function Masthead({ theme, onTheme, onLang }: MastheadProps) {
  const words = useWords();
  const lang = useSpokenLang();
  const work = useStudio((state) => state.work);
  const place = useStudio((state) => state.place);
  const actions = useStudioActions();
  return (
    <header className="studio-head">
      <a className="skip" href="#work">
        {words.skip}
      </a>
      <p className="studio-name">
        <a className="wordmark" href="../">
          Sayso
        </a>{' '}
        <button type="button" className="bare" onClick={() => actions.go('start')}>
          {words.name}
        </button>
      </p>
      {work && place !== 'start' && place !== 'check' && (
        <>
          <Places work={work} />
          <div className="head-actions">
            <Undo work={work} />
            <HistorySheet />
            <FindSheet />
            <PreviewButton />
          </div>
        </>
      )}
      <div className="head-choices">
        <KeySheet />
        {STUDIO_LANGUAGES.length > 1 && (
          <select aria-label={words.languages} value={lang} onChange={(event) => onLang(event.target.value)}>
            {LANGUAGES.filter((one) => STUDIO_LANGUAGES.includes(one)).map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES.get(one)}
              </option>
            ))}
          </select>
        )}
        <select aria-label={words.theme.label} value={theme} onChange={(event) => onTheme(event.target.value as Theme)}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {words.theme[one]}
            </option>
          ))}
        </select>
      </div>
      {work && place !== 'start' && place !== 'check' && <StoppedNote />}
    </header>
  );
}

/** Always open, in any order, each with how much there is in it. */
function Places({ work }: { readonly work: Work }) {
  const words = useWords();
  const place = useStudio((state) => state.place);
  const actions = useStudioActions();
  const { entities, relations, tour } = written(work.files);
  const rows = rowsOf(work.files);
  const voiced = rows.filter((row) => tokenOf(row) !== undefined).length;
  const counts: Partial<Record<Place, string>> = {
    text: `${voiced}/${rows.length}`,
    cast: String(entities.length),
    statements: String(relations.length),
    story: String(tour.length),
  };
  return (
    <nav className="places" aria-label={words.placesLabel}>
      {PLACES.slice(2).map((one) => (
        <button
          key={one}
          type="button"
          data-go={one}
          aria-current={one === place ? 'page' : undefined}
          onClick={() => actions.go(one)}
        >
          {words.places[one]} {counts[one] !== undefined && <span className="count">{counts[one]}</span>}
        </button>
      ))}
    </nav>
  );
}

function Undo({ work }: { readonly work: Work }) {
  const words = useWords();
  const stacks = stacksOf(work.deeds);
  // The first deed began the dossier; what would be left without it is nothing.
  const undo = stacks.undo.length > 1 ? stacks.undo.at(-1) : undefined;
  const redo = stacks.redo.at(-1);
  const name = (deed: typeof undo): string | undefined => deed && deedName(words, deed.label);
  return (
    <>
      <TurnButton to="undo" what={name(undo)} saying={[words.undo, words.undoOf, words.undone]} />
      <TurnButton to="redo" what={name(redo)} saying={[words.redo, words.redoOf, words.redone]} />
    </>
  );
}

interface TurnButtonProps {
  readonly to: 'undo' | 'redo';
  /** The deed it would turn back or do again; undefined where there is none. */
  readonly what: string | undefined;
  /** The button alone, with the deed's name, and what is said once it has been pressed. */
  readonly saying: readonly [alone: string, of: (deed: string) => string, done: (deed: string) => string];
}

function TurnButton({ to, what, saying: [alone, of, done] }: TurnButtonProps) {
  const store = useStudioStore();
  return (
    <button
      type="button"
      data-do={to}
      disabled={what === undefined}
      title={what === undefined ? undefined : of(what)}
      aria-label={what === undefined ? alone : of(what)}
      onClick={() => turnBack(store, done(what ?? ''), to)}
    >
      {alone}
    </button>
  );
}

function PreviewButton() {
  const words = useWords();
  const on = useStudio((state) => state.preview);
  const actions = useStudioActions();
  return (
    <button type="button" data-do="preview" aria-pressed={on} onClick={() => actions.setPreview(!on)}>
      {on ? words.closePreview : words.preview}
    </button>
  );
}
