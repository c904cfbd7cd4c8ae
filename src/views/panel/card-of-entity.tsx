import type { Entity } from '../../domain/dossier';
import { selectLit } from '../../state/selectors/mark-state';
import { useLang, useSayso, useWhole } from '../../state/react';
import type { PassageGroup } from '../../state/selectors/selection';
import { Citation } from '../components/citation';
import { useExploreWords } from '../components/explore-words';
import { Said } from '../components/said';
import { useVoiceName } from '../components/voice-name';
import { useMessages } from '../components/words';
import { OnRecord } from './on-record';
import { RelationLine } from './relation-line';
import { CardHead, SentenceStepper } from './card-parts';
import { Comma } from '../components/punctuation';
import { commaIn } from '../../domain/punctuation';

/** More voices than these are counted, so that the name of what was chosen stands in the card's first lines. */
const NAMED_VOICES = 3;

/** Who or what was chosen: in whose sentences it stands, one line of ours, its statements and what is on record of it. */
export function CardOfEntity({ entity, groups }: { entity: Entity; groups: readonly PassageGroup[] }) {
  const messages = useMessages();
  const { card, bar } = useExploreWords();
  const named = useVoiceName();
  const lang = useLang();
  const { sources, relations } = useWhole();
  const lit = useSayso(selectLit);
  const own = relations.filter(({ id }) => lit.relations.has(id));
  const [first] = groups;
  const voice = first && { voice: { kind: first.kind, attribution: 'stated' as const } };
  const byCount = [...groups].sort((a, b) => b.passages.length - a.passages.length);
  const heard = groups.length > NAMED_VOICES ? byCount.slice(0, NAMED_VOICES - 1) : groups;
  const whose = heard.map((group) => card.inSentences(named(group), group.passages.length));
  if (heard !== groups) whose.push(bar.more(groups.length - heard.length));
  return (
    <>
      <CardHead {...voice}>{groups.length === 0 ? messages.panel.noPassages : whose.join(commaIn(lang))}</CardHead>
      <h2 className="card-title">
        <Said text={entity.label} /> <span className="quiet">{messages.entityTypes[entity.type]}</span>
      </h2>
      <p className="card-text">
        <Said text={entity.description} />{' '}
        {entity.sources
          .flatMap((id) => sources.find((one) => one.id === id && one.kind === 'reference') ?? [])
          .map((source, i) => (
            <span key={source.id}>
              {i > 0 && <Comma />}
              <Citation source={source} short />
            </span>
          ))}
        {entity.background && <span className="quiet"> {messages.panel.notInArticle}</span>}
      </p>
      <div className="card-foot">
        <SentenceStepper groups={groups} />
        {own.length > 0 && (
          <details>
            <summary>{bar.statements(own.length)}</summary>
            <ul>
              {own.map((relation) => (
                <li key={relation.id}>
                  <RelationLine relation={relation} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <Record entity={entity} />
      </div>
    </>
  );
}

/** Dated memberships, on demand. */
function Record({ entity }: { entity: Entity }) {
  const { card } = useExploreWords();
  const { memberships } = useWhole();
  const own = memberships.some(({ country, alliance }) => country === entity.id || alliance === entity.id);
  if (!own || (entity.type !== 'country' && entity.type !== 'alliance')) return null;
  return (
    <details>
      <summary>{card.record}</summary>
      <OnRecord entity={entity} />
    </details>
  );
}
