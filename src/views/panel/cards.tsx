import type { PanelView } from '../../state/selectors/mark-state';
import { CardOfEntity } from './card-of-entity';
import { CardOfEvent } from './card-of-event';
import { CardOfPassage } from './card-of-passage';
import { CardOfRelation } from './card-of-relation';
import { CardOfVoices } from './card-of-voices';

export interface CardsProps extends Pick<PanelView, 'select' | 'passage' | 'groups' | 'whole'> {
  /** Whether voices were chosen, and nothing else. */
  readonly voices: boolean;
}

/** The card of what is chosen, by its kind. In a browser, pages fetch it when somebody is about to choose (`#cards`). */
export function Cards({ select, passage, groups, whole, voices }: CardsProps) {
  const entity = whole.entities.find(({ id }) => id === select);
  const relation = whole.relations.find(({ id }) => id === select);
  const event = whole.events.find(({ id }) => id === select);
  const alone = select === null ? whole.passages.find(({ id }) => id === passage) : undefined;
  return (
    <>
      {entity && <CardOfEntity key={entity.id} entity={entity} groups={groups} />}
      {relation && <CardOfRelation key={relation.id} relation={relation} groups={groups} />}
      {event && <CardOfEvent event={event} />}
      {alone && <CardOfPassage passage={alone} />}
      {voices && <CardOfVoices />}
    </>
  );
}

/** Brings the code of cards; here it is at hand. */
export const fetchCards = (): Promise<unknown> => Promise.resolve();
