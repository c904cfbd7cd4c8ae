import { withAside, type Aside } from '../../payload/details';
import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import { withTexts } from '../../payload/texts';
import { widened, type WideMap } from '../../geometry/map/map-outlines';
import { withWordings } from '../../geometry/network';
import { withGraphWordings } from '../../geometry/network/pictures/graph';
import type { PageData, Translation } from '../../payload/page-data';
import type { More } from './page-shell';
import type { SaysoStore } from '../../state/store';
import type { ViewState } from '../../state/view-state';

type Take = Parameters<More['connect']>[0];

/** Where what lies beside a page comes from. */
export interface Source {
  /** @param path below the site's root */
  file(path: string): Promise<unknown>;
  /** Puts the interface's words in a language at hand. */
  messages(lang: Lang): Promise<void>;
}

/**
 * Fetches what lies beside a page when it is asked for: the map's wider outlines, the words of another language, and
 * at the first sign of use what the first view did not say.
 * What could not be had is asked for again the next time; until then the page stays as it is.
 */
export function moreOf({ beside }: Pick<PageData, 'beside'>, store: SaysoStore, source: Source): More | undefined {
  if (beside === undefined) return undefined;
  let take: Take = () => {};
  const asked = new Set<string>();
  const once = (path: string, then: (content: never) => void, with_: Promise<void> = Promise.resolve()): void => {
    if (asked.has(path)) return;
    asked.add(path);
    Promise.all([source.file(path), with_]).then(
      ([content]) => then(content as never),
      () => asked.delete(path),
    );
  };

  const speak = (lang: Lang): void => {
    const path = beside.words[lang];
    if (path === undefined) return;
    once(
      path,
      ({ texts, labels, graph }: Translation) => {
        take((page) => ({
          ...page,
          scene: {
            ...page.scene,
            network: withWordings(page.scene.network, lang, labels),
            graph: page.scene.graph && graph && withGraphWordings(page.scene.graph, lang, graph),
          },
        }));
        const { dossier, whole, actions } = store.getState();
        const said = withTexts(dossier, lang, texts);
        actions.learn(said, linkIndex(said), whole === dossier ? said : withTexts(whole, lang, texts));
      },
      source.messages(lang),
    );
  };

  const recall = (): void => {
    if (beside.record !== undefined)
      once(beside.record, (aside: Aside) => {
        const { whole, actions } = store.getState();
        actions.recall(withAside(whole, aside));
      });
  };

  return {
    widen: () => {
      const wide = (outlines: WideMap): void => take((page) => ({ ...page, scene: widened(page.scene, outlines) }));
      if (beside.map !== undefined) once(beside.map, wide);
    },
    connect(newTake) {
      take = newTake;
      speak(store.getState().view.lang);
      const letGo = onFirstIntent(document, recall);
      const forget = store.subscribe(({ view }, before) => {
        if (showsMore(view, before.view)) recall();
        if (view.lang !== before.view.lang) speak(view.lang);
      });
      return () => {
        letGo();
        forget();
      };
    },
  };
}

/** Whether a view shows what the opening view does not. */
const showsMore = (view: ViewState, before: ViewState): boolean =>
  view.select !== null || view.passage !== null || view.layer !== before.layer || view.year !== before.year;

/** Calls back at the first sign that somebody is about to use the page. */
function onFirstIntent(document: Document, act: () => void): () => void {
  const signs = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const;
  const letGo = (): void => signs.forEach((sign) => document.removeEventListener(sign, once));
  const once = (): void => {
    letGo();
    act();
  };
  signs.forEach((sign) => document.addEventListener(sign, once, { passive: true }));
  return letGo;
}
