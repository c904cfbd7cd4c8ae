import { useEffect } from 'react';
import { hasMap, hasTimeline } from '../../domain/parts';
import { useActions, useDossier, useLang, useSayso } from '../../state/react';
import { ArticleView } from '../../views/article/article-view';
import { LanguageChoice } from '../../views/controls/language-choice';
import { ThemeChoice } from '../../views/controls/theme-choice';
import { VoiceFilter } from '../../views/controls/voice-filter';
import { LayerChoice } from '../../views/controls/layer-choice';
import { Legend } from '../../views/legend/legend';
import { MapKey } from '../../views/legend/map-key';
import { MapView } from '../../views/map/map-view';
import { MembershipsTable } from '../../views/tables/memberships-table';
import { NetworkView } from '../../views/network/network-view';
import { SelectionPanel } from '../../views/panel/selection-panel';
import { usePage } from '../../views/components/page';
import { useMessages } from '../../views/components/words';
import { Timeline } from '../../views/timeline/timeline';
import { RelationsTable } from '../../views/tables/relations-table';
import { ShareDialog } from '../share/share-dialog';
import { Announcer } from '../shared/announcer';
import { Complaints } from '../shared/url-warnings';
import { PaneSwitch } from './pane-switch';
import { Summary } from './summary';
import { Said } from '../../views/components/said';

/** The explore page: map, network and article above the fold, the same content as a table and the legend below. */
export function Explore() {
  const messages = useMessages();
  const dossier = useDossier();
  const { root } = usePage();
  const pane = useSayso((state) => state.pane);
  const lang = useLang();
  useEscape();
  return (
    <div className="explore">
      <div className="first-screen">
        <header className="masthead">
          <a className="skip" href="#article">
            {messages.site.skipTo(messages.views.article)}
          </a>
          <a className="skip" href="#relations">
            {messages.site.skipTo(messages.views.relations)}
          </a>
          <a className="wordmark" href={root}>
            {messages.site.name}
          </a>
          <div className="headline">
            <h1>
              <Said text={dossier.title} />
            </h1>
            <Summary text={dossier.summary} />
          </div>
          <div className="tools">
            <VoiceFilter />
            <LanguageChoice />
            <ThemeChoice />
            <ShareDialog root={root} />
            {dossier.tour.length > 0 && (
              <a className="button" href="present/">
                {messages.site.present}
              </a>
            )}
          </div>
        </header>
        <Complaints />
        <main className="stage" data-pane={pane}>
          {hasMap(dossier) && (
            <MapView
              foot={
                <>
                  <LayerChoice />
                  <MapKey compact />
                </>
              }
            />
          )}
          <NetworkView />
          {hasTimeline(dossier) && <Timeline />}
          {/* Before the article, for those who go by keys or by ear: what a mark opens is few steps from the mark. */}
          <SelectionPanel />
          <ArticleView />
        </main>
        <PaneSwitch />
      </div>
      <div className="below">
        <RelationsTable />
        <MembershipsTable />
        <Legend />
      </div>
      <footer className="colophon">
        <p>{messages.site.motto}</p>
        <p>
          <a href={`${root}${dossier.id}/sources/${lang === dossier.lang ? '' : `${lang}/`}`}>{messages.sources.all}</a>
          <a href="handout/">{messages.site.handout}</a>
          <a href={`${root}licences.html`}>{messages.site.licences}</a>
        </p>
        <p className="without-script">{messages.site.noscript}</p>
      </footer>
      <Announcer />
    </div>
  );
}

/** Escape lets go of what is selected, wherever the focus is, except while a field or list is being used. */
function useEscape(): void {
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const target = event.target as Element | null;
      if (target?.closest('select, dialog[open]') || (target instanceof HTMLInputElement && target.value !== ''))
        return;
      actions.clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
