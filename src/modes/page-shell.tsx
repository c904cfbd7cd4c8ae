import { useEffect, type ReactNode } from 'react';
import { SaysoProvider } from '../state/react';
import type { SaysoStore } from '../state/store';
import { PageContext, type Page } from '../views/parts/page';

interface ShellProps {
  page: Page;
  store: SaysoStore;
  /** Called once in the browser, when the prerendered page has come alive. */
  onAlive?: () => void;
  children: ReactNode;
}

/** Gives a page's parts its fixed data and its store. */
export function PageShell({ page, store, onAlive, children }: ShellProps) {
  useEffect(() => onAlive?.(), []); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <PageContext value={page}>
      <SaysoProvider store={store}>{children}</SaysoProvider>
    </PageContext>
  );
}
