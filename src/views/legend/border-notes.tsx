import { useMessages } from '../components/words';
import { usePage } from '../components/page';
import { Said } from '../components/said';
import { DrawnBorders } from './drawn-borders';

/** What the map's borders follow, in short, and of the areas the map shows at length on demand; and whose are added to them. */
export function BorderNotes() {
  const { legend } = useMessages();
  const { notes, drawn } = usePage().scene.map;
  if (notes.length + drawn.length === 0) return null;
  return (
    <div className="border-notes quiet">
      <DrawnBorders cited />
      <p>* {legend.borders}</p>
      {notes.length > 0 && (
        <details>
          <summary>{legend.aboutBorders}</summary>
          <ul>
            {notes.map(({ areas, text }) => (
              <li key={areas.join(' ')}>
                <Said text={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{legend.noPosition}</p>
    </div>
  );
}
