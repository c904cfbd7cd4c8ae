import { Fragment } from 'react';
import { chainOfWords } from '../../domain/attribution/chain';
import type { Id } from '../../domain/dossier';
import { useDossier } from '../../state/react';
import { Arrow } from '../../views/components/arrow';
import { Said } from '../../views/components/said';
import { useNames } from '../../views/components/words';

/** The hands that a passage's words, or one attribution's, came through: the outlet first, whoever says them last. */
export function ChainInWords({ words }: { words: Id }) {
  const names = useNames();
  const hops = chainOfWords(useDossier(), words);
  return hops.map(({ who, how }, i) => (
    <Fragment key={who.join('~')}>
      {i > 0 && (
        <>
          {' '}
          <Arrow to="previous" />{' '}
        </>
      )}
      {names(who)}
      {how && (
        <>
          {' '}
          <Said text={how} />
        </>
      )}
    </Fragment>
  ));
}
