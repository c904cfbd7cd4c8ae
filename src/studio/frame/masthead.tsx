import { Toolbar } from '../parts/toolbar';
import { useStudio, useStudioActions } from '../work/react';
import { useWords } from '../words/words';
import { LanguageChoice, ThemeChoice, type Choices } from './choices';
import { FindSheet } from './find-sheet';
import { HeadSign } from './head-sign';
import { KeySheet } from './key-sheet';
import { isLesson, Lesson } from './lesson';
import { MoreSheet } from './more-sheet';
import { Notices } from './notices';
import { PlacesBar } from './places-bar';
import { StoppedNote } from './stopped-note';
import { TurnButtons } from './turn-buttons';

/** The top line: where one is, where one can go, what can be taken back. Tab comes to the places once, and to what can be done once. */
export function Masthead(choices: Choices) {
  const words = useWords();
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
      {work && place !== 'start' && place !== 'check' ? (
        <>
          <PlacesBar work={work} />
          <Toolbar label={words.actionsLabel} className="head-actions">
            <TurnButtons work={work} />
            <FindSheet />
            <PreviewButton />
            <MoreSheet {...choices} />
          </Toolbar>
          <StoppedNote />
          {isLesson(work) && <Lesson key={work.id} work={work} />}
        </>
      ) : (
        <div className="head-choices">
          <KeySheet />
          <LanguageChoice {...choices} />
          <ThemeChoice {...choices} />
        </div>
      )}
      <Notices />
    </header>
  );
}

function PreviewButton() {
  const words = useWords();
  const on = useStudio((state) => state.preview);
  const actions = useStudioActions();
  return (
    <button
      type="button"
      data-do="preview"
      aria-pressed={on}
      aria-label={words.preview}
      title={words.preview}
      onClick={() => actions.setPreview(!on)}
    >
      <HeadSign of="preview" /> <span className="head-word">{words.preview}</span>
    </button>
  );
}
