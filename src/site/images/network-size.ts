import { layoutStatements } from '../../geometry/network/pictures/statements';
import type { Scene } from '../../geometry/scene';
import type { Frame } from '../../geometry/viewport';
import { selectStory } from '../../state/selectors/picture';
import type { SaysoStore } from '../../state/store';
import { pictureKind, type PictureKind } from '../../views/network/picture-kind';
import { STATEMENTS_WIDTH } from '../../views/network/statements/use-statements';

/** How a still draws its network, and how large. */
export interface StillNetwork {
  readonly kind: PictureKind | 'crowd';
  /** In px of the still. */
  readonly size: Frame;
}

/** A network is drawn larger than on a page: a picture is looked at from farther, and made smaller by its host. */
const LARGER = 1.3;
/** A network of marks and ties has no size of its own. */
const TIES: Frame = { width: 825, height: 600 };

/** What is known of a still's network before anything is drawn. @param store in the still's language */
export function stillNetwork(store: SaysoStore, scene: Pick<Scene, 'network' | 'graph'>): StillNetwork {
  const state = store.getState();
  const kind = pictureKind(state, { scene }, { still: true });
  const { lang } = state.view;
  const natural: Frame | null | undefined =
    kind === 'graph'
      ? scene.graph
      : kind === 'statements'
        ? layoutStatements(selectStory(state), STATEMENTS_WIDTH.built, [lang]).pictures[lang]
        : null;
  if (!natural) return { kind, size: TIES };
  return { kind, size: { width: natural.width * LARGER, height: natural.height * LARGER } };
}
