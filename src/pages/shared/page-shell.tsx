import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Later } from '../../state/deferred-store';
import { SaysoProvider } from '../../state/react';
import type { SaysoStore } from '../../state/store';
import type { Page } from '../../payload/page';
import { Boundary } from '../../views/components/boundary';
import { PageContext } from '../../views/components/page';
import type { LazyData } from './lazy-data';

interface ShellProps {
  page: Page;
  store: SaysoStore;
  /** Brings what the page came without. */
  lazy?: LazyData;
  /** When what a choice changes is drawn; at once by default. Marks and controls answer at once in any case. */
  later?: Later;
  /** Called once in the browser, when the prerendered page has come alive. */
  onAlive?: () => void;
  /** Called when the page could not be drawn. */
  onBroken?: () => void;
  children: ReactNode;
}

/** Gives a page's parts their data and their store. */
export function PageShell({ page: first, store, lazy, later, onAlive, onBroken, children }: ShellProps) {
  const [page, setPage] = useState(first);
  useEffect(() => lazy?.connect(setPage), [lazy]);
  useEffect(() => onAlive?.(), []); // eslint-disable-line react-hooks/exhaustive-deps
  const whole = useMemo(() => (lazy ? { ...page, widen: lazy.widen } : page), [page, lazy]);
  return (
    <PageContext value={whole}>
      <SaysoProvider store={store} later={later}>
        <Boundary onGiveUp={onBroken}>{children}</Boundary>
      </SaysoProvider>
    </PageContext>
  );
}
