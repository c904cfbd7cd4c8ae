import { ABSENT } from '#presenting-host';
import { ShareDialog } from '#share-dialog';
import { formatDate } from '../../i18n';
import { useDossier, useLang, useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { StepButton } from '../../views/components/step-button';
import { usePage } from '../../views/components/page';
import { useCommand } from './command-context';
import { useDeck } from './presentation-store';
import type { Command } from './keys';
import { EXPLORE } from './urls';
import { useStepSource } from './step-source';
import { Said } from '../../views/components/said';
import { SourceLink } from '../../views/components/source-link';
import { Arrow } from '../../views/components/arrow';

const BUTTONS: readonly [Command, (messages: ReturnType<typeof useMessages>) => string][] = [
  ['speaker', (m) => m.present.speakerView],
  ['notes', (m) => m.present.notesBelow],
  ['exercises', (m) => m.present.exercises],
  ['follow', (m) => m.present.follow],
  ['fullscreen', (m) => m.present.fullscreen],
  ['help', (m) => m.present.help],
];

/** Step number and source, for everyone; beside them a few buttons, which full screen leaves out. */
export function Foot() {
  const messages = useMessages();
  const run = useCommand();
  const count = useDossier().tour.length;
  const step = useSayso((state) => state.view.step);
  const exercising = useDeck((deck) => deck.exercise !== null);
  return (
    <footer className="foot">
      {/* The source would say whose words are asked about. */}
      {exercising ? (
        <p className="step-number">{messages.present.exercises}</p>
      ) : (
        <>
          {step !== null && <p className="step-number">{messages.tour.stepOf(step, count)}</p>}
          <SourceLine />
        </>
      )}
      <div className="foot-tools">
        <a className="wordmark" href={EXPLORE}>
          {messages.site.name}
        </a>
        {count > 0 && (
          <>
            <StepButton
              aria-label={messages.present.previousStep}
              spent={!exercising && step === 1}
              onStep={() => run('previous')}
            >
              <Arrow to="previous" />
            </StepButton>
            <StepButton
              aria-label={messages.present.nextStep}
              spent={!exercising && step === count}
              onStep={() => run('next')}
            >
              <Arrow to="next" />
            </StepButton>
          </>
        )}
        {BUTTONS.filter(([command]) => !ABSENT.includes(command)).map(([command, words]) => (
          <button key={command} type="button" data-command={command} onClick={() => run(command)}>
            {words(messages)}
          </button>
        ))}
        <ShareDialog root={usePage().root} />
      </div>
    </footer>
  );
}

/** Where the quotation or the record comes from. */
function SourceLine() {
  const lang = useLang();
  const asOf = useDossier().asOfNote;
  const source = useStepSource();
  if (source === null) return <p className="step-source">{asOf && <Said text={asOf} />}</p>;
  return (
    <p className="step-source">
      <SourceLink source={source}>{source.publisher}</SourceLink>
      {source.date && <>, {formatDate(source.date, lang)}</>}
    </p>
  );
}
