import { hasMap } from '../../domain/parts';
import { useSayso, useDossier } from '../../state/react';
import { ArticleView } from '../../views/article/article-view';
import { VoiceFilter } from '../../views/controls/voice-filter';
import { MapKey } from '../../views/legend/map-key';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import { SelectionPanel } from '../../views/panel/selection-panel';
import { usePage } from '../../views/components/page';
import { useMessages } from '../../views/components/words';
import { Announcer } from '../shared/announcer';
import { Credits } from './credits';
import { PartSwitch } from './part-switch';
import { useGestureHint } from './use-gesture-hint';
import { Said } from '../../views/components/said';

/** The explainer inside somebody else's page: a title that leads to the whole of it, one row of controls, credits. */
export function Embed() {
  const messages = useMessages();
  const dossier = useDossier();
  const { root } = usePage();
  const pane = useSayso((state) => state.pane);
  const { hint, ...gestures } = useGestureHint();
  return (
    <div className="embed">
      <header className="embed-head">
        <h1>
          <a href={`${root}${dossier.id}/`} target="_blank" rel="noopener" title={messages.site.openFull}>
            <Said text={dossier.title} />
          </a>
        </h1>
        <div className="embed-tools">
          <PartSwitch />
          <VoiceFilter />
        </div>
      </header>
      <main className="embed-stage" data-pane={pane} {...gestures}>
        {hasMap(dossier) && <MapView foot={<MapKey />} />}
        <NetworkView />
        <ArticleView />
        <p className="gesture-hint" data-shown={hint !== null} aria-hidden="true">
          {hint === 'touch' ? messages.actions.touchHint : messages.actions.wheelHint}
        </p>
      </main>
      <SelectionPanel />
      <Credits />
      <Announcer />
    </div>
  );
}
