import { memo, useMemo } from 'react';
import { WIDE_MAP_FRAME } from '../../geometry/plane';
import { useDossier, useSayso } from '../../state/react';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import { MarkingContext, type Marking } from '../../views/parts/marking';
import { questions } from './answer';
import { PictureKey } from './picture-key';
import { pictureOf } from './commands';
import { useDeck, useDeckStore } from './deck';
import { togglePick } from './exercise';

/** Marks and names are this much larger than on a page, so that they can be read from the back row. */
const PROJECTED = 1.6;

/** Two thirds of the screen: the map or the network. Both stay drawn, so that neither has to be waited for. */
export function Pictures() {
  const override = useDeck((deck) => deck.picture);
  const exercise = useDeck((now) => now.exercise);
  const deck = useDeckStore();
  const dossier = useDossier();
  const own = useSayso((state) => pictureOf(state, { picture: override }));
  const placing = exercise?.kind === 'place';
  const picture = placing ? 'map' : own;
  const marking = useMemo(
    (): Marking | null =>
      exercise?.kind === 'place'
        ? {
            chosen: new Set(exercise.picked),
            toggle: (id) => {
              const question = questions(dossier, exercise)[exercise.at];
              const asked = question && 'countries' in question && question.countries.some((one) => one.id === id);
              if (asked) deck.setState({ exercise: togglePick(exercise, id) });
            },
          }
        : null,
    [exercise, deck, dossier],
  );
  return (
    <div
      className="pictures"
      data-picture={picture}
      data-asking={(placing && !exercise.revealed) || undefined}
      hidden={exercise !== null && !placing}
    >
      <MarkingContext value={marking}>
        <Drawn />
      </MarkingContext>
    </div>
  );
}

const Drawn = memo(function Drawn() {
  return (
    <>
      <MapView design={WIDE_MAP_FRAME} px={PROJECTED} naming foot={<PictureKey />} />
      <NetworkView follow />
    </>
  );
});
