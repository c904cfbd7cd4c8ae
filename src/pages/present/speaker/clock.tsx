import { useEffect, useState } from 'react';
import { useDossier, useSayso } from '../../../state/react';
import { useMessages } from '../../../views/components/words';
import { useDeck } from '../presentation-store';

/** Minutes and seconds, as `4:05`; hours are minutes too. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** How long the presentation and its present step have taken, beside what was planned. */
export function Clock() {
  const { present } = useMessages();
  const { tour } = useDossier();
  const step = useSayso((state) => state.view.step) ?? 0;
  const startedAt = useDeck((deck) => deck.startedAt);
  const stepSince = useDeck((deck) => deck.stepSince);
  const now = useNow();
  const since = (start: number | null): number =>
    start === null || now === null ? 0 : Math.max(0, now - start) / 1000;
  const target = tour[step - 1]?.seconds ?? 0;
  const planned = tour.slice(0, step).reduce((sum, { seconds }) => sum + seconds, 0);
  const [spent, here] = [since(startedAt), since(stepSince)];
  return (
    <dl className="clock">
      <div>
        <dt>{present.elapsed}</dt>
        <dd data-clock="elapsed">{clockTime(spent)}</dd>
      </div>
      <div data-over={here > target || undefined}>
        <dt>{present.thisStep}</dt>
        <dd data-clock="step">{present.ofTime(clockTime(here), clockTime(target))}</dd>
      </div>
      <div>
        <dt>{present.planned}</dt>
        <dd data-clock="planned">{clockTime(planned)}</dd>
      </div>
    </dl>
  );
}

/** The time in ms, once a second; null until the page is alive, so that build and browser begin alike. */
function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    const first = setTimeout(tick, 0);
    const timer = setInterval(tick, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  return now;
}
