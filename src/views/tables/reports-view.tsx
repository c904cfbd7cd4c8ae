import { useState } from 'react';
import { useDossier, useLang } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { LatePart } from '../components/late-part';
import { useNames } from '../components/words';

/** Few dossiers have one speech from several reports, and it is far below: what shows them is fetched when it is opened. */
const load = () => import('../components/sayings/all-speeches').then(({ AllSpeeches }) => AllSpeeches);

/**
 * The reports of each speech side by side, to be opened; nothing where no two articles give the same. It takes its room
 * only when a reader asks for it, so that nothing moves on load. Without a script the page of sources has them.
 */
export function ReportsView() {
  const { sayings, lang: own } = useDossier();
  const lang = useLang();
  const { sayings: words, card } = useExploreWords();
  const names = useNames();
  const [open, setOpen] = useState(false);
  if (sayings.length === 0) return null;
  return (
    <section className="view reports" data-view="reports" id="reports" aria-labelledby="reports-title">
      <div className="view-head">
        <h2 id="reports-title">{words.reports}</h2>
      </div>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {names([...new Set(sayings.map(({ who }) => who))])} · {card.sentences(sayings.length)}
        </summary>
        {open ? (
          <LatePart load={load} props={{}} />
        ) : (
          <a href={`sources/${lang === own ? '' : `${lang}/`}#reports`}>{words.reports}</a>
        )}
      </details>
    </section>
  );
}
