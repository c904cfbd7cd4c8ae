import { hasMap } from '../../domain/parts';
import { useSayso, useDossier } from '../../state/react';
import { ArticleView } from '../../views/article/article-view';
import { MapKey } from '../../views/legend/map-key';
import { MapView } from '../../views/map/map-view';
import { usePage } from '../../views/components/page';
import { Said } from '../../views/components/said';
import { useMessages } from '../../views/components/words';
import { VoiceBar } from '../../views/voices/voice-bar';
import { Boundary } from '../../views/components/boundary';
import { Announcer } from '../shared/announcer';
import { Foot } from './foot';
import { EMBED_MAP_PANES } from './map-panes';
import { Quotation } from './quotation';
import { useGestureHint } from './use-gesture-hint';
import { useIdle } from './use-idle';
import { WordsPicture } from './words-picture';

/**
 * The explainer inside somebody else's page: a title that leads to the whole of it, the finding, one picture, one
 * quotation. Its height is settled by its width alone, so that nothing a reader does moves the page around it.
 */
export function Embed() {
  const messages = useMessages();
  const dossier = useDossier();
  const { root, mapLater = false } = usePage();
  const pane = useSayso((state) => state.pane);
  const { hint, ...gestures } = useGestureHint();
  const idle = useIdle(mapLater);
  return (
    <div className="embed">
      <header className="embed-top">
        <div className="embed-head">
          <h1>
            <a href={`${root}${dossier.id}/`} target="_blank" rel="noopener" title={messages.site.openFull}>
              <Said text={dossier.title} />
            </a>
          </h1>
        </div>
        <VoiceBar />
      </header>
      <main className="embed-stage" data-pane={pane} {...gestures}>
        <Boundary>
          <WordsPicture />
        </Boundary>
        {hasMap(dossier) && (idle || pane === 'map') && (
          <Boundary>
            <MapView panes={EMBED_MAP_PANES} foot={<MapKey />} />
          </Boundary>
        )}
        <Boundary>
          <ArticleView />
        </Boundary>
        <Boundary>
          <Quotation />
        </Boundary>
        <p className="gesture-hint" data-shown={hint !== null} aria-hidden="true">
          {hint === 'touch' ? messages.actions.touchHint : messages.actions.wheelHint}
        </p>
      </main>
      <Boundary>
        <Foot />
      </Boundary>
      <Announcer />
    </div>
  );
}
