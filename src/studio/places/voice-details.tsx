import { ATTRIBUTIONS } from '../../domain/dossier';
import { changeVoice, voiceOfRow } from '../edit/parts';
import { withActors } from '../edit/actors';
import { Radios } from '../parts/choice';
import { Entry } from '../parts/entry';
import type { Row } from '../script/rows';
import { actorName, callName } from '../script/voices';
import { useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface DetailsProps {
  readonly row: Row;
  /** The part of the sentence; the sentence itself without. */
  readonly part?: string;
}

/** A voice in full: who together, through whom, and where the sentence names them. */
export function VoiceDetails({ row, part }: DetailsProps) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const voice = voiceOfRow(row, part);
  if (!voice) return null;
  const change = (edit: Parameters<typeof actions.change>[1]): boolean =>
    actions.change({ what: 'voice', of: row.id }, edit);
  const relays = voice.via.map((one) => (typeof one === 'string' ? one : one.who));
  const names = all.entities.map(({ id }) => callName(all, id));
  const together = (name: string): void => {
    change((files) => {
      const added = withActors(files, [name]);
      const who = voice.who.length > 0 || voice.kind !== 'speaker' ? voice.who : speakersOf(all.data);
      return changeVoice(added.files, row.id, part, { who: [...new Set([...who, ...added.ids])] });
    });
  };
  const through = (name: string): void => {
    change((files) => {
      const added = withActors(files, [name]);
      return changeVoice(added.files, row.id, part, { via: [...voice.via, ...added.ids] });
    });
  };
  return (
    <div className="voice-details">
      {voice.kind !== 'reporter' && (
        <>
          <Chain
            label={words.card.together}
            ids={voice.who.length > 1 ? voice.who : []}
            onRemove={(id) =>
              change((files) => changeVoice(files, row.id, part, { who: voice.who.filter((one) => one !== id) }))
            }
          />
          <Entry
            label={words.card.addTogether}
            action={words.cast.addDo}
            name="together"
            offers={names}
            onEnter={together}
          />
        </>
      )}
      <Chain
        label={words.card.through}
        ids={relays}
        onRemove={(id) =>
          change((files) =>
            changeVoice(files, row.id, part, {
              via: voice.via.filter((one) => (typeof one === 'string' ? one : one.who) !== id),
            }),
          )
        }
      />
      <Entry
        label={words.card.addThrough}
        hint={words.card.throughHint}
        action={words.cast.addDo}
        name="through"
        offers={names}
        onEnter={through}
      />
      <Radios
        label={words.card.named}
        name="attribution"
        value={voice.attribution}
        options={ATTRIBUTIONS.map((one) => [one, words.card.namings[one]])}
        onChoose={(attribution) => change((files) => changeVoice(files, row.id, part, { attribution }))}
      />
    </div>
  );
}

const speakersOf = (data: unknown): string[] => {
  const speaker = (data as { speaker?: unknown } | undefined)?.speaker;
  return typeof speaker === 'string' ? [speaker] : [];
};

interface ChainProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

function Chain({ label, ids, onRemove }: ChainProps) {
  const words = useWords();
  const all = useWritten();
  if (ids.length === 0) return null;
  return (
    <p className="chips" role="group" aria-label={label}>
      <span className="quiet">{label}</span>
      {ids.map((id) => (
        <span key={id} className="chip" data-in-chain={id}>
          {actorName(all, id)}{' '}
          <button
            type="button"
            className="bare"
            aria-label={words.card.removeFrom(actorName(all, id))}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </span>
      ))}
    </p>
  );
}
