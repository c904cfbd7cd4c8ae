import { ABSENT } from '#presenting-host';
import { directionOf } from '../../i18n/direction';
import { useLang } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { useCommand } from './command-context';
import { useDeckStore } from './presentation-store';
import { Dialog } from './dialog';
import { KEY_ROWS, shownMirrored, type Command } from './keys';

/** Every key, in words; each is also a button, for those who have a finger or a mouse only. */
export function HelpDialog() {
  const messages = useMessages();
  const mirrored = directionOf(useLang()) === 'rtl';
  const run = useCommand();
  const deck = useDeckStore();
  const give = (command: Command): void => {
    deck.setState({ dialog: null });
    if (command !== 'help') run(command);
  };
  const { present } = messages;
  const words: Record<Command, string> = {
    next: present.nextStep,
    previous: present.previousStep,
    first: present.firstStep,
    last: present.lastStep,
    goTo: present.goToStep,
    back: present.back,
    picture: present.otherPicture,
    blank: present.blank,
    fullscreen: present.fullscreen,
    speaker: present.speakerView,
    notes: present.notesBelow,
    spotlight: present.spotlight,
    pointer: present.pointer,
    still: present.motionOff,
    follow: present.follow,
    exercises: present.exercises,
    help: present.help,
  };
  return (
    <Dialog name="help" title={present.help}>
      <dl className="keys">
        {KEY_ROWS.filter(({ command }) => !ABSENT.includes(command)).map(({ command, shown }) => (
          <div key={command}>
            <dt>
              {(mirrored ? shownMirrored(shown) : shown).split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <button type="button" className="plain" onClick={() => give(command)}>
                {words[command]}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
