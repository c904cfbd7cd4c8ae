import { linkIndex } from '../domain/links';
import type { Lang } from '../domain/text';
import { withTexts } from '../domain/texts';
import { widened, type WideMap } from '../geometry/map-picture';
import { withWordings } from '../geometry/network';
import { fetchMessages } from '../language';
import type { PageData, Translation } from '../modes/page-data';
import type { More } from '../modes/page-shell';
import type { SaysoStore } from '../state/store';

type Take = Parameters<More['connect']>[0];

/**
 * Fetches what lies beside a page when it is asked for: the map's wider outlines, and the words of another language.
 * What could not be had is asked for again the next time; until then the page stays as it is.
 */
export function moreOf({ root, beside }: PageData, store: SaysoStore): More | undefined {
  if (beside === undefined) return undefined;
  let take: Take = () => {};
  const asked = new Set<string>();
  const once = (path: string, then: (content: never) => void, with_: Promise<void> = Promise.resolve()): void => {
    if (asked.has(path)) return;
    asked.add(path);
    Promise.all([fetchJson(root + path), with_]).then(
      ([content]) => then(content as never),
      () => asked.delete(path),
    );
  };

  const speak = (lang: Lang): void => {
    const path = beside.words[lang];
    if (path === undefined) return;
    once(
      path,
      ({ texts, labels }: Translation) => {
        take((page) => ({
          ...page,
          scene: { ...page.scene, network: withWordings(page.scene.network, lang, labels) },
        }));
        const dossier = withTexts(store.getState().dossier, lang, texts);
        store.getState().actions.learn(dossier, linkIndex(dossier));
      },
      fetchMessages(lang),
    );
  };

  return {
    widen: () => {
      const wide = (outlines: WideMap): void => take((page) => ({ ...page, scene: widened(page.scene, outlines) }));
      if (beside.map !== undefined) once(beside.map, wide);
    },
    connect(newTake) {
      take = newTake;
      speak(store.getState().view.lang);
      return store.subscribe(({ view }, before) => {
        if (view.lang !== before.view.lang) speak(view.lang);
      });
    },
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
