import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { pageData } from '../../src/payload/make-page-data';
import type { Dossier } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';
import type { PageData } from '../../src/payload/page-data';
import { PageShell } from '../../src/pages/shared/page-shell';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import { mapSceneOf } from './scene';

/** The page without its network, for views that draw none. */
export function pageWithoutNetwork(dossier: Dossier): PageData {
  const network = { frame: { width: 1, height: 1 }, nodes: [], links: [] };
  return pageData(dossier, { ...mapSceneOf(dossier), network, graph: null }, '../');
}

/** Renders parts of a page, and lends the store and the hands of a user. */
export function renderOn(page: PageData, parts: ReactNode): { store: SaysoStore; user: UserEvent } {
  const store = createSaysoStore({ dossier: page.dossier, links: linkIndex(page.dossier) });
  render(
    <PageShell page={page} store={store}>
      {parts}
    </PageShell>,
  );
  return { store, user: userEvent.setup() };
}

/** The one element of a view, by its documented attribute. */
export function viewOf(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-view="${name}"]`);
  if (found === null) throw new Error(`No view is called ${name}.`);
  return found;
}

/** A mark, row or passage inside a view. Throws when it is not there. */
export function inView(name: string, selector: string): Element {
  const found = viewOf(name).querySelector(selector);
  if (found === null) throw new Error(`${name} has no ${selector}.`);
  return found;
}
