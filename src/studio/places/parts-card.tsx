import { CERTAINTIES } from '../../domain/dossier';
import { quotesIn } from '../script/quotes-in';
import { textIn } from '../dossier/written';
import { withActors } from '../edit/actors';
import { changeVoice, piecesOf, removePart, sayOfPart, setPieces, standInOrder } from '../edit/parts';
import { Choice } from '../parts/choice';
import { Entry } from '../parts/entry';
import { Field } from '../parts/field';
import { Fold } from '../parts/fold';
import { langOf } from '../script/pencil';
import type { Row } from '../script/rows';
import { callName, voiceName, voiceToken } from '../script/voices';
import { makePart } from '../work/part-deed';
import { useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { VoiceDetails } from './voice-details';

type Part = NonNullable<NonNullable<Row['passage']>['attributions']>[number];

/** Pieces of a split quotation are parted so where they are typed. */
const GAP = ' … ';

/** Exact words within a sentence that are somebody's: a quotation, several people, a quotation in a quotation. */
export function PartsCard({ row }: { readonly row: Row }) {
  const words = useWords();
  const { files } = useWork();
  const store = useStudioStore();
  const parts = row.passage?.attributions ?? [];
  const voice = row.passage?.voice ?? parts[0]?.voice;
  const lang = langOf(files, row);
  const taken = new Set(parts.flatMap((part) => [...piecesOf(part)]));
  const seen = quotesIn(row.words).filter((quote) => !taken.has(quote) && standInOrder(row.words, [quote]));
  const add = (exact: string): void => makePart(store, words, row, exact);
  return (
    <div className="card-part">
      <h3>{words.card.parts}</h3>
      <p className="quiet">{words.card.partsLead}</p>
      {seen.length > 0 && voice !== undefined && (
        <p className="chips">
          {seen.map((quote) => (
            <button key={quote} type="button" className="pencil" lang={lang} data-do="part" onClick={() => add(quote)}>
              ? <q>{quote}</q>
            </button>
          ))}
        </p>
      )}
      <ol className="steps">
        {parts.map((part) => (
          <PartItem key={part.id} row={row} part={part} others={parts.filter(({ id }) => id !== part.id)} />
        ))}
      </ol>
      <Entry
        label={words.card.addPart}
        hint={words.card.addPartHint}
        action={words.cast.addDo}
        name="part"
        onEnter={add}
      />
    </div>
  );
}

interface ItemProps {
  readonly row: Row;
  readonly part: Part;
  readonly others: readonly Part[];
}

function PartItem({ row, part, others }: ItemProps) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const name = voiceName(all, voiceToken(part.voice) ?? '', words.text.outlet);
  const change = (edit: Parameters<typeof actions.change>[1]): boolean =>
    actions.change({ what: 'part', of: row.id }, edit);
  const say = (field: 'cue' | 'modality' | 'certainty' | 'within') => (text: string) => {
    const done = change((files) => sayOfPart(files, row.id, part.id, field, text));
    if (!done && field === 'cue' && text.trim() !== '' && text !== part.cue) actions.say(words.statements.wordsWrong);
  };
  const pieces = piecesOf(part);
  return (
    <li className="step" data-part={part.id}>
      <p>
        <b>{name}</b> <q dir="auto">{pieces.join(GAP)}</q>
      </p>
      <Entry
        label={words.card.whose}
        action={words.card.change}
        name="part-voice"
        offers={all.entities.map(({ id }) => callName(all, id))}
        onEnter={(who) =>
          change((files) => {
            const added = withActors(files, [who]);
            return changeVoice(added.files, row.id, part.id, { who: added.ids });
          })
        }
      />
      <Field
        label={words.card.words}
        hint={words.card.wordsHint}
        name="part-words"
        value={pieces.join(GAP)}
        onCommit={(text) => {
          const next = text.split(GAP.trim()).map((piece) => piece.trim());
          if (!change((files) => setPieces(files, row.id, part.id, next)) && text !== pieces.join(GAP))
            actions.say(words.statements.wordsWrong);
        }}
      />
      <div className="two">
        <Field label={words.card.cue} name="cue" value={part.cue ?? ''} onCommit={say('cue')} />
        <Field
          label={words.text.how}
          name="part-modality"
          value={textIn(part.modality, all.lang)}
          onCommit={say('modality')}
        />
        <Choice
          label={words.statements.certainty}
          name="part-certainty"
          value={part.certainty ?? ''}
          options={[
            ['', words.card.notSaid],
            ...CERTAINTIES.map((one) => [one, words.statements.certainties[one]] as const),
          ]}
          onChoose={say('certainty')}
        />
        {others.length > 0 && (
          <Choice
            label={words.card.within}
            name="within"
            value={part.within ?? ''}
            options={[['', words.card.onItsOwn], ...others.map((one) => [one.id, piecesOf(one).join(GAP)] as const)]}
            onChoose={say('within')}
          />
        )}
      </div>
      <Fold title={words.card.inFull}>
        <VoiceDetails row={row} part={part.id} />
      </Fold>
      <p className="actions">
        <button
          type="button"
          data-do="remove-part"
          onClick={() => change((files) => removePart(files, row.id, part.id))}
        >
          {words.story.removeStep}
        </button>
      </p>
    </li>
  );
}
