import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { selectPanelView, type PanelView } from '../../state/selectors/mark-state';
import { useSayso } from '../../state/react';
import { useKeptFocus } from './use-kept-focus';
import { useMessages } from '../components/words';
import { CardOfEntity } from './card-of-entity';
import { CardOfEvent } from './card-of-event';
import { CardOfPassage } from './card-of-passage';
import { CardOfRelation } from './card-of-relation';
import { CardOfVoices } from './card-of-voices';

/**
 * A slim card above the article: whose words what was chosen is, what it is, and the way to the next. The words
 * themselves are in the article, which has moved to them; nothing lies over them.
 */
export function Card() {
  const now = useSayso(selectPanelView);
  const voice = useSayso((state) => state.view.voice);
  // The marks answer a choice first; the card follows as soon as they have been drawn.
  const shown = useDeferredValue(now);
  return <Chosen {...shown} voice={voice} late={shown !== now} />;
}

const Chosen = memo(function Chosen({
  select,
  passage,
  primary,
  groups,
  whole,
  voice,
  late,
}: PanelView & { voice: string; late: boolean }) {
  const messages = useMessages();
  const box = useRef<HTMLElement>(null);
  const focus = useKeptFocus(box, primary);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [primary]);
  const entity = whole.entities.find(({ id }) => id === select);
  const relation = whole.relations.find(({ id }) => id === select);
  const event = whole.events.find(({ id }) => id === select);
  const alone = select === null ? whole.passages.find(({ id }) => id === passage) : undefined;
  const of = primary !== null ? 'mark' : voice === 'all' ? undefined : 'voice';
  return (
    <aside
      className="card"
      data-view="panel"
      data-of={of}
      aria-busy={late}
      aria-label={messages.panel.restsOn}
      ref={box}
      tabIndex={-1}
      {...focus}
    >
      {entity && <CardOfEntity key={entity.id} entity={entity} groups={groups} />}
      {relation && <CardOfRelation key={relation.id} relation={relation} groups={groups} />}
      {event && <CardOfEvent event={event} />}
      {alone && <CardOfPassage passage={alone} />}
      {of === 'voice' && <CardOfVoices />}
    </aside>
  );
});
