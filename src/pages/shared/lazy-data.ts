import { linkIndex } from '../../domain/link-index';
import type { Lang } from '../../domain/text';
import { mergeDetails, type DossierDetails } from '../../payload/details';
import { mergeOutlines, type Outlines } from '../../payload/outlines';
import type { Page } from '../../payload/page';
import type { DataFilePaths, PageData } from '../../payload/page-data';
import { mergeLabels, mergeTexts, type Translation } from '../../payload/translation';
import type { SaysoStore } from '../../state/store';
import type { ViewState } from '../../state/view-state';
import { onFirstIntent } from '../../views/components/first-intent';
import type { LayoutPart } from './layout-in-worker';

/** What a page came without, and takes in while it is open. */
export interface LazyData {
  readonly widen: () => void;
  /** Hands over what changes the page. @returns lets go of it */
  connect(change: ChangePage): () => void;
}

export type ChangePage = (how: (page: Page) => Page) => void;

/** Where the files beside a page come from. */
export interface DataLoader {
  /** @param path below the site's root */
  file(path: string): Promise<unknown>;
  /** Puts the interface's words in a language at hand. */
  messages(lang: Lang): Promise<void>;
}

/** A part of a page that comes later: how it is had, and how it goes in. */
interface Part<T> {
  load(): Promise<T>;
  merge(content: T): void;
}

/**
 * Fetches what lies beside a page when it is asked for: the map's wider outlines, another language, and at the first sign
 * of use the details that the first view did not say. A layout is made at once, where the page came without one.
 * What could not be had is asked for again the next time; until then the page stays as it is.
 */
export function createLazyData(
  { dataFiles }: Pick<PageData, 'dataFiles'>,
  store: SaysoStore,
  loader: DataLoader,
  layout?: LayoutPart,
): LazyData | undefined {
  if (dataFiles === undefined && layout === undefined) return undefined;
  let change: ChangePage = () => {};
  const parts = partsOf(dataFiles ?? { words: {} }, store, loader, (how) => change(how));
  const asked = new Set<string>();
  const request = <T>(name: string, part: Part<T> | undefined): void => {
    if (part === undefined || asked.has(name)) return;
    asked.add(name);
    part.load().then(part.merge, () => asked.delete(name));
  };
  const details = (): void => request('details', parts.details);
  const translation = (lang: Lang): void => request(`translation:${lang}`, parts.translation(lang));

  return {
    widen: () => request('outlines', parts.outlines),
    connect(newChange) {
      change = newChange;
      translation(store.getState().view.lang);
      const stop = layout?.start((network) => change((page) => ({ ...page, scene: { ...page.scene, network } })));
      const letGo = onFirstIntent(document, details);
      const forget = store.subscribe(({ view }, before) => {
        if (showsMore(view, before.view)) details();
        if (view.lang !== before.view.lang) translation(view.lang);
      });
      return () => {
        stop?.();
        letGo();
        forget();
      };
    },
  };
}

/** The parts that lie beside a page, each with its merge; see `payload/` for their splits. */
function partsOf(files: DataFilePaths, store: SaysoStore, { file, messages }: DataLoader, change: ChangePage) {
  const outlines: Part<Outlines> | undefined =
    files.map === undefined
      ? undefined
      : {
          load: () => file(files.map!) as Promise<Outlines>,
          merge: (wide) => change((page) => ({ ...page, scene: mergeOutlines(page.scene, wide) })),
        };
  const details: Part<DossierDetails> | undefined =
    files.details === undefined
      ? undefined
      : {
          load: () => file(files.details!) as Promise<DossierDetails>,
          merge: (more) => {
            const { whole, actions } = store.getState();
            actions.addDetails(mergeDetails(whole, more));
          },
        };
  const translation = (lang: Lang): Part<Translation> | undefined => {
    const path = files.words[lang];
    if (path === undefined) return undefined;
    return {
      load: async () => {
        const [content] = await Promise.all([file(path), messages(lang)]);
        return content as Translation;
      },
      merge: (said) => {
        change((page) => ({ ...page, scene: mergeLabels(page.scene, lang, said) }));
        const { dossier, whole, actions } = store.getState();
        const translated = mergeTexts(dossier, lang, said);
        const all = whole === dossier ? translated : mergeTexts(whole, lang, said);
        actions.addTranslation(translated, linkIndex(translated), all);
      },
    };
  };
  return { outlines, details, translation };
}

/** Whether a view shows what the opening view does not. */
const showsMore = (view: ViewState, before: ViewState): boolean =>
  view.select !== null || view.passage !== null || view.layer !== before.layer || view.year !== before.year;
