import { createRoot } from 'react-dom/client';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { fetchMessages } from '../../i18n/load-messages';
import { Explore } from '../../pages/explore/explore';
import { PageShell } from '../../pages/shared/page-shell';
import { connectDocument } from '../../pages/shared/sync-document';
import type { PageData } from '../../payload/page-data';
import { viewOfStep } from '../../state/selectors/tour';
import { createSaysoStore, type SaysoStore } from '../../state/store';
import { urlContext } from '../../state/url/url-context';
import type { ViewState } from '../../state/view-state';
import type { Chosen } from './messages';

export interface Showing {
  /** Shows a page that was drawn. */
  show(page: PageData): void;
  /** Shows the slide of a step, or the whole explainer again. */
  showStep(step: string | null): void;
  /** Chooses what is in hand in the Studio, where it is in the page. */
  choose(chosen: Chosen): void;
  /** What is chosen; null where nothing is. */
  chosen(): Chosen | null;
}

/** Shows what was drawn: the explainer as readers see it, or one slide of its walk. @param heard told of what a reader chooses */
export function startShowing(heard: (chosen: Chosen) => void): Showing {
  const root = createRoot(document.getElementById('sayso')!);
  let page: PageData | null = null;
  let step: string | null = null;
  let store: SaysoStore | null = null;
  /** The explainer's, also while a slide is shown. */
  let reading: SaysoStore | null = null;
  let inHand: Chosen | null = null;
  let times = 0;
  let choosing = false;

  const view = (): Chosen | null => {
    const { select, passage } = store?.getState().view ?? { select: null, passage: null };
    return select === null && passage === null ? null : { select, passage };
  };

  const put = (next: SaysoStore): void => {
    store = next;
    next.subscribe((now, before) => {
      if (choosing || store !== next) return;
      if (now.view.select === before.view.select && now.view.passage === before.view.passage) return;
      heard({ select: now.view.select, passage: now.view.passage });
    });
    connectDocument(next, document);
  };

  const draw = async (): Promise<void> => {
    if (!page) return;
    times += 1;
    const [mine, data] = [times, page];
    await fetchMessages(data.dossier.lang);
    const at = data.dossier.tour.findIndex(({ id }) => id === step);
    const slide = at < 0 ? null : await import('./slide');
    if (mine !== times) return;
    const links = linkIndex(data.dossier);
    if (slide) {
      const initial = viewOfStep(at + 1, urlContext(data.dossier, links));
      put(createSaysoStore({ dossier: data.dossier, links, initial }));
      root.render(<slide.Slide key={times} page={data} store={store!} />);
      return;
    }
    reading = createSaysoStore({ dossier: data.dossier, links, pane: 'network', initial: keptView(data, reading) });
    put(reading);
    root.render(
      <PageShell key={times} page={data} store={reading}>
        <Explore />
      </PageShell>,
    );
    if (inHand) showing.choose(inHand);
  };

  const showing: Showing = {
    show(drawn) {
      page = drawn;
      void draw();
    },
    showStep(next) {
      if (next === step) return;
      step = next;
      void draw();
    },
    choose(chosen) {
      inHand = chosen;
      if (!reading || store !== reading) return;
      const { dossier, actions } = reading.getState();
      const [select, passage] = [known(dossier, chosen.select), passageOf(dossier, chosen.passage)];
      choosing = true;
      if (select !== null) actions.selectMark(select);
      if (passage !== null) actions.selectPassage(passage);
      choosing = false;
    },
    chosen: view,
  };
  return showing;
}

/** What a reader of the preview had chosen stays chosen, where it is still there. */
function keptView({ dossier }: PageData, before: SaysoStore | null): Partial<ViewState> {
  if (!before) return {};
  const { picture, select } = before.getState().view;
  const still = known(dossier, select);
  return { picture, ...(still === null ? {} : { select: still }) };
}

const known = ({ entities, relations }: Dossier, id: string | null): string | null =>
  [...entities, ...relations].some((one) => one.id === id) ? id : null;

const passageOf = ({ passages }: Dossier, id: string | null): string | null =>
  passages.some((one) => one.id === id) ? id : null;
