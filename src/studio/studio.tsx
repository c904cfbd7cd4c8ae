import { useEffect } from 'react';
import { directionOf } from '../i18n/direction';
import type { Choices } from './frame/choices';
import { Foot } from './frame/foot';
import { Guarded } from './frame/guarded';
import { Masthead } from './frame/masthead';
import { useDeskKeys } from './frame/use-desk-keys';
import { CastPlace } from './places/cast-place';
import { CheckPlace } from './places/check-place';
import { MapPlace } from './places/map-place';
import { PublishPlace } from './places/publish-place';
import { StartPlace } from './places/start-place';
import { StatementsPlace } from './places/statements-place';
import { StoryPlace } from './places/story-place';
import { TextPlace } from './places/text-place';
import { PreviewApart } from './preview/apart';
import { PreviewPane } from './preview/preview-pane';
import { useStudio } from './work/react';
import type { Place } from './work/state';
import { useSpokenLang, useWords } from './words/words';

const SCREENS: Readonly<Record<Place, () => React.ReactNode>> = {
  start: StartPlace,
  check: CheckPlace,
  text: TextPlace,
  cast: CastPlace,
  statements: StatementsPlace,
  map: MapPlace,
  story: StoryPlace,
  publish: PublishPlace,
};

/** The Studio: one place at a time, with the same head and foot around all of them. */
export function Studio(choices: Choices) {
  const words = useWords();
  const lang = useSpokenLang();
  const place = useStudio((state) => state.place);
  // Not the work itself: what is in it is drawn by whoever shows it.
  const begun = useStudio((state) => state.work !== null);
  const preview = useStudio((state) => state.preview);
  const apart = useStudio((state) => state.apart);
  useDeskKeys();
  useEffect(() => {
    document.title = [begun && place !== 'start' ? words.places[place] : undefined, 'Sayso', words.name]
      .filter(Boolean)
      .join(' · ');
  }, [words, place, begun]);
  const desk = begun && place !== 'start' && place !== 'check';
  const Screen = SCREENS[place === 'check' || desk ? place : 'start'];
  return (
    <div className="studio" lang={lang} dir={directionOf(lang)} data-desk={desk || undefined}>
      <Guarded>
        <Masthead {...choices} />
      </Guarded>
      <main id="work" tabIndex={-1} data-studio={place} data-preview={(desk && preview) || undefined}>
        {Screen !== StartPlace && (
          <h1 className="visually-hidden">
            {words.name}: {words.places[place]}
          </h1>
        )}
        <Guarded key={place}>
          <Screen />
        </Guarded>
        {desk && apart && <PreviewApart />}
        {desk && preview && (
          <Guarded>
            <PreviewPane />
          </Guarded>
        )}
      </main>
      <Said />
      {desk && (
        <Guarded>
          <Foot />
        </Guarded>
      )}
    </div>
  );
}

/** The last result: each step is said, and nothing else is drawn for it. */
function Said() {
  const said = useStudio((state) => state.said);
  return (
    <p className="said" role="status">
      {said}
    </p>
  );
}
