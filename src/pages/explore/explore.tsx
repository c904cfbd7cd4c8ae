import { ShareDialog } from '#share-dialog';
import { useEffect } from 'react';
import { hasMap, hasTimeline } from '../../domain/parts';
import { MAP_COLUMN } from '../../geometry/viewport';
import { useActions, useDossier, useLang, useSayso, useSaysoStore } from '../../state/react';
import { ArticleView } from '../../views/article/article-view';
import { Card } from '../../views/panel/card';
import { LayerChoice } from '../../views/controls/layer-choice';
import { Legend } from '../../views/legend/legend';
import { MapHead } from '../../views/map/map-head';
import { DrawnBorders } from '../../views/legend/drawn-borders';
import { MapView } from '../../views/map/map-view';
import { MembershipsTable } from '../../views/tables/memberships-table';
import { NetworkView } from '../../views/network/network-view';
import { useExploreWords } from '../../views/components/explore-words';
import { usePage } from '../../views/components/page';
import { useMessages } from '../../views/components/words';
import { Timeline } from '../../views/timeline/timeline';
import { ReportsView } from '../../views/tables/reports-view';
import { RelationsTable } from '../../views/tables/relations-table';
import { VoiceBar } from '../../views/voices/voice-bar';
import { Walk } from '../../views/walk/walk';
import { WalkButton } from '../../views/walk/walk-button';
import { Announcer } from '../shared/announcer';
import { Complaints } from '../shared/url-warnings';
import { Header } from './header';
import { LatestCorrection } from './latest-correction';
import { PictureSwitch } from './picture-switch';
import { Said } from '../../views/components/said';
import { Boundary } from '../../views/components/boundary';

/**
 * The explore page: the finding, then article, network and map side by side. Whatever is chosen, the article moves to
 * the words it rests on, under a slim card. The same content follows as tables, and the signs with what they say.
 */
export function Explore() {
  const messages = useMessages();
  const dossier = useDossier();
  const { root } = usePage();
  const lang = useLang();
  const { openData, history } = useExploreWords().header;
  const pane = useSayso((state) => state.pane);
  const map = hasMap(dossier);
  useEscape();
  return (
    <div className="explore">
      <Boundary>
        <Header />
      </Boundary>
      <section aria-labelledby="dossier-title">
        <div className="title-row">
          <h1 id="dossier-title">
            <Said text={dossier.title} />
          </h1>
          <WalkButton />
        </div>
        <div className="bar-row" id="voices">
          <Boundary>
            <VoiceBar />
          </Boundary>
          <Boundary>
            <PictureSwitch />
          </Boundary>
        </div>
      </section>
      <Complaints />
      <main className="stage" data-pane={pane === 'map' && map ? 'map' : 'network'} data-map={map}>
        <div className="reading">
          <div className="chosen">
            <Boundary>
              <Walk share={<ShareDialog root={root} />} />
            </Boundary>
            <Boundary>
              <Card />
            </Boundary>
          </div>
          <div className="reading-text">
            <Boundary>
              <ArticleView />
            </Boundary>
          </div>
        </div>
        <Boundary>
          <PictureSwitch />
        </Boundary>
        <div className="who">
          <Boundary>
            <NetworkView />
          </Boundary>
        </div>
        {(map || hasTimeline(dossier)) && (
          <div className="where">
            {map && (
              <Boundary>
                <MapView
                  design={MAP_COLUMN.frame}
                  foreseenPx={MAP_COLUMN.px}
                  head={
                    <MapHead>
                      <Boundary>
                        <LayerChoice />
                      </Boundary>
                    </MapHead>
                  }
                  foot={<DrawnBorders />}
                />
              </Boundary>
            )}
            {hasTimeline(dossier) && (
              <Boundary>
                <Timeline />
              </Boundary>
            )}
          </div>
        )}
      </main>
      <div className="below">
        <Boundary>
          <RelationsTable />
        </Boundary>
        <Boundary>
          <ReportsView />
        </Boundary>
        <Boundary>
          <MembershipsTable />
        </Boundary>
        <Boundary>
          <Legend />
        </Boundary>
      </div>
      <footer className="colophon">
        <p>
          <Said text={dossier.summary} />
        </p>
        {dossier.byline && (
          <p className="byline">
            <Said text={dossier.byline} />
          </p>
        )}
        <LatestCorrection />
        <p>{messages.site.motto}</p>
        <p>
          <a href="handout/">{messages.site.handout}</a>{' '}
          <a href={`sources/${lang === dossier.lang ? '' : `${lang}/`}#data`}>{openData}</a>{' '}
          <a href={`history/${lang === dossier.lang ? '' : `${lang}/`}`}>{history}</a>{' '}
          <a href={`${root}licences.html`}>{messages.site.licences}</a>
        </p>
        <p className="without-script">{messages.site.noscript}</p>
      </footer>
      <Announcer />
    </div>
  );
}

/** Escape lets go of what is selected, then of the walk, wherever the focus is, except while a field is being used. */
function useEscape(): void {
  const actions = useActions();
  const store = useSaysoStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const target = event.target as Element | null;
      if (target?.closest('select, dialog[open]') || (target instanceof HTMLInputElement && target.value !== ''))
        return;
      if (store.getState().view.step !== null) actions.setStep(null);
      actions.clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions, store]);
}
