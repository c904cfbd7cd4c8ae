import type { Relation } from '../../domain/dossier';
import { useActions, useLinks, useWhole } from '../../state/react';
import { Answers } from '../components/answers';
import { Citation } from '../components/citation';
import { InQuotes } from '../components/in-quotes';
import { useMarkHref } from '../components/links';
import { usePage } from '../components/page';
import { plainClick } from '../components/press';
import { useAttribution, useBorderName } from '../components/words';

/**
 * The borders that somebody draws so, each with its sign; it opens the statement that says so.
 * @param cited whether it is the footnote to them: with whose words they rest on, and who answers
 */
export function DrawnBorders({ cited = false }: { cited?: boolean }) {
  const actions = useActions();
  const links = useLinks();
  const href = useMarkHref();
  const name = useBorderName();
  const drawn = usePage().scene.map.drawn;
  return (
    drawn.length > 0 && (
      <ul className="signs drawn-borders">
        {drawn.map(({ id, relation, sign }) => (
          <li key={id} data-sign={sign}>
            <svg width="44" height="12" aria-hidden="true">
              <path className="drawn-line" d="M0,6H44" />
            </svg>
            <div>
              <a href={href(relation)} data-opens={relation} onClick={plainClick(() => actions.selectMark(relation))}>
                {name(id)}
              </a>
              {cited && <RestsOn {...links.relation(relation)!} />}
            </div>
          </li>
        ))}
      </ul>
    )
  );
}

/** What a statement rests on: the exact words and whose they are, the sources, and what others answer. */
function RestsOn({ id, evidence }: Relation) {
  const { sources, passages } = useWhole();
  const attribution = useAttribution();
  return (
    <>
      {evidence.map((piece, i) => {
        const passage = passages.find((one) => 'passage' in piece && one.id === piece.passage);
        const source = sources.find((one) => one.id === ('source' in piece ? piece.source : passage?.source))!;
        return (
          <p key={i} className="quiet">
            {passage && (
              <>
                {attribution(passage)}{' '}
                <span lang={source.lang}>
                  <InQuotes words={passage.exact} lang={source.lang} />
                </span>{' '}
              </>
            )}
            <Citation source={source} short />
          </p>
        );
      })}
      <Answers to={id} />
    </>
  );
}
