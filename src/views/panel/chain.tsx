import { chainOf } from '../../domain/attribution/chain';
import type { Id, Voice } from '../../domain/dossier';
import { useActions, useWhole } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { Name, Said } from '../components/said';
import { Comma } from '../components/punctuation';
import { Arrow } from '../components/arrow';

/** Through whose hands words came, in one line: the outlet that prints them, who passed them on, and who said them. */
export function Chain({ voice, source }: { voice: Voice; source: Id | undefined }) {
  const actions = useActions();
  const href = useMarkHref();
  const { sources } = useWhole();
  const hops = chainOf(
    voice,
    sources.find(({ id }) => id === source),
  );
  // A speaker in the very article needs no line of its own: the card's first says so.
  if (hops.length < 3) return null;
  return (
    <p className="chain quiet">
      {hops.map((hop, i) => (
        <span key={hop.who.join('~')}>
          {i > 0 && (
            <>
              {' '}
              <Arrow to="previous" />{' '}
            </>
          )}
          {hop.who.map((id, j) => (
            <span key={id}>
              {j > 0 && <Comma />}
              <a href={href(id)} onClick={plainClick(() => actions.selectMark(id))}>
                <Name id={id} />
              </a>
            </span>
          ))}
          {hop.how && (
            <>
              {' '}
              <Said text={hop.how} />
            </>
          )}
        </span>
      ))}
    </p>
  );
}
