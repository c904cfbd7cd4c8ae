import { useLinks } from '../../state/react';
import { useMessages } from '../components/words';
import { useDisputedAreas } from './disputed-areas';

/** What the map's borders follow, in short, and of the areas in this story at length on demand. */
export function BorderNotes() {
  const { legend } = useMessages();
  const links = useLinks();
  const areas = useDisputedAreas();
  const notes = areas.flatMap((area) => legend.areas[area] ?? []);
  // States whose very name needs a word are known by their codes.
  const names = Object.keys(legend.areas).filter((id) => links.isEntity(id));
  return (
    <div className="border-notes quiet">
      {areas.length > 0 && <p>* {legend.borders}</p>}
      {names.map((id) => (
        <p key={id}>{legend.areas[id]}</p>
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{legend.aboutBorders}</summary>
          <p>{[...notes, legend.noPosition].join(' ')}</p>
        </details>
      )}
    </div>
  );
}
