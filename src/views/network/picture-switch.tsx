import { NETWORK_PICTURES } from '../../domain/view-params';
import { useExploreWords } from '../components/explore-words';
import { useActions, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { pictureKind } from './picture-kind';
import { selectOpeningPicture, selectPicture } from '../../state/selectors/picture';

/**
 * Chooses between the two pictures of the network, where it has both: a graph that does not pass its own rules is not
 * offered. What the story opens with is not said in its address.
 */
export function PictureSwitch() {
  const words = useExploreWords().pictures;
  const actions = useActions();
  const shown = useSayso(selectPicture);
  const opening = useSayso(selectOpeningPicture);
  const page = usePage();
  const both = useSayso(
    (state) => pictureKind(state, page, { asked: 'graph' }) !== pictureKind(state, page, { asked: 'statements' }),
  );
  if (!both) return null;
  return (
    <span className="picture-switch" role="group" aria-label={words.choice}>
      {NETWORK_PICTURES.map((picture) => (
        <button
          key={picture}
          type="button"
          aria-pressed={picture === shown}
          onClick={() => actions.setPicture(picture === opening ? null : picture)}
        >
          {words[picture]}
        </button>
      ))}
    </span>
  );
}
