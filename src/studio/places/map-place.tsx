import { useEffect, useRef, useState } from 'react';
import type { MapFrame } from '../../geometry/map/frames';
import { listOf } from '../edit/statements';
import { aimFrame, isMapless, placeActor, setMap } from '../edit/map';
import { WORLD_VIEW } from '../map/aim';
import { sayPoint } from '../map/coordinates';
import { pointOf } from '../map/draft-frames';
import type { HeldHere } from '../map/held-here';
import { useTowns } from '../map/use-towns';
import { textIn } from '../dossier/written';
import { Radios } from '../parts/choice';
import { actorName } from '../script/voices';
import { useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { Borders } from './borders';
import { Frames } from './frames';
import { GroundMap, type Setting } from './ground-map';
import { Placing } from './placing';
import { Record } from './record';

/** Where things are, what the map shows, and what is on record beside the article. */
export function MapPlace() {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const [held, setHeld] = useState<HeldHere | null>(null);
  const none = isMapless(all);
  return (
    <div className="panes panes-map">
      <section className="bench" aria-labelledby="map-title">
        <h2 className="bench-title" id="map-title">
          {words.map.title}
        </h2>
        <Radios
          label={words.map.has}
          name="map"
          value={none ? 'none' : 'map'}
          options={[
            ['map', words.map.yes],
            ['none', words.map.no],
          ]}
          onChoose={(value) => actions.change({ what: 'map', of: '' }, (files) => setMap(files, value === 'map'))}
        />
        <p className="hint">{none ? words.map.noHint : words.map.yesHint}</p>
        <Placing held={held?.what === 'place' ? held.id : null} onHold={setHeld} />
        {!none && <Frames held={held?.what === 'frame' ? held.id : null} onHold={setHeld} />}
        {!none && <Borders />}
      </section>
      <section className="bench" aria-labelledby="record-title">
        {(!none || held !== null) && <Ground held={held} onDone={() => setHeld(null)} />}
        <Record />
      </section>
    </div>
  );
}

/** A pause after which a frame that was moved stays there: many steps are one deed. In ms. */
const PAUSE = 600;

/** The map, with what is in hand to be set on it. */
function Ground({ held, onDone }: { readonly held: HeldHere | null; readonly onDone: () => void }) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const towns = useTowns();
  const [moving, setMoving] = useState<{ readonly id: string; readonly at: MapFrame } | null>(null);
  const latest = useRef({ moving, all });
  useEffect(() => {
    latest.current = { moving, all };
  });
  const frame = held?.what === 'frame' ? all.frames.find(({ id }) => id === held.id) : undefined;
  const commit = (): void => {
    const { moving: one, all: now } = latest.current;
    const moved = one && now.frames.find(({ id }) => id === one.id);
    if (!moved) return;
    const { centre, across } = one.at;
    const of = textIn(moved.label, now.lang) || moved.id;
    actions.change({ what: 'frame', of }, (files) => aimFrame(files, moved.id, { centre, across }));
    setMoving(null);
  };
  const stay = useRef(commit);
  useEffect(() => {
    stay.current = commit;
  });
  useEffect(() => {
    if (moving === null) return;
    const pause = setTimeout(() => stay.current(), PAUSE);
    return () => clearTimeout(pause);
  }, [moving]);
  // What was moved last is not lost when somebody goes elsewhere.
  useEffect(() => () => stay.current(), [held?.id]);
  if (!towns) return null;
  const placed = all.entities.filter(
    ({ background, id }) => background !== true && pointOf(all, id, towns.capitalOf) !== undefined,
  );
  const aim = (ids: readonly string[]): MapFrame | undefined => towns.aimOf(all, ids);
  const aimOfFrame = ({ centre, across, fit }: (typeof all.frames)[number]): MapFrame =>
    (centre && across !== undefined ? { centre, across } : aim(listOf(fit ?? []))) ?? WORLD_VIEW;
  const everything = aim(placed.map(({ id }) => id));
  const opening = all.frames[0] ? aimOfFrame(all.frames[0]) : everything;
  return (
    <GroundMap
      first={opening ?? WORLD_VIEW}
      fit={everything}
      marks={placed.map(({ id }) => ({ id, name: actorName(all, id), at: pointOf(all, id, towns.capitalOf)! }))}
      setting={
        held?.what === 'place'
          ? settingOfPlace(held.id)
          : frame
            ? {
                what: 'frame',
                id: frame.id,
                name: textIn(frame.label, all.lang) || frame.id,
                at: moving?.id === frame.id ? moving.at : aimOfFrame(frame),
              }
            : null
      }
      onPlace={(at) => {
        if (held?.what !== 'place') return;
        const name = actorName(all, held.id);
        actions.change({ what: 'place', of: name }, (files) => placeActor(files, held.id, at));
        actions.say(at === undefined ? words.map.saidNowhere(name) : words.map.saidPlaced(name, sayPoint(at)));
        if (at === undefined) onDone();
      }}
      onFrame={(at) => frame && setMoving({ id: frame.id, at })}
    />
  );

  function settingOfPlace(id: string): Setting {
    return { what: 'place', id, name: actorName(all, id), at: towns ? pointOf(all, id, towns.capitalOf) : undefined };
  }
}
