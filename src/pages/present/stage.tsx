import { memo, useEffect, useMemo, type ReactNode } from 'react';
import type { StepPicture } from '../../domain/dossier';
import { hasMap } from '../../domain/parts';
import { cameraOnLit, growthAt } from '../../geometry/network';
import { WIDE_MAP_FRAME } from '../../geometry/viewport';
import { SaysoProvider, useDossier, useSayso, useSaysoStore } from '../../state/react';
import { selectStaged } from '../../state/selectors/staged';
import type { SaysoState } from '../../state/store';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import type { Follow } from '../../views/network/picture-kind';
import { Boundary } from '../../views/components/boundary';
import { MarkingContext, type Marking } from '../../views/components/marking';
import { questions } from './quiz/actions';
import { BigStatements } from './big-statements';
import { PictureKey } from './picture-key';
import { pictureOf } from './commands';
import { useDeck, useDeckStore, type Deck } from './presentation-store';
import { togglePick } from './quiz/exercise';
import { outOfSight } from './pause-hidden';
import { useStepAhead } from './use-step-ahead';

/** Marks and names are this much larger than on a page, so that they can be read from the back row. */
const PROJECTED = 1.6;

const FOLLOW: Follow = { cameraOn: cameraOnLit, growthAt };

/** Two thirds of the screen: the map or the network. Both stay drawn, and the one that is not seen stands still. */
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
              const asked = question?.asks === 'place' && question.countries.some((one) => one.id === id);
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
  const map = hasMap(useDossier());
  const ahead = useStepAhead();
  return (
    <>
      {map && (
        <InSight picture="map">
          <MapView design={WIDE_MAP_FRAME} px={PROJECTED} naming ahead={ahead} foot={<PictureKey />} />
        </InSight>
      )}
      <InSight picture="network">
        <WhoSaysWhat />
      </InSight>
    </>
  );
});

/** The statements a step is about, large; with anything else chosen, the network of all. */
function WhoSaysWhat() {
  const staged = useSayso(selectStaged);
  return staged.length > 0 ? (
    <BigStatements key={staged.map(({ id }) => id).join()} relations={staged} />
  ) : (
    <NetworkView follow={FOLLOW} />
  );
}

/** Follows the presentation only while the picture is the one that is shown. */
function InSight({ picture, children }: { picture: StepPicture; children: ReactNode }) {
  const store = useSaysoStore();
  const deck = useDeckStore();
  const { store: own, connect } = useMemo(
    () => outOfSight(store, deck, () => shownPicture(store.getState(), deck.getState()) === picture),
    [store, deck, picture],
  );
  useEffect(() => connect(), [connect]);
  return (
    <SaysoProvider store={own}>
      <Boundary>{children}</Boundary>
    </SaysoProvider>
  );
}

/** The picture on the screen; null while a question takes all of it. */
function shownPicture(state: SaysoState, { picture, exercise }: Deck): StepPicture | null {
  if (exercise === null) return pictureOf(state, { picture });
  return exercise.kind === 'place' ? 'map' : null;
}
