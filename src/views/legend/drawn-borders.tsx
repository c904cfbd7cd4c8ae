import { useActions, useLinks } from '../../state/react';
import { Answers, RestsOn } from '../components/answers';
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
  const attribution = useAttribution();
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
              {cited && (
                <>
                  <p className="quiet">
                    {attribution(links.relation(relation)!)} <RestsOn evidence={links.relation(relation)!.evidence} />
                  </p>
                  <Answers to={relation} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    )
  );
}
