import { useMemo } from 'react';
import { useActions, useDossier, useLang, useWhole } from '../../state/react';
import { findIn, type Found } from '../../domain/find';
import { useExploreWords } from '../../views/components/explore-words';
import { plainClick } from '../../views/components/press';
import { useName, useRelationSentence, useSay } from '../../views/components/words';

export interface ResultsProps {
  readonly query: string;
  /** Called before what was chosen is opened. */
  readonly onChoose: () => void;
}

/** So many results of a kind are listed; a longer word finds fewer. */
const MOST = 8;

/** What a search finds, by kind. */
export function Results({ query, onChoose }: ResultsProps) {
  const { find } = useExploreWords();
  const actions = useActions();
  const found = useFound(query);
  const kinds: readonly [Found['kind'], string][] = [
    ['entity', find.actors],
    ['relation', find.statements],
    ['passage', find.sentences],
    ['event', find.events],
  ];
  const choose = ({ kind, id }: Found): void => {
    onChoose();
    if (kind === 'passage') actions.selectPassage(id);
    else actions.selectMark(id);
  };
  return (
    <div className="found" aria-live="polite">
      {found.length === 0 && <p className="quiet">{find.none(query.trim())}</p>}
      {kinds.map(([kind, title]) => {
        const own = found.filter((one) => one.kind === kind).slice(0, MOST);
        return (
          own.length > 0 && (
            <section key={kind}>
              <h3>{title}</h3>
              <ul>
                {own.map((one) => (
                  <li key={one.id}>
                    <a
                      href={
                        kind === 'passage'
                          ? `?passage=${encodeURIComponent(one.id)}`
                          : `?select=${encodeURIComponent(one.id)}`
                      }
                      data-found={one.id}
                      onClick={plainClick(() => choose(one))}
                    >
                      {one.words}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** Everything that can be found, with the words it is shown by and those it may be asked for by. */
function useFound(query: string): readonly Found[] {
  const dossier = useDossier();
  const { passages } = useWhole();
  const lang = useLang();
  const say = useSay();
  const name = useName();
  const sentence = useRelationSentence();
  const all = useMemo((): readonly (Found & { also?: readonly string[] })[] => {
    return [
      ...dossier.entities.map((entity) => ({
        kind: 'entity' as const,
        id: entity.id,
        words: say(entity.label),
        also: [name(entity.id), ...entity.aliases, entity.id],
      })),
      ...dossier.relations.map((relation) => ({
        kind: 'relation' as const,
        id: relation.id,
        words: sentence(relation),
      })),
      ...passages.map((passage) => ({ kind: 'passage' as const, id: passage.id, words: passage.exact })),
      ...dossier.events.map((event) => ({
        kind: 'event' as const,
        id: event.id,
        words: say(event.title),
        also: [event.date],
      })),
    ];
  }, [dossier, passages, lang]); // eslint-disable-line react-hooks/exhaustive-deps
  return useMemo(() => findIn(all, query), [all, query]);
}
