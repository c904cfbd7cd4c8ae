import { useEffect, useId, useRef } from 'react';
import type { Span } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { textIn } from '../dossier/written';
import { goesWith, markInstead, takeOutLost } from '../edit/lost';
import { restsOn } from '../edit/passages';
import { LitWords } from '../parts/lit-words';
import { focusHeld } from '../parts/use-script-keys';
import { lostIn, type Instead, type Lost } from '../script/lost';
import { saidOf } from '../script/said-of';
import { tokenOf, voiceName } from '../script/voices';
import { useStudio, useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** Quotations whose words this edition has no more: what they said, what rests on them, and what can be done. */
export function LostWords() {
  const words = useWords();
  const lost = lostIn(useWork().files);
  const title = useId();
  if (lost.length === 0) return null;
  return (
    <section className="lost" aria-labelledby={title} data-lost={lost.length}>
      <h2 className="bench-title" id={title}>
        {words.lost.title} <span className="count">{lost.length}</span>
      </h2>
      <p className="quiet">{words.lost.lead}</p>
      <ul>
        {lost.map((one) => (
          <LostItem key={one.passage.id} lost={one} />
        ))}
      </ul>
    </section>
  );
}

function LostItem({ lost }: { readonly lost: Lost }) {
  const words = useWords();
  const all = useWritten();
  const { files } = useWork();
  const store = useStudioStore();
  const actions = useStudioActions();
  const held = useStudio((state) => state.held);
  const item = useRef<HTMLLIElement>(null);
  const { passage, lang, instead, gone } = lost;
  const { id } = passage;
  useEffect(() => {
    if (held === id) item.current?.focus();
  }, [held, id]);
  const token = tokenOf({ passage });
  const resting = restsOn(files, id).map((one) => {
    const relation = all.relations.find((relation_) => relation_.id === one);
    return relation ? saidOf(all, relation) : words.lost.answer;
  });
  const alone = goesWith(files, id);
  const does = (what: string, edit: Parameters<typeof actions.change>[1], hold: string | null): void => {
    if (!actions.change({ what, of: id }, edit)) return;
    actions.say(what === 'remark' ? words.lost.marked(id) : words.lost.takenOut(id));
    const next = lostIn(store.getState().work?.files ?? {})[0];
    actions.hold(hold ?? next?.passage.id ?? null);
    requestAnimationFrame(() => focusHeld(store));
  };
  return (
    <li ref={item} tabIndex={-1} data-lost-passage={id} aria-label={words.lost.item(id)}>
      <p className="quiet">
        <span className="row-id">{id}</span> {token !== undefined && <b>{voiceName(all, token, words.text.outlet)}</b>}{' '}
        {textIn(passage.modality, all.lang)}
      </p>
      <Quoted label={words.lost.was} lang={lang} words={passage.exact} spans={gone} />
      {resting.length > 0 && (
        <p className="quiet">
          {words.lost.rests}{' '}
          {resting.map((said, i) => (
            <bdi key={`${i} ${said}`}>
              {i > 0 && ' · '}
              {said}
            </bdi>
          ))}
        </p>
      )}
      {instead.length === 0 && <p>{words.lost.nothingNear}</p>}
      {instead.map((one, i) => (
        <Offer
          key={one.start}
          label={instead.length > 1 ? words.lost.place(i + 1) : words.lost.nearest}
          lang={lang}
          instead={one}
          name={words.lost.item(id)}
          onTake={() => does('remark', (before) => markInstead(before, id, one), id)}
        />
      ))}
      <p className="actions">
        <button
          type="button"
          data-do="take-out-lost"
          aria-label={`${words.lost.takeOut}: ${words.lost.item(id)}`}
          onClick={() => does('unlost', (before) => takeOutLost(before, id), null)}
        >
          {words.lost.takeOut}
        </button>
        {alone.relations.length + alone.answers.length > 0 && (
          <span className="quiet">{words.lost.goes(alone.relations.length + alone.answers.length)}</span>
        )}
      </p>
    </li>
  );
}

interface OfferProps {
  readonly label: string;
  readonly name: string;
  readonly lang: string;
  readonly instead: Instead;
  readonly onTake: () => void;
}

function Offer({ label, name, lang, instead, onTake }: OfferProps) {
  const words = useWords();
  return (
    <>
      <Quoted label={label} lang={lang} words={instead.words} spans={instead.fresh} />
      <p className="actions">
        <button
          type="button"
          className="main"
          data-do="mark-instead"
          aria-label={`${words.lost.instead}: ${name}`}
          onClick={onTake}
        >
          {words.lost.instead}
        </button>
      </p>
    </>
  );
}

interface QuotedProps {
  readonly label: string;
  readonly lang: string;
  readonly words: string;
  readonly spans: readonly Span[];
}

function Quoted({ label, lang, words, spans }: QuotedProps) {
  return (
    <figure>
      <figcaption className="quiet">{label}</figcaption>
      <blockquote className="quoted" lang={lang} dir={directionOf(lang)}>
        <LitWords words={words} spans={spans} />
      </blockquote>
    </figure>
  );
}
