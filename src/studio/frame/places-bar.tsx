import { useEffect, useRef } from 'react';
import { written } from '../dossier/written';
import { Toolbar } from '../parts/toolbar';
import { rowsOf } from '../script/rows';
import { tokenOf } from '../script/voices';
import { useStudio, useStudioActions } from '../work/react';
import { PLACES, type Place, type Work } from '../work/state';
import { useWords } from '../words/words';

/** The places, always open, in any order, each with how much there is in it; where they are wider than the page, the one shown is in sight. */
export function PlacesBar({ work }: { readonly work: Work }) {
  const words = useWords();
  const place = useStudio((state) => state.place);
  const actions = useStudioActions();
  const around = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = around.current?.querySelector('[aria-current]');
    shown?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [place, words]);
  const { entities, relations, tour } = written(work.files);
  const rows = rowsOf(work.files);
  const voiced = rows.filter((row) => tokenOf(row) !== undefined).length;
  const counts: Partial<Record<Place, string>> = {
    text: `${voiced}/${rows.length}`,
    cast: String(entities.length),
    statements: String(relations.length),
    story: String(tour.length),
  };
  return (
    <nav ref={around} className="places" aria-label={words.placesLabel}>
      <Toolbar label={words.placesLabel} className="places-line">
        {PLACES.slice(2).map((one) => (
          <button
            key={one}
            type="button"
            data-go={one}
            aria-current={one === place ? 'page' : undefined}
            onClick={() => actions.go(one)}
          >
            {words.places[one]} {counts[one] !== undefined && <span className="count">{counts[one]}</span>}
          </button>
        ))}
      </Toolbar>
    </nav>
  );
}
