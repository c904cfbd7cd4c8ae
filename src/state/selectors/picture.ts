import type { NetworkPicture } from '../../domain/view-params';
import { storyOf } from '../../geometry/network/pictures/story-of';
import type { Story } from '../../geometry/network/pictures/story';
import { remembered } from '../memoise';
import type { SaysoState } from '../store';

/** With more statements than this, tapes make a long roll: the network opens as a graph. */
const MANY = 40;

/** What both pictures of the network are laid out from. */
export const selectStory: (state: SaysoState) => Story = remembered(
  ({ dossier }) => [dossier],
  ({ dossier }) => storyOf(dossier),
);

/** The picture a story opens with: tapes where several speak and each must be read, the graph for one who says most. */
export const openingPicture = ({ dominant, statements }: Pick<Story, 'dominant' | 'statements'>): NetworkPicture =>
  dominant === null && statements.length > 0 && statements.length <= MANY ? 'statements' : 'graph';

/** The picture a dossier's network opens with: what its author says, or what suits its story. */
export const selectOpeningPicture: (state: SaysoState) => NetworkPicture = remembered(
  ({ dossier }) => [dossier],
  (state) => state.dossier.picture ?? openingPicture(selectStory(state)),
);

/** The picture the network is shown as. */
export const selectPicture: (state: SaysoState) => NetworkPicture = remembered(
  ({ view, dossier }) => [view.picture, dossier],
  (state) => state.view.picture ?? selectOpeningPicture(state),
);
