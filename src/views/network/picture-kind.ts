import type { growthAt, cameraOnLit } from '../../geometry/network';
import { isCrowd, MANY_STATEMENTS, sceneAwaitsLayout } from '../../geometry/network';
import type { NetworkPicture } from '../../domain/view-params';
import type { Scene } from '../../geometry/scene';
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

/**
 * How the network is drawn: as the reader or the story wants it, where there is room for that. A graph that does not pass
 * its own rules gives way to tapes.
 * @param still whether it is for a picture, which nobody scrolls
 * @param asked which picture, where it is another than the state's
 */
export function pictureKind(
  state: SaysoState,
  { scene }: { readonly scene: Pick<Scene, 'network' | 'graph'> },
  { still = false, asked = selectPicture(state) }: { readonly still?: boolean; readonly asked?: NetworkPicture } = {},
): PictureKind | 'crowd' {
  const { length } = selectStory(state).statements;
  const crowd = sceneAwaitsLayout(scene, state.dossier) || isCrowd(scene.network);
  const long = length > MANY_STATEMENTS;
  if (scene.graph !== null && (asked === 'graph' || (still && long))) return 'graph';
  if (crowd) return 'crowd';
  return length > 0 && (!long || (asked === 'statements' && !still)) ? 'statements' : 'ties';
}
