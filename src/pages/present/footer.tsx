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
import { StepBar } from './step-bar';
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

/** The steps and the source, for everyone; beside them what a presenter needs, which full screen leaves out. */
export function Foot() {
  const messages = useMessages();
  const run = useCommand();
  const count = useDossier().tour.length;
  const step = useSayso((state) => state.view.step);
  const exercising = useDeck((deck) => deck.exercise !== null);
  return (
    <footer className="foot">
      {count > 0 && (
        <div className="foot-steps">
          <StepButton
            aria-label={messages.present.previousStep}
            spent={!exercising && step === 1}
            onStep={() => run('previous')}
          >
            <Arrow to="previous" />
          </StepButton>
          <StepBar />
          <StepButton aria-label={messages.present.nextStep} spent={false} onStep={() => run('next')}>
            <Arrow to="next" />
          </StepButton>
        </div>
      )}
      {/* The source would say whose words are asked about. */}
      {exercising ? <p className="step-number">{messages.present.exercises}</p> : <SourceLine />}
      <div className="foot-tools">
        <a className="wordmark" href={EXPLORE}>
          {messages.site.name}
        </a>
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
