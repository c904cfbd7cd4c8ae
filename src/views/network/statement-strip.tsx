import { useState } from 'react';
import type { Id, Relation } from '../../domain/dossier';
import type { Story } from '../../geometry/network/pictures/story';
import { selectLit } from '../../state/selectors/mark-state';
import { useActions, useLang, useLinks, useSayso } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { Said } from '../components/said';
import { useMark } from '../components/use-mark';
import { useMessages, useNames } from '../components/words';

/** So many statements stand above the article; the rest opens on demand. */
const ROWS = 4;

/**
 * The statements in sentences, grouped by whose words they are, for columns too narrow for a picture: a strip of the
 * first ones, or of those that belong to what is chosen, and all of them on demand.
 */
export function StatementStrip({ story }: { story: Story }) {
  const lang = useLang();
  const { header, pictures: words } = useExploreWords();
  const { actions } = useMessages();
  const links = useLinks();
  const lit = useSayso(selectLit);
  const [all, setAll] = useState(false);
  const ids = story.statements.map(({ id }) => id);
  const shown = new Set<Id>(all ? ids : stripOf(ids, lit.relations));
  return (
    <div className="statement-list">
      {story.voices.map((voice) => {
        const own = story.statements.filter((statement) => statement.voice === voice.key);
        const rows = own.filter(({ id }) => shown.has(id));
        if (rows.length === 0) return null;
        return (
          <section key={voice.key} aria-label={voice.label[lang] || words.record}>
            <h3>
              {voice.label[lang] || words.record} <small>{words.count(own.length, 0)}</small>
            </h3>
            <ul>
              {rows.map(({ id, line }) => (
                <Sentence key={id} relation={links.relation(id)!} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
      {ids.length > ROWS && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? actions.less : `${header.allStatements} (${ids.length})`}
        </button>
      )}
    </div>
  );
}

/** The first statements that are lit, in the article's order, filled up with the first of the others. */
function stripOf(ids: readonly Id[], lit: ReadonlySet<Id>): Id[] {
  const own = ids.filter((id) => lit.has(id));
  return own.length > 0 ? own.slice(0, ROWS) : ids.slice(0, ROWS);
}

function Sentence({ relation, line }: { relation: Relation; line: string }) {
  const names = useNames();
  const actions = useActions();
  const href = useMarkHref()(relation.id);
  const { ref, ...look } = useMark(relation.id);
  return (
    <li data-line={line}>
      <a
        ref={ref}
        data-relation={relation.id}
        {...look}
        href={href}
        onClick={plainClick(() => actions.selectMark(relation.id))}
      >
        <b>{names(relation.from)}</b> <Said text={relation.verb} /> <b>{names(relation.to, true)}</b>
      </a>
    </li>
  );
}
