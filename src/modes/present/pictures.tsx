import { memo } from 'react';
import { WIDE_MAP_FRAME } from '../../geometry/plane';
import { useSayso } from '../../state/react';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import { pictureOf } from './commands';
import { useDeck } from './deck';

/** Marks and names are this much larger than on a page, so that they can be read from the back row. */
const PROJECTED = 1.6;

/** Two thirds of the screen: the map or the network. Both stay drawn, so that neither has to be waited for. */
export function Pictures() {
  const override = useDeck((deck) => deck.picture);
  const picture = useSayso((state) => pictureOf(state, { picture: override }));
  return (
    <div className="pictures" data-picture={picture}>
      <Drawn />
    </div>
  );
}

const Drawn = memo(function Drawn() {
  return (
    <>
      <MapView design={WIDE_MAP_FRAME} px={PROJECTED} />
      <NetworkView follow />
    </>
  );
});
