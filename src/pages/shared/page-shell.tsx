import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Later } from '../../state/deferred-store';
import { SaysoProvider } from '../../state/react';
import type { SaysoStore } from '../../state/store';
import { useMountsAnew } from './use-mounts-anew';
import { Boundary } from '../../views/components/boundary';
import { PageContext, type Page } from '../../views/components/page';

/** Fetches what a page came without. */
export interface More {
  readonly widen: () => void;
  /** Hands over whoever takes what has come. @returns lets go of it */
  connect(take: (change: (page: Page) => Page) => void): () => void;
}

interface ShellProps {
  page: Page;
  store: SaysoStore;
  more?: More;
  /** When what a choice changes is drawn; at once by default. Marks and controls answer at once in any case. */
  later?: Later;
  /** Called once in the browser, when the prerendered page has come alive. */
  onAlive?: () => void;
  /** Called when the page could not be drawn. */
  onBroken?: () => void;
  children: ReactNode;
}

/** Gives a page's parts their data and their store. */
export function PageShell({ page: first, store, more, later, onAlive, onBroken, children }: ShellProps) {
  const [page, setPage] = useState(first);
  useEffect(() => more?.connect(setPage), [more]);
  useEffect(() => onAlive?.(), []); // eslint-disable-line react-hooks/exhaustive-deps
  const mounts = useMountsAnew(store);
  const whole = useMemo(() => (more ? { ...page, widen: more.widen } : page), [page, more]);
  return (
    <PageContext value={whole}>
      <SaysoProvider store={store} later={later}>
        <Boundary key={mounts} onGiveUp={onBroken}>
          {children}
        </Boundary>
      </SaysoProvider>
    </PageContext>
  );
}
