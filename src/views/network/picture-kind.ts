import type { growthAt, cameraOnLit } from '../../geometry/network';
import { isCrowd, sceneAwaitsLayout } from '../../geometry/network';
import type { Page } from '../../payload/page';
import { selectPicture, selectStory } from '../../state/selectors/picture';
import type { SaysoState } from '../../state/store';

/** How a network can be drawn, but for a crowd's; each is a part of its own (`#network-pictures`). */
export type PictureKind = 'graph' | 'statements' | 'ties';

/** Where the camera flies to for what is lit, and how much its names grow there. */
export interface Follow {
  readonly cameraOn: typeof cameraOnLit;
  readonly growthAt: typeof growthAt;
}

export interface NetworkPictureProps {
  /** Whether the camera flies to what is lit, so that its names can be read from the back row. */
  readonly follow?: Follow | undefined;
}

/** Tapes of more statements than this make a long roll. */
const MANY_STATEMENTS = 40;

/**
 * How the network is drawn: as the reader or the story wants it, where the page has room for that.
 * @param place whether its camera follows what is lit, as in a presentation, and whether it stands still, as in a picture
 */
export function pictureKind(
  state: SaysoState,
  { scene }: Pick<Page, 'scene'>,
  { follow = false, still = false }: { readonly follow?: boolean; readonly still?: boolean } = {},
): PictureKind | 'crowd' {
  const picture = selectPicture(state);
  const { statements } = selectStory(state);
  const crowd = sceneAwaitsLayout(scene, state.dossier) || isCrowd(scene.network);
  // A graph that does not pass its own rules gives way to the other picture.
  const noGraph = scene.graph === null && !follow && statements.length <= MANY_STATEMENTS;
  const tapes = picture === 'statements' || (noGraph && statements.length > 0);
  if (tapes && !still && !crowd) return 'statements';
  if (picture === 'graph' && scene.graph !== null && !still && !follow) return 'graph';
  return crowd ? 'crowd' : 'ties';
}
