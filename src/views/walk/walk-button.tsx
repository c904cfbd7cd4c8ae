import { useActions, useDossier, useSaysoNow } from '../../state/react';
import { useExploreWords } from '../components/explore-words';

interface WalkButtonProps {
  /** One word for a phone's top line. */
  short?: boolean;
}

/** The page's one main button: begins the tour where the reader is. Without scripts it leads to the presentation. */
export function WalkButton({ short = false }: WalkButtonProps) {
  const { header } = useExploreWords();
  const actions = useActions();
  const { tour } = useDossier();
  const walking = useSaysoNow((state) => state.view.step !== null);
  if (tour.length === 0) return null;
  return (
    <a
      className={short ? 'walk-link' : 'button primary walk-button'}
      href="?step=1"
      aria-current={walking ? 'step' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        actions.enterStep(1);
      }}
    >
      {short ? (
        header.walkInShort
      ) : (
        <>
          {header.walk} <small>{header.steps(tour.length)}</small>
        </>
      )}
    </a>
  );
}
