import { useSayso } from '../../state/react';
import { selectFamily } from '../../state/selectors/statuses';
import { useMessages } from '../components/words';

/** What the map's borders follow, in short, and at length on demand; the same in every language. */
export function BorderNotes() {
  const { legend } = useMessages();
  const west = useSayso((state) => state.view.layer !== 'none' && selectFamily(state) === 'west');
  return (
    <div className="border-notes quiet">
      <p>* {legend.borders}</p>
      {west && <p>{legend.kosovo}</p>}
      <details>
        <summary>{legend.aboutBorders}</summary>
        <p>{legend.bordersLong}</p>
      </details>
    </div>
  );
}
