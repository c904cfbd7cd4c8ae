import type { Relation } from '../../domain/dossier';
import { useActions, useWhole } from '../../state/react';
import { markPassageHref } from '../components/links';
import { plainClick } from '../components/press';
import { Comma } from '../components/punctuation';
import { SourceLink } from '../components/source-link';

/** The evidence with each passage once, also where a relation rests on several stretches of it. */
function byPassage(evidence: Relation['evidence']): Relation['evidence'] {
  return evidence.filter(
    (piece, i) =>
      !('passage' in piece) || evidence.findIndex((one) => 'passage' in one && one.passage === piece.passage) === i,
  );
}

/** What a relation rests on, each piece a link: to the passage in the article, or to the cited source. */
export function EvidenceLinks({ relation }: { relation: Relation }) {
  const actions = useActions();
  const { sources } = useWhole();
  return byPassage(relation.evidence).map((piece, i) => {
    if ('passage' in piece) {
      const { passage } = piece;
      const open = (): void => {
        actions.selectMark(relation.id);
        actions.selectPassage(passage);
      };
      return (
        <span key={passage}>
          {i > 0 && <Comma />}
          <a href={markPassageHref(relation.id, passage)} onClick={plainClick(open)}>
            {passage}
          </a>
        </span>
      );
    }
    const source = sources.find(({ id }) => id === piece.source)!;
    return (
      <span key={source.id}>
        {i > 0 && <Comma />}
        <SourceLink source={source} onClick={(event) => event.stopPropagation()}>
          {source.publisher}
        </SourceLink>
      </span>
    );
  });
}
