import { useEffect, useRef } from 'react';
import { hasMap } from '../../domain/parts';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';

/**
 * Where there is room for one picture beside or above the article: who says what, or where and when. It stands beside
 * the voices; on a phone it is the first line of the strip, and stays in reach with it.
 */
export function PictureSwitch() {
  const { header } = useExploreWords();
  const actions = useActions();
  const map = hasMap(useDossier());
  const pane = useSayso((state) => state.pane);
  const asked = useRef<Element | null>(null);
  useEffect(() => {
    if (pane === 'map' && asked.current) toPicture(asked.current);
    asked.current = null;
  }, [pane]);
  if (!map) return null;
  return (
    <div className="switch" role="group" aria-label={`${header.whoSaysWhat}, ${header.where}`}>
      <button type="button" aria-pressed={pane !== 'map'} onClick={() => actions.setPane('network')}>
        {header.whoSaysWhat}
      </button>
      <button
        type="button"
        aria-pressed={pane === 'map'}
        onClick={(event) => {
          asked.current = event.currentTarget;
          actions.setPane('map');
        }}
      >
        {header.where}
      </button>
    </div>
  );
}

/** The map stays where it is as one reads on: who asks for it from amid the article is brought to it. */
function toPicture(asked: Element): void {
  const stage = asked.closest('.stage');
  if (stage && stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ block: 'start' });
}
