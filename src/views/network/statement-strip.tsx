import { useState } from 'react';
import type { Story } from '../../geometry/network/pictures/story';
import { useLang, useSayso } from '../../state/react';
import { selectStrip } from '../../state/selectors/statement-rows';
import { useExploreWords } from '../components/explore-words';
import { useMessages } from '../components/words';
import { StatementRows } from './statement-rows';

/**
 * The statements in sentences, for columns too narrow for a picture: a strip of the first ones, or of those that belong
 * to what is chosen; all of them, by whose words they are, on demand.
 */
export function StatementStrip({ story }: { story: Story }) {
  const lang = useLang();
  const { header, pictures: words } = useExploreWords();
  const { actions } = useMessages();
  const strip = useSayso(selectStrip);
  const [all, setAll] = useState(false);
  return (
    <div className="statement-list">
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
        <StatementRows statements={strip} beside />
      )}
      {story.statements.length > strip.length && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? actions.less : `${header.allStatements} (${story.statements.length})`}
        </button>
      )}
    </div>
  );
}
