import '../../styles/pages/present.css';
import { useMemo } from 'react';
import { CommandContext } from '../../pages/present/command-context';
import { commander, type Host } from '../../pages/present/commands';
import { createDeck, DeckContext } from '../../pages/present/presentation-store';
import { Pictures } from '../../pages/present/stage';
import { Words } from '../../pages/present/step-text';
import { PageShell } from '../../pages/shared/page-shell';
import type { PageData } from '../../payload/page-data';
import type { SaysoStore } from '../../state/store';
import { Boundary } from '../../views/components/boundary';

interface SlideProps {
  readonly page: PageData;
  /** At the step. */
  readonly store: SaysoStore;
}

/** A preview has no second window, and is as large as it is. */
const HOST: Host = { absent: ['fullscreen', 'speaker'], toggleFullscreen: () => {}, openSpeaker: () => false };

/** One step of the walk as a class sees it: its picture and its words, without what leads on. */
export function Slide({ page, store }: SlideProps) {
  const deck = useMemo(() => createDeck(), []);
  const run = useMemo(() => commander(store, deck, HOST), [store, deck]);
  return (
    <DeckContext value={deck}>
      <PageShell page={page} store={store}>
        <CommandContext value={run}>
          <div className="present">
            <main className="slide" data-step={store.getState().view.step ?? undefined}>
              <Pictures />
              <Boundary>
                <Words />
              </Boundary>
            </main>
          </div>
        </CommandContext>
      </PageShell>
    </DeckContext>
  );
}
