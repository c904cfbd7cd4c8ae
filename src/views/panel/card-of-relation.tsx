import { hedgesOf } from '../../domain/attribution/hedges';
import type { Id, Relation } from '../../domain/dossier';
import { useActions, useDossier, useLang, useSayso, useWhole } from '../../state/react';
import type { PassageGroup } from '../../state/selectors/selection';
import { isShown } from '../../state/voice-choice';
import { Citation } from '../components/citation';
import { useExploreWords } from '../components/explore-words';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { Name, Said, useDirection } from '../components/said';
import { useAttribution, useMessages } from '../components/words';
import { Answers } from '../components/answers';
import { Chain } from './chain';
import { CardHead, SentenceStepper, Stepper } from './card-parts';
import { SayingsOf } from './sayings-of';
import { quoted } from '../../domain/punctuation';
import { Colon, Comma } from '../components/punctuation';

/** A statement: whose it is, what it says, who answers, and the next one. */
export function CardOfRelation({ relation, groups }: { relation: Relation; groups: readonly PassageGroup[] }) {
  const messages = useMessages();
  const attribution = useAttribution()(relation);
  const { sources, passages } = useWhole();
  const { card } = useExploreWords();
  const lang = useLang();
  const direction = useDirection(relation.verb);
  const hedges = hedgesOf(relation, passages);
  const [group] = groups;
  const quotedIn = sources.find(({ id }) => id === group?.passages[0]?.source)?.lang ?? lang;
  const cited = relation.evidence.flatMap((e) => ('source' in e ? [sources.find((s) => s.id === e.source)!] : []));
  return (
    <>
      <CardHead voice={relation.voice}>
        <b>{attribution}</b>
        {hedges.length > 0 && <> · {card.hedged(messages.list(hedges.map((words) => quoted(words, quotedIn))))}</>}
      </CardHead>
      <h2 className="card-title" dir={direction}>
        <Ends ids={relation.from} />{' '}
        <span className="verb-words">
          <Said text={relation.verb} />
        </span>{' '}
        <Ends ids={relation.to} inside />
        {relation.via.length > 0 && (
          <span className="quiet">
            {' '}
            ({messages.panel.through} <Ends ids={relation.via} inside />)
          </span>
        )}
      </h2>
      <Chain voice={relation.voice} source={groups[0]?.passages[0]?.source} />
      {relation.note && (
        <p className="card-note">
          <Said text={relation.note} />
        </p>
      )}
      {cited.map((source) => (
        <p key={source.id} className="quiet">
          {messages.panel.citedSource}
          <Colon />
          <Citation source={source} />
        </p>
      ))}
      <Answers to={relation.id} />
      <SayingsOf passages={groups.flatMap(({ passages: own }) => own.map(({ id }) => id))} />
      <div className="card-foot">
        <StatementStepper relation={relation.id} />
        <SentenceStepper groups={groups} />
      </div>
    </>
  );
}

/** Steps through all statements of the voices shown, in the dossier's order. */
function StatementStepper({ relation }: { relation: Id }) {
  const { card } = useExploreWords();
  const actions = useActions();
  const { relations } = useDossier();
  const voice = useSayso((state) => state.view.voice);
  const list = relations.filter((one) => one.id === relation || isShown(one.voice, voice));
  const at = list.findIndex(({ id }) => id === relation);
  return (
    <Stepper
      previous={card.previousStatement}
      next={card.nextStatement}
      at={at}
      count={list.length}
      step={(by) => actions.selectMark(list[at + by]!.id)}
    >
      {card.statement(at + 1, list.length)}
    </Stepper>
  );
}

/** @param props.inside whether they stand inside a sentence, and not at its beginning */
function Ends({ ids, inside = false }: { ids: readonly Id[]; inside?: boolean }) {
  const actions = useActions();
  const href = useMarkHref();
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && <Comma />}
      <a href={href(id)} onClick={plainClick(() => actions.selectMark(id))}>
        <Name id={id} inside={inside || i > 0} />
      </a>
    </span>
  ));
}
