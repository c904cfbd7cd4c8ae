import type { Id } from '../../../domain/dossier';
import { useActions } from '../../../state/react';
import { passageHref } from '../links';
import { plainClick } from '../press';

/** Names a report and leads to its words in the article; a report that has none of them is named alone. */
export function useReportLink(called: (source: Id) => string) {
  const actions = useActions();
  return (source: Id, passage?: Id) =>
    passage === undefined ? (
      called(source)
    ) : (
      <a href={passageHref(passage)} onClick={plainClick(() => actions.selectPassage(passage))}>
        {called(source)}
      </a>
    );
}
