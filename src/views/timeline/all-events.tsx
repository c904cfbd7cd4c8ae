import { useState, type ComponentType } from 'react';
import { useDossier } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { LatePart } from '../components/late-part';

const loadList = async (): Promise<ComponentType> => (await import('./event-list')).EventList;

/** Opens the list of all dated events; its code comes when somebody does. */
export function AllEvents() {
  const { all } = useExploreWords().time;
  const { events } = useDossier();
  const [open, setOpen] = useState(false);
  if (events.length === 0) return null;
  return (
    <details className="all-events" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{all(events.length)}</summary>
      {open && <LatePart load={loadList} props={{}} />}
    </details>
  );
}
