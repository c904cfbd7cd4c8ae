import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { hedgesOf } from '../../domain/attribution/hedges';
import type { DatedEvent, Entity, Id, Passage, Relation } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import { formatDate } from '../../i18n';
import { useActions, useLang, useSayso, useWhole } from '../../state/react';
import { selectPanelView, type PanelView } from '../../state/selectors/mark-state';
import { Answers } from '../../views/components/answers';
import { Citation } from '../../views/components/citation';
import { useExploreWords } from '../../views/components/explore-words';
import { Gloss } from '../../views/components/gloss';
import { InQuotes } from '../../views/components/in-quotes';
import { PassageText } from '../../views/components/passage-text';
import { Said, useDirection } from '../../views/components/said';
import { Units } from '../../views/components/signs/units';
import { useWordsOfSelection } from '../../views/components/words-of-selection';
import { useAttribution, useMessages, useRelationSentence } from '../../views/components/words';
import { Chain } from '../../views/panel/chain';
import { statementShown } from './shown-statement';

/**
 * One quotation, whose words it is first: of what is chosen, or of the picture's first statement. Its box is as high
 * whatever is in it; what is longer scrolls inside.
 */
export function Quotation() {
  const now = useSayso(selectPanelView);
  const statement = useSayso(statementShown);
  const shown = useDeferredValue(now);
  return <Shown {...shown} statement={statement} late={shown !== now} />;
}

const Shown = memo(function Shown({
  select,
  passage: at,
  primary,
  groups,
  whole,
  statement,
  late,
}: PanelView & { statement: Id | null; late: boolean }) {
  const messages = useMessages();
  const actions = useActions();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [primary, at]);
  const relation = whole.relations.find(({ id }) => id === statement);
  const entity = whole.entities.find(({ id }) => id === select);
  const event = whole.events.find(({ id }) => id === select);
  const resting = relation?.evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : [])) ?? [];
  const passages = groups.flatMap((group) => group.passages);
  const passage =
    passages.find(({ id }) => id === at) ?? passages[0] ?? whole.passages.find(({ id }) => id === resting[0]);
  return (
    <aside
      className="quote-box"
      data-view="panel"
      data-chosen={primary !== null || undefined}
      aria-busy={late}
      aria-label={messages.panel.restsOn}
      ref={box}
      // What is longer than the box is scrolled to by keys as well.
      tabIndex={0}
    >
      {primary !== null && (
        <button type="button" className="let-go" aria-label={messages.actions.clear} onClick={() => actions.clear()}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {relation ? (
        <OfRelation relation={relation} />
      ) : event ? (
        <OfEvent event={event} />
      ) : (
        passage && <OfPassage passage={passage} />
      )}
      {entity && <OfEntity entity={entity} bare={passage === undefined} />}
      {passage && !event && <Quote passage={passage} relation={relation} />}
      {relation && <Answers to={relation.id} />}
      {passage && !relation && !event && <Answers to={passage.id} none={false} />}
      {relation && <Chain voice={relation.voice} source={passage?.source} />}
      {passage && !relation && !event && <Chain voice={passage.voice} source={passage.source} />}
    </aside>
  );
});

/** Whose words, what weakens them, and the statement in one sentence for those who see no picture of it. */
function OfRelation({ relation }: { relation: Relation }) {
  const { card } = useExploreWords();
  const messages = useMessages();
  const lang = useLang();
  const { sources, passages } = useWhole();
  const sentence = useRelationSentence();
  const direction = useDirection(relation.verb);
  const hedges = hedgesOf(relation, passages);
  const from = relation.evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []))[0];
  const source = passages.find(({ id }) => id === from)?.source;
  const spoken = sources.find(({ id }) => id === source)?.lang ?? lang;
  const cited = relation.evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  return (
    <>
      <WhoseWords of={relation}>
        {hedges.length > 0 && <> · {card.hedged(messages.list(hedges.map((words) => quoted(words, spoken))))}</>}
      </WhoseWords>
      <h2 className="of-relation" dir={direction}>
        {sentence(relation)}
      </h2>
      {cited.map((id) => (
        <p key={id} className="quiet">
          <Citation source={sources.find((one) => one.id === id)!} />
        </p>
      ))}
    </>
  );
}

function OfPassage({ passage }: { passage: Passage }) {
  return <WhoseWords of={passage} />;
}

function WhoseWords({
  of,
  children,
}: {
  of: Pick<Passage, 'voice' | 'modality'> | Relation;
  children?: React.ReactNode;
}) {
  const attribution = useAttribution()(of);
  return (
    <p className="whose-words">
      <Units voice={of.voice} n={1} />
      <span>
        <b>{attribution}</b>
        {children}
      </span>
    </p>
  );
}

/** @param props.bare whether no sentence of the article names it, so that its description stands alone */
function OfEntity({ entity, bare }: { entity: Entity; bare: boolean }) {
  return (
    <>
      <h2>
        <Said text={entity.label} />
      </h2>
      {bare && (
        <p>
          <Said text={entity.description} />
        </p>
      )}
    </>
  );
}

function OfEvent({ event }: { event: DatedEvent }) {
  const messages = useMessages();
  const lang = useLang();
  const { sources } = useWhole();
  return (
    <>
      <p className="whose-words">
        <Units voice={{ kind: 'record', attribution: 'stated' }} n={1} />
        <span>
          <b>{messages.voice.onRecord}</b> · {formatDate(event.date, lang)}
        </span>
      </p>
      <h2>
        <Said text={event.title} />
      </h2>
      {event.sources.map((id) => (
        <p key={id} className="quiet">
          <Citation source={sources.find((one) => one.id === id)!} />
        </p>
      ))}
    </>
  );
}

function Quote({ passage, relation }: { passage: Passage; relation: Relation | undefined }) {
  const source = useWhole().sources.find(({ id }) => id === passage.source)!;
  const chosen = useWordsOfSelection(passage.id);
  // The statement that is read without being chosen shows its exact words as well.
  const own = relation?.evidence.flatMap((piece) =>
    'passage' in piece && piece.passage === passage.id && piece.words ? [piece.words] : [],
  );
  return (
    <blockquote data-quote={passage.id} cite={source.url || undefined}>
      <p className="quotation" dir="auto" lang={source.lang}>
        <InQuotes words={passage.exact} lang={source.lang}>
          <PassageText passage={passage} words={chosen.length > 0 ? chosen : own} />
        </InQuotes>
      </p>
      <Gloss passage={passage.id} />
    </blockquote>
  );
}
