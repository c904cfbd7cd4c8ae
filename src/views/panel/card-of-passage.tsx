import { textFragmentUrl } from '../../domain/quotes/text-fragment';
import type { Passage } from '../../domain/dossier';
import { selectLit } from '../../state/selectors/mark-state';
import { useSayso, useWhole } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { useAttribution } from '../components/words';
import { RelationLine } from './relation-line';
import { Answers } from '../components/answers';
import { Chain } from './chain';
import { CardHead } from './card-parts';
import { SayingsOf } from './sayings-of';

/** A sentence of the article: whose words it is, what is said in it, and where the original stands. */
export function CardOfPassage({ passage }: { passage: Passage }) {
  const { card, bar } = useExploreWords();
  const attribution = useAttribution()(passage);
  const { sources, relations } = useWhole();
  const lit = useSayso(selectLit);
  const carried = relations.filter(({ id }) => lit.relations.has(id));
  const source = sources.find(({ id }) => id === passage.source);
  return (
    <>
      <CardHead voice={passage.voice}>
        <b>{attribution}</b>
      </CardHead>
      {carried.length > 0 && (
        <ul className="card-list" aria-label={bar.statements(carried.length)}>
          {carried.map((relation) => (
            <li key={relation.id}>
              <RelationLine relation={relation} />
            </li>
          ))}
        </ul>
      )}
      <Answers to={passage.id} />
      <Chain voice={passage.voice} source={passage.source} />
      <SayingsOf passages={[passage.id]} />
      {source && (
        <p className="quiet">
          {source.publisher} ·{' '}
          <a href={textFragmentUrl(source.url, passage.exact)} rel="noreferrer">
            {card.original}
          </a>
        </p>
      )}
    </>
  );
}
