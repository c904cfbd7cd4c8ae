import type { ReactNode } from 'react';
import type { Mode } from '../../domain/modes';
import { linkIndex } from '../../domain/link-index';
import type { OpenedPage } from '../../payload/one-page';
import type { Page } from '../../payload/page';
import { enterStep } from '../../state/selectors/tour';
import { createSaysoStore, type SaysoStore } from '../../state/store';
import type { UrlOptions } from '../../state/url/sync';
import { Embed } from '../embed/embed';
import { Explore } from '../explore/explore';
import { Handout } from '../handout/handout';
import { firstView } from '../present/first-view';
import { Present } from '../present/present';
import { createDeck, DeckContext } from '../present/presentation-store';
import { connectWindows } from '../present/windows';

/** One way to look at the dossier: its store, what is drawn from it, and how it goes with the address. */
export interface Shown {
  readonly page: Page;
  readonly store: SaysoStore;
  readonly tree: ReactNode;
  readonly url: UrlOptions;
  /** Connects it to the world once it is alive. @returns parts it again */
  connect(): () => void;
}

const nothing = (): void => {};

/** Makes a mode anew, as its page on a site would begin. */
export function showAs(mode: Mode, { dossier, whole, embed }: OpenedPage): Shown {
  const links = linkIndex(dossier);
  switch (mode) {
    case 'explore': {
      const store = createSaysoStore({ dossier, links, pane: 'network' });
      return { page: whole, store, tree: <Explore />, url: {}, connect: () => nothing };
    }
    case 'embed': {
      const store = createSaysoStore({ dossier, links });
      return { page: embed, store, tree: <Embed />, url: {}, connect: () => nothing };
    }
    case 'handout': {
      const store = createSaysoStore({ dossier, links });
      return { page: whole, store, tree: <Handout pdf={false} />, url: {}, connect: () => nothing };
    }
    case 'present': {
      const store = createSaysoStore({ dossier, links, initial: firstView(dossier) });
      const deck = createDeck();
      const { context } = store.getState();
      return {
        page: whole,
        store,
        tree: (
          <DeckContext value={deck}>
            <Present />
          </DeckContext>
        ),
        url: { adjust: (view) => (view.step === null ? enterStep(view, 1, context) : view) },
        connect: () => connectWindows(store, deck),
      };
    }
  }
}
