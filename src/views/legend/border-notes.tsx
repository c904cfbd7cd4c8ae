import { useMessages } from '../components/words';
import { usePage } from '../components/page';
import { Said } from '../components/said';

/** What the map's borders follow, in short, and of the areas the map shows at length on demand. */
export function BorderNotes() {
  const { legend } = useMessages();
  const { notes } = usePage().scene.map;
  if (notes.length === 0) return null;
  return (
    <div className="border-notes quiet">
      <p>* {legend.borders}</p>
      <details>
        <summary>{legend.aboutBorders}</summary>
        <ul>
          {notes.map(({ areas, text }) => (
            <li key={areas.join(' ')}>
              <Said text={text} />
            </li>
          ))}
        </ul>
        <p>{legend.noPosition}</p>
      </details>
    </div>
  );
}
