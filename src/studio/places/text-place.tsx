import { useState } from 'react';
import type { EntityType } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { hedgesIn } from '../../domain/quotes/hedges';
import { textIn, written } from '../dossier/written';
import { gapsIn } from '../edit/articles';
import { restsOn, sayOfPassage, toggleHedge } from '../edit/passages';
import { ActorType } from '../parts/actor-type';
import { Entry } from '../parts/entry';
import { Field } from '../parts/field';
import { Fold } from '../parts/fold';
import { Key } from '../parts/key';
import { Script } from '../parts/script';
import { focusHeld, markedIn } from '../parts/use-script-keys';
import { langOf, namePencil, pencilName, voicePencil } from '../script/pencil';
import type { Row } from '../script/rows';
import { isSlot, railOf, tokenOf, voiceName } from '../script/voices';
import { cut, ink, join, unvoice, voice, voiceOfNew, voiceOfUnnamed, wordsInHand } from '../work/deeds';
import { LostWords } from './lost-words';
import { PartsCard } from './parts-card';
import { VoiceDetails } from './voice-details';
import { useHeld, useSlots, useStudio, useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** Whose words each sentence is: the script, and the card of the sentence in hand. */
export function TextPlace() {
  const words = useWords();
  const held = useHeld();
  return (
    <div className="panes">
      <Script />
      <section className="bench" aria-label={words.text.title}>
        <Gaps />
        <LostWords />
        {held ? <VoiceCard row={held} /> : <p className="quiet">{words.text.none}</p>}
      </section>
    </div>
  );
}

/** Says where words were left out as it was published, and how they come back. */
function Gaps() {
  const words = useWords();
  const count = gapsIn(useWork().files);
  return count === 0 ? null : (
    <p className="quiet" data-gaps={count}>
      {words.text.gaps(count)}
    </p>
  );
}

function VoiceCard({ row }: { readonly row: Row }) {
  const words = useWords();
  const store = useStudioStore();
  const { files } = useWork();
  const actions = useStudioActions();
  const all = useWritten();
  const { passage } = row;
  const rests = passage ? restsOn(files, passage.id).length : 0;
  const say = (field: 'modality' | 'note') => (text: string) =>
    actions.change({ what: field, of: row.id }, (before) => sayOfPassage(before, row.id, field, text));
  return (
    <>
      <h2 className="bench-title">
        <span className="row-id">{row.id}</span> {words.text.title}
        <Cutting row={row} />
      </h2>
      <Voices row={row} />
      {passage && (
        <>
          {!passage.attributions && (
            <Field
              key={`how ${row.id}`}
              label={words.text.how}
              hint={words.text.howHint}
              name="modality"
              value={textIn(passage.modality, all.lang)}
              onCommit={say('modality')}
            />
          )}
          <Hedges row={row} />
          <PartsCard key={`parts ${row.id}`} row={row} />
          {passage.voice !== undefined && (
            <Fold key={`voice ${row.id}`} title={words.card.inFull} className="card-part">
              <VoiceDetails row={row} />
            </Fold>
          )}
          <Field
            key={`note ${row.id}`}
            label={words.text.note}
            hint={words.text.noteHint}
            name="note"
            rows={2}
            value={textIn(passage.note, all.lang)}
            onCommit={say('note')}
          />
        </>
      )}
      <p className="actions">
        <button
          type="button"
          data-do="statement"
          onClick={() => actions.begin(row.id, wordsInHand(store) || markedIn(row.id))}
        >
          {words.text.statement} <Key>R</Key>
        </button>
        {rests > 0 && <span className="quiet">{words.text.restsOn(rests)}</span>}
      </p>
      {passage && <AsReaders row={row} />}
    </>
  );
}

/** Joins the sentence with the next one, or splits it where the words in hand begin. */
function Cutting({ row }: { readonly row: Row }) {
  const words = useWords();
  const store = useStudioStore();
  const taken = useStudio((state) => state.taken);
  return (
    <span className="actions">
      <button type="button" data-do="join" onClick={() => join(store, words, row.id)}>
        {words.card.join} <Key>J</Key>
      </button>
      {taken !== null && (
        <button type="button" data-do="split" onClick={() => cut(store, words, row.id)}>
          {words.card.split} <Key>S</Key>
        </button>
      )}
    </span>
  );
}

function Voices({ row }: { readonly row: Row }) {
  const words = useWords();
  const store = useStudioStore();
  const { files } = useWork();
  const slots = useSlots();
  const [type, setType] = useState<EntityType>('person');
  const token = tokenOf(row);
  const pencil = token === undefined ? voicePencil(files, row) : null;
  const all = written(files);
  const others = token !== undefined && !slots.some((slot) => isSlot(all, token, slot));
  return (
    <div className="card-part">
      <h3 id="who">{words.text.who}</h3>
      <div className="chips" role="group" aria-labelledby="who">
        {slots.map((slot, i) => (
          <button
            key={slot.voice}
            type="button"
            data-do={`voice-${i + 1}`}
            aria-pressed={isSlot(all, token, slot)}
            onClick={() => voice(store, words, row.id, slot.voice, false)}
          >
            <Key>{i + 1}</Key> {slot.name}
          </button>
        ))}
        {others && <span className="chip">{voiceName(all, token, words.text.outlet)}</span>}
        {token !== undefined && (
          <button type="button" data-do="voice-0" onClick={() => unvoice(store, words, row.id)}>
            <Key>0</Key> {words.text.take}
          </button>
        )}
      </div>
      {pencil && (
        <p>
          <button type="button" className="pencil" data-do="ink" onClick={() => ink(store, words, row.id)}>
            {words.script.suggested(pencil.unnamed ? words.script.unnamedOne(pencil.name) : pencilName(files, pencil))}
          </button>{' '}
          <span className="quiet">
            {pencil.pronoun !== undefined && words.text.byPronoun(pencil.pronoun)}
            {pencil.cue !== undefined && pencil.pronoun === undefined && words.text.because(pencil.cue)}
            {pencil.actor === undefined && `, ${words.text.newActor}`} <Key>Enter</Key>
          </span>
        </p>
      )}
      <Entry
        key={row.id}
        label={words.text.addVoice}
        hint={words.text.addVoiceHint}
        action={words.cast.addDo}
        name="speaker"
        offers={namePencil(files).map(({ name }) => name)}
        onEnter={(name, byKey) => {
          voiceOfNew(store, words, { id: row.id, name, type, goOn: byKey });
          if (byKey) focusHeld(store);
        }}
      >
        <ActorType label={words.text.type} value={type} onChange={setType} />
      </Entry>
      <Entry
        key={`unnamed ${row.id}`}
        label={words.card.unnamed}
        hint={words.card.unnamedHint}
        action={words.cast.addDo}
        name="unnamed"
        onEnter={(name, byKey) => {
          voiceOfUnnamed(store, words, { id: row.id, name, goOn: byKey });
          if (byKey) focusHeld(store);
        }}
      />
    </div>
  );
}

function Hedges({ row }: { readonly row: Row }) {
  const words = useWords();
  const { files } = useWork();
  const actions = useStudioActions();
  const marked = row.passage?.hedges ?? [];
  const seen = hedgesIn(row.words, langOf(files, row)).filter((word) => row.words.includes(word));
  const all = [...new Set([...marked, ...seen])];
  return (
    <div className="card-part">
      <h3 id="hedges">{words.text.hedges}</h3>
      <div className="chips" role="group" aria-labelledby="hedges">
        {all.length === 0 && <span className="quiet">{words.text.noHedges}</span>}
        {all.map((word) => (
          <button
            key={word}
            type="button"
            lang={langOf(files, row)}
            className={marked.includes(word) ? 'quoted' : 'quoted pencil'}
            aria-pressed={marked.includes(word)}
            onClick={() => actions.change({ what: 'hedge', of: row.id }, (before) => toggleHedge(before, row.id, word))}
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}

function AsReaders({ row }: { readonly row: Row }) {
  const words = useWords();
  const all = useWritten();
  const { files } = useWork();
  const token = tokenOf(row);
  if (token === undefined) return null;
  const how = textIn(row.passage?.modality, all.lang);
  const hedges = (row.passage?.hedges ?? []).filter((word) => !how.includes(word));
  return (
    <div className="as-readers" data-rail={railOf(all, token)}>
      <h3>{words.text.asReaders}</h3>
      <p className="as-who">
        <b>{voiceName(all, token, words.text.outlet)}</b> {how}
        {hedges.length > 0 && ` (${hedges.join(', ')})`}
      </p>
      <blockquote lang={langOf(files, row)} dir={directionOf(langOf(files, row))}>
        {row.words}
      </blockquote>
    </div>
  );
}
