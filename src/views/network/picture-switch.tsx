import { NETWORK_PICTURES } from '../../domain/view-params';
import { useExploreWords } from '../components/explore-words';
import { useActions, useSayso } from '../../state/react';
import { selectOpeningPicture, selectPicture } from '../../state/selectors/picture';

/** Chooses between the two pictures of the network. What the story opens with is not said in its address. */
export function PictureSwitch() {
  const words = useExploreWords().pictures;
  const actions = useActions();
  const shown = useSayso(selectPicture);
  const opening = useSayso(selectOpeningPicture);
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
