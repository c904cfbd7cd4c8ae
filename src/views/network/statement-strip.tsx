import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../domain/dossier';
import type { Story } from '../../geometry/network/pictures/story';
import { useDossier, useLang, useSayso } from '../../state/react';
import { selectLit, selectMuted } from '../../state/selectors/mark-state';
import { rowsAround, selectStrip, STRIP } from '../../state/selectors/statement-rows';
import { useExploreWords } from '../components/explore-words';
import { useMessages } from '../components/words';
import { StatementRows } from './statement-rows';
import { useSentenceInView } from './use-sentence-in-view';

/**
 * The statements in sentences, for columns too narrow for a picture: a strip of the first ones, or of those that belong
 * to what is chosen; all of them, by whose words they are, on demand. Where it sticks above the article it goes along
 * with the sentence that is read.
 */
export function StatementStrip({ story }: { story: Story }) {
  const lang = useLang();
  const { header, pictures: words } = useExploreWords();
  const { actions } = useMessages();
  const strip = useSayso(selectStrip);
  const chosen = useSayso((state) => selectLit(state).primary !== null);
  const muted = useSayso((state) => selectMuted(state).relations);
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const resting = useStatementsOn();
  const asked = useMemo(() => new Set(resting.keys()), [resting]);
  const read = useSentenceInView(box, asked);
  const here = read === null || chosen ? undefined : resting.get(read);
  const shown = story.statements.filter(({ id }) => !muted.has(id));
  return (
    <div className="statement-list" data-long={story.statements.length > STRIP || undefined} ref={box}>
      {all ? (
        story.voices.map((voice) => {
          const own = story.statements.filter((statement) => statement.voice === voice.key);
          return (
            <section key={voice.key} aria-label={voice.label[lang] || words.record}>
              <h3>
                {voice.label[lang] || words.record} <small>{words.count(own.length, 0)}</small>
              </h3>
              <StatementRows statements={own} beside />
            </section>
          );
        })
      ) : (
        <StatementRows statements={here ? rowsAround(shown, here, STRIP) : strip} here={here} beside />
      )}
      {story.statements.length > strip.length && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? actions.less : `${header.allStatements} (${story.statements.length})`}
        </button>
      )}
    </div>
  );
}

/** The statements that rest on each passage. */
function useStatementsOn(): ReadonlyMap<Id, ReadonlySet<Id>> {
  const { relations } = useDossier();
  return useMemo(() => {
    const on = new Map<Id, Set<Id>>();
    for (const { id, evidence } of relations)
      for (const piece of evidence)
        if ('passage' in piece) on.set(piece.passage, (on.get(piece.passage) ?? new Set<Id>()).add(id));
    return on;
  }, [relations]);
}
