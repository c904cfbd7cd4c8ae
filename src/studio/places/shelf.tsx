import { useMoment } from '../parts/moment';
import type { Kept } from '../keep/keeper';
import { useStudio, useStudioActions } from '../work/react';
import { useWords } from '../words/words';

/** Every dossier in this browser, and the bin. */
export function Shelf() {
  const words = useWords();
  const shelf = useStudio((state) => state.shelf);
  const keeping = useStudio((state) => state.keeping);
  const live = shelf.filter(({ binned }) => binned === undefined);
  const binned = shelf.filter((kept) => kept.binned !== undefined);
  return (
    <aside className="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title">{words.shelf.title}</h2>
      {keeping.state === 'refused' && (
        <p className="wrong" data-keeping="refused">
          {words.shelf.refused}
        </p>
      )}
      {live.length === 0 && keeping.state !== 'refused' && <p className="quiet">{words.shelf.empty}</p>}
      <ul>
        {live.map((kept) => (
          <KeptLine key={kept.id} kept={kept} />
        ))}
      </ul>
      {live.length > 0 && <p className="quiet">{words.shelf.only}</p>}
      {binned.length > 0 && (
        <details>
          <summary>
            {words.shelf.binned} <span className="count">{binned.length}</span>
          </summary>
          <p className="quiet">{words.shelf.kept30}</p>
          <ul>
            {binned.map((kept) => (
              <KeptLine key={kept.id} kept={kept} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function KeptLine({ kept }: { readonly kept: Kept }) {
  const words = useWords();
  const actions = useStudioActions();
  const moment = useMoment();
  const title = kept.title || kept.folder;
  return (
    <li className="kept-line" data-work={kept.id}>
      <b>{title}</b>
      <span className="quiet">
        {words.shelf.changed(moment(kept.changed))} ·{' '}
        {kept.saved ? words.shelf.saved(moment(kept.saved.at)) : words.shelf.neverSaved}
      </span>
      <span className="actions">
        {kept.binned === undefined ? (
          <>
            <button
              type="button"
              data-do="open"
              aria-label={`${words.shelf.open}: ${title}`}
              onClick={() => void actions.openKept(kept.id)}
            >
              {words.shelf.open}
            </button>
            <button
              type="button"
              className="bare"
              data-do="bin"
              aria-label={`${words.shelf.bin}: ${title}`}
              onClick={() => void actions.bin(kept.id)}
            >
              {words.shelf.bin}
            </button>
          </>
        ) : (
          <button
            type="button"
            data-do="restore"
            aria-label={`${words.shelf.restore}: ${title}`}
            onClick={() => void actions.restore(kept.id)}
          >
            {words.shelf.restore}
          </button>
        )}
      </span>
    </li>
  );
}
