import { useMessages } from '../../views/parts/words';
import { Dialog } from './dialog';
import { KEY_ROWS, type Command } from './keys';

/** Every key, in words. */
export function HelpDialog() {
  const messages = useMessages();
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
        {KEY_ROWS.map(({ command, shown }) => (
          <div key={command}>
            <dt>
              {shown.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words[command]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
