import type { ReactNode } from 'react';
import { commaIn } from '../../domain/punctuation';
import { storyDay } from '../../domain/record/story-day';
import { formatDate } from '../../i18n';
import { useActions, useDossier, useLang, useSaysoNow } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { useLayerName } from '../components/record/words';
import { Said } from '../components/said';
import { useMessages } from '../components/words';

/** What the map finds, as its dossier says it, the date it shows (that of the story, or the latest on record), and what else one may choose. */
export function MapHead({ children }: { children?: ReactNode }) {
  const { timeline, views } = useMessages();
  const words = useExploreWords().time;
  const dossier = useDossier();
  const actions = useActions();
  const lang = useLang();
  const layerName = useLayerName();
  const story = storyDay(dossier);
  const { year, layer } = useSaysoNow((state) => state.view);
  const finding = dossier.map === 'none' ? undefined : dossier.map.title;
  // The finding is about the first layer at these two dates; of any other it would say what is not to be seen.
  const found = (year === null || year === story) && layer === (dossier.layers[0]?.id ?? 'none');
  const other = [layerName(layer), ...(year === null ? [] : [formatDate(year, lang)])].join(commaIn(lang));
  return (
    <>
      <h2>{!found ? other : finding ? <Said text={finding} /> : views.map}</h2>
      <div className="map-choices">
        {story !== null && (
          <div className="picture-switch" role="group" aria-label={timeline.slider}>
            <button type="button" aria-pressed={year === story} onClick={() => actions.setYear(story)}>
              {formatDate(story.slice(0, 7), lang)}
            </button>
            <button type="button" aria-pressed={year === null} onClick={() => actions.setYear(null)}>
              {words.today}
            </button>
          </div>
        )}
        {children}
      </div>
    </>
  );
}
