import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../domain/dossier';
import { standingsOf } from '../../domain/record/map-status';
import { cardSpot } from '../../geometry/card-spot';
import { useDossier, useSayso } from '../../state/react';
import { SpellLine } from '../components/record/spell-line';
import { useDateWords } from '../components/record/words';
import { useMessages, useName } from '../components/words';
import { useCardTarget } from './use-card-target';
import { Name } from '../components/said';

/** A card beside the country one points at: what it was to each alliance on the date shown, and by which source. */
export function CountryCard({ svg }: { svg: RefObject<SVGSVGElement | null> }) {
  const card = useRef<HTMLDivElement>(null);
  const name = useName();
  const target = useCardTarget(svg, card);

  useLayoutEffect(() => {
    const element = card.current;
    if (element === null || target === null) return;
    const { x, y } = cardSpot(
      target.around,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
    );
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    element.style.visibility = 'visible';
  }, [target]);

  if (target === null) return null;
  return (
    <div
      ref={card}
      className="country-card"
      role="group"
      aria-label={name(target.country)}
      data-card={target.country}
      key={target.country}
    >
      <h3>
        <Name id={target.country} />
      </h3>
      <Standings country={target.country} />
    </div>
  );
}

function Standings({ country }: { country: Id }) {
  const messages = useMessages();
  const name = useName();
  const dossier = useDossier();
  const date = useDateWords();
  const year = useSayso((state) => state.view.year);
  const layer = useSayso((state) => state.view.layer);
  const all = standingsOf(dossier, country, year);
  const on = all.filter(({ standing }) => standing.status !== 'none');
  const off = all.filter(({ standing }) => standing.status === 'none').map(({ alliance }) => name(alliance));
  return (
    <>
      <p className="quiet">
        <b aria-hidden="true">§</b> {messages.voice.onRecord}, {date}
      </p>
      <dl>
        {on.map(({ alliance, standing }) => {
          const last = standing.spells.at(-1);
          return (
            <div key={alliance} data-alliance={alliance} data-status={standing.status}>
              <dt>
                <Name id={alliance} /> <span className="quiet">{messages.status[standing.status]}</span>
              </dt>
              <dd>
                {last && (
                  <SpellLine spell={last} under={standing.status} note={alliance === layer ? 'shown' : 'none'} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {off.length > 0 && (
        <p className="quiet">
          {messages.status.none}: {messages.list(off)}
        </p>
      )}
    </>
  );
}
