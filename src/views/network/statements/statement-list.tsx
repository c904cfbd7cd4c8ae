import type { Relation } from '../../../domain/dossier';
import type { Story } from '../../../geometry/network/pictures/story';
import { exploreWords } from '../../../i18n/explore-words';
import { useActions, useLang, useLinks } from '../../../state/react';
import { useMarkHref } from '../../components/links';
import { plainClick } from '../../components/press';
import { useMark } from '../../components/use-mark';
import { useNames, useSay } from '../../components/words';

/** The same statements in sentences, by whose words they are: for columns too narrow for pillars and tapes. */
export function StatementList({ story }: { story: Story }) {
  const lang = useLang();
  const words = exploreWords(lang).pictures;
  const links = useLinks();
  return (
    <div className="statement-list">
      {story.voices.map((voice) => {
        const own = story.statements.filter((statement) => statement.voice === voice.key);
        return (
          <section key={voice.key} aria-label={voice.label[lang] || words.record}>
            <h3>
              {voice.label[lang] || words.record} <small>{words.count(own.length, 0)}</small>
            </h3>
            <ul>
              {own.map(({ id, line }) => (
                <Sentence key={id} relation={links.relation(id)!} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Sentence({ relation, line }: { relation: Relation; line: string }) {
  const names = useNames();
  const speak = useSay();
  const actions = useActions();
  const href = useMarkHref()(relation.id);
  const { ref, 'data-state': state } = useMark(relation.id);
  return (
    <li data-line={line}>
      <a ref={ref} data-state={state} href={href} onClick={plainClick(() => actions.selectMark(relation.id))}>
        <b>{names(relation.from)}</b> {speak(relation.verb)} <b>{names(relation.to, true)}</b>
      </a>
    </li>
  );
}
