import { FollowDialog } from '#follow-dialog';
import { browserHost } from '#presenting-host';
import { useEffect, useMemo, useRef } from 'react';
import { useDossier, useSayso, useSaysoStore } from '../../state/react';
import { useMessages, useSay } from '../../views/components/words';
import { Complaints } from '../shared/url-warnings';
import { CommandContext } from './command-context';
import { commander } from './commands';
import { useDeck, useDeckStore } from './presentation-store';
import { Foot } from './footer';
import { GoToDialog } from './go-to-dialog';
import { HelpDialog } from './help-dialog';
import { Light } from './pointer-overlay';
import { Notes } from './speaker/notes';
import { Pictures } from './stage';
import { HANDOUT } from './urls';
import { useKeys } from './use-keys';
import { useSwipes } from './use-swipes';
import { useWakeLock } from './use-wake-lock';
import { Words } from './step-text';
import { Said } from '../../views/components/said';
import { InQuotes } from '../../views/components/in-quotes';
import { Boundary } from '../../views/components/boundary';

/** The presentation: one picture and one quotation at a time. */
export function Present() {
  const messages = useMessages();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const root = useRef<HTMLDivElement>(null);
  const slide = useRef<HTMLElement>(null);
  const run = useMemo(() => commander(store, deck, browserHost(store)), [store, deck]);
  const step = useSayso((state) => state.view.step);
  const blank = useDeck((now) => now.blank);
  const exercise = useDeck((now) => now.exercise);
  const still = useDeck((now) => now.still);
  const pointer = useDeck((now) => now.pointer);
  useKeys(root, run);
  useSwipes(root, run);
  useWakeLock();
  useEffect(() => slide.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (still) document.documentElement.dataset['motion'] = 'off';
    else delete document.documentElement.dataset['motion'];
  }, [still]);
  return (
    <CommandContext value={run}>
      <div
        className="present"
        ref={root}
        data-pointing={pointer || undefined}
        onClickCapture={(event) => {
          // After a click by mouse or finger the keys are the presentation's again, whatever was clicked.
          if (event.detail > 0) slide.current?.focus({ preventScroll: true });
        }}
      >
        <Complaints />
        <main
          className="slide"
          ref={slide}
          tabIndex={-1}
          aria-label={messages.present.start}
          data-step={step ?? undefined}
          data-exercising={exercise?.kind}
        >
          <Pictures />
          <Boundary>
            <Words />
          </Boundary>
          <Boundary>
            <Foot />
          </Boundary>
        </main>
        <Boundary>
          <Notes />
        </Boundary>
        <StepsInWords />
        <Light />
        {blank && <div className="blank" data-blank="true" role="img" aria-label={messages.present.blank} />}
        <HelpDialog />
        <GoToDialog />
        <FollowDialog />
        <StepAnnouncer />
      </div>
    </CommandContext>
  );
}

function StepAnnouncer() {
  const messages = useMessages();
  const speak = useSay();
  const { tour } = useDossier();
  const n = useSayso((state) => state.view.step);
  const step = tour[(n ?? 0) - 1];
  return (
    <p className="visually-hidden" role="status">
      {step && n !== null ? messages.announce.step(n, tour.length, speak(step.title)) : ''}
    </p>
  );
}

/** Every step in words, for a page without JavaScript. */
function StepsInWords() {
  const messages = useMessages();
  const { tour, passages, sources } = useDossier();
  const quoted = (id: string | undefined) => passages.find((passage) => passage.id === id);
  const languageOf = (id: string) => sources.find((source) => source.id === quoted(id)?.source)!.lang;
  return (
    <noscript>
      <section className="steps-in-words">
        <p>{messages.site.noscript}</p>
        <h2>{messages.present.allSteps}</h2>
        <ol>
          {tour.map((step) => (
            <li key={step.id}>
              <h3>
                <Said text={step.title} />
              </h3>
              <p>
                <Said text={step.text} />
              </p>
              {step.passage !== undefined && (
                <blockquote dir="auto" lang={languageOf(step.passage)}>
                  <InQuotes words={quoted(step.passage)!.exact} lang={languageOf(step.passage)} />
                </blockquote>
              )}
            </li>
          ))}
        </ol>
        <p>
          <a href={HANDOUT}>{messages.site.handout}</a>
        </p>
      </section>
    </noscript>
  );
}
