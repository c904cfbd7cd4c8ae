import { useDossier } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';
import { Said } from '../../views/components/said';
import { TieHead } from '../../views/components/signs/tie-head';
import { Units } from '../../views/components/signs/units';
import { useMessages } from '../../views/components/words';

/** What the page is and its signs; only those that occur are explained. */
export function HowSigns() {
  const { header, how } = useExploreWords();
  const messages = useMessages();
  const { relations, summary, tour } = useDossier();
  const has = (kind: string, attribution?: string): boolean =>
    relations.some(
      ({ voice }) => voice.kind === kind && (attribution === undefined || voice.attribution === attribution),
    );
  const types = new Set(relations.map(({ type }) => type));
  return (
    <>
      <p>
        <Said text={summary} />
      </p>
      <p>{how.lead}</p>
      <ul className="how-signs">
        {has('speaker', 'stated') && (
          <li>
            <Units voice={{ kind: 'speaker', attribution: 'stated' }} n={2} /> {how.speaker}
          </li>
        )}
        {has('speaker', 'implied') && (
          <li>
            <Units voice={{ kind: 'speaker', attribution: 'implied' }} n={2} /> {how.implied}
          </li>
        )}
        {has('reporter') && (
          <li>
            <Units voice={{ kind: 'reporter', attribution: 'stated' }} n={2} /> {how.outlet}
          </li>
        )}
        {has('record') && (
          <li>
            <Units voice={{ kind: 'record', attribution: 'stated' }} n={2} /> {how.record}
          </li>
        )}
        {['helps', 'seeks', 'belongs', 'speaks'].some((type) => types.has(type as never)) && (
          <li>
            <Sign>
              <TieHead end="point" />
            </Sign>{' '}
            {how.helps}
          </li>
        )}
        {['harms', 'opposes'].some((type) => types.has(type as never)) && (
          <li>
            <Sign>
              <TieHead end="bar" />
            </Sign>{' '}
            {how.harms}
          </li>
        )}
        <li>
          <span className="how-chosen" aria-hidden="true" /> {how.chosen}
        </li>
      </ul>
      <p className="quiet">{how.keys}</p>
      {tour.length > 0 && (
        <p className="quiet">
          <a href="present/">{header.forClass}</a> · <a href="handout/">{messages.site.handout}</a>
        </p>
      )}
    </>
  );
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg width="39" height="20" viewBox="-29 -10 39 20" aria-hidden="true">
      <g className="tie">
        <path className="line" d="M-27,0H0" />
        {children}
      </g>
    </svg>
  );
}
