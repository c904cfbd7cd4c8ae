import { hasMap } from '../../domain/parts';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';

/** Where there is room for one picture beside or above the article: who says what, or where and when. */
export function PictureSwitch() {
  const { header } = useExploreWords();
  const actions = useActions();
  const map = hasMap(useDossier());
  const pane = useSayso((state) => state.pane);
  if (!map) return null;
  return (
    <div className="switch" role="group" aria-label={`${header.whoSaysWhat}, ${header.where}`}>
      <button type="button" aria-pressed={pane !== 'map'} onClick={() => actions.setPane('network')}>
        {header.whoSaysWhat}
      </button>
      <button type="button" aria-pressed={pane === 'map'} onClick={() => actions.setPane('map')}>
        {header.where}
      </button>
    </div>
  );
}
