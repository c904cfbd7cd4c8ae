import { useEffect, useId, useRef, useState } from 'react';
import type { LonLat } from '../../domain/dossier';
import { countryName } from '../../domain/parse/iso-countries';
import type { MapFrame } from '../../geometry/map/frames';
import type { XY } from '../../geometry/viewport';
import { keptInSight, looking, movedByPx, sizedTo, tidyAcross, zoomed } from '../map/aim';
import { sayPoint } from '../map/coordinates';
import { countryUnder, type Ground } from '../map/ground';
import { useGround } from '../map/use-ground';
import { Cross, FrameBox, Mark, Names, type Grip, type GroundMark } from '../parts/ground-marks';
import { GroundPicture } from '../parts/ground-picture';
import { Key } from '../parts/key';
import { useSize } from '../parts/use-size';
import { isCharacter } from '../keys/keymap';
import { useStudio, useStudioActions } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';

/** What is being set: the place of somebody, or a frame. */
export type Setting =
  | { readonly what: 'place'; readonly id: string; readonly name: string; readonly at: LonLat | undefined }
  | { readonly what: 'frame'; readonly id: string; readonly name: string; readonly at: MapFrame };

interface MapProps {
  readonly first: MapFrame;
  readonly marks: readonly GroundMark[];
  readonly setting: Setting | null;
  readonly onPlace: (at: LonLat | undefined) => void;
  /** Hears where the frame stands, at every step. */
  readonly onFrame: (at: MapFrame) => void;
  /** Where all marks are in sight. */
  readonly fit: MapFrame | undefined;
}

/** Px that an arrow moves, and with Shift. */
const STEP = 12;
const FINE = 2;
/** A pointer that moves less has clicked. */
const CLICK = 4;

const ARROWS: Readonly<Record<string, XY>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The map that places and frames are set on: by click and drag, or by arrows, Enter, + and −. */
export function GroundMap({ first, marks, setting, onPlace, onFrame, fit }: MapProps) {
  const words = useWords();
  const actions = useStudioActions();
  const letters = useStudio((state) => state.letters);
  const lang = useSpokenLang();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [view, setView] = useState(first);
  const [cross, setCross] = useState<LonLat>(setting?.what === 'place' && setting.at ? setting.at : first.centre);
  const ground = useGround(view);
  const drag = useRef<Drag | null>(null);
  const held = setting?.id;
  // What is taken in hand is brought into sight.
  useEffect(() => {
    if (setting?.what === 'place' && setting.at) {
      const { at } = setting;
      setCross(at);
      setView((before) => ({ ...before, centre: at }));
    }
    if (setting?.what === 'frame') setView(zoomed(setting.at, 1.5));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when another is taken in hand
  }, [setting?.what, held]);
  if (ground === 'failed') return <p className="wrong">{words.ground.failed}</p>;
  const looks = ground && looking(ground.projection, view, size);
  const sayCross = (point: LonLat, drawn: Ground): void => {
    const country = countryUnder(drawn, point);
    actions.say([sayPoint(point), country && countryName(country, lang)].filter(Boolean).join(', '));
  };
  const sayFrame = (frame: MapFrame): void =>
    actions.say(`${sayPoint(frame.centre)}, ${words.ground.km(frame.across)}`);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!ground || !looks || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isCharacter(event.key) && !letters) return;
    const arrow = ARROWS[event.key];
    const size1 = event.key === '+' || event.key === '=' ? 1 / 1.25 : event.key === '-' || event.key === '−' ? 1.25 : 0;
    if (setting?.what === 'frame' && (arrow || size1)) {
      const step = event.shiftKey ? FINE : STEP;
      const next = arrow
        ? movedByPx(setting.at, looks, [arrow[0] * step, arrow[1] * step])
        : { ...setting.at, across: tidyAcross(setting.at.across * size1) };
      onFrame(next);
      sayFrame(next);
      setView(keptInSight(view, looks, next.centre, size, next.across));
    } else if (arrow) {
      const step = event.shiftKey ? FINE : STEP;
      const [x, y] = looks.toPx(cross);
      const next = looks.toPlace([x + arrow[0] * step, y + arrow[1] * step]);
      if (next === null) return;
      setCross(next);
      sayCross(next, ground);
      setView(keptInSight(view, looks, next, size));
    } else if (size1) setView({ centre: cross, across: tidyAcross(view.across * size1) });
    else if (event.key === 'Enter' && setting?.what === 'place') onPlace(cross);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && setting?.what === 'place') onPlace(undefined);
    else if (event.key === 'f' || event.key === 'F') fitAll();
    else return;
    event.preventDefault();
  };
  const fitAll = (): void => {
    if (!fit) return;
    setView(fit);
    if (setting?.what === 'frame') onFrame(fit);
  };

  const pxOf = (event: React.PointerEvent): XY => {
    const { left, top, width, height } = box.current!.getBoundingClientRect();
    return [event.clientX - left - width / 2, event.clientY - top - height / 2];
  };
  const onPointerDown = (event: React.PointerEvent, of: Drag['of'] = 'view'): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    box.current?.setPointerCapture?.(event.pointerId);
    const from = of === 'view' ? view : setting?.what === 'frame' ? setting.at : view;
    drag.current = { of, at: pxOf(event), from, moved: false };
  };
  const onPointerMove = (event: React.PointerEvent): void => {
    const one = drag.current;
    if (!one || !looks || !ground) return;
    const [x, y] = pxOf(event);
    const by: XY = [x - one.at[0], y - one.at[1]];
    if (!one.moved && Math.hypot(...by) < CLICK) return;
    one.moved = true;
    if (one.of === 'size') onFrame(sizedTo(one.from, looks, [x, y]));
    else if (one.of === 'frame') onFrame(movedByPx(one.from, looks, by));
    // The ground goes along with the hand: what was under it stays under it.
    else setView(movedByPx(one.from, looking(ground.projection, one.from, size), [-by[0], -by[1]]));
  };
  const onPointerUp = (event: React.PointerEvent): void => {
    const one = drag.current;
    drag.current = null;
    if (!one || one.moved || one.of !== 'view' || !looks || !ground) return;
    const point = looks.toPlace(pxOf(event));
    if (point === null) return;
    setCross(point);
    if (setting?.what === 'place') onPlace(point);
    else sayCross(point, ground);
  };

  return (
    <div className="ground" data-ground={ground ? 'drawn' : 'waiting'}>
      <div
        ref={box}
        className="ground-frame"
        role="application"
        // Its keys are a second way: fields beside it do the same.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={setting ? words.ground.label(setting.name) : words.ground.bare}
        aria-describedby={`${id}-keys`}
        data-picks={setting?.what}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => (drag.current = null)}
      >
        <svg viewBox={`${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`} aria-hidden="true">
          {ground && looks && (
            <>
              <GroundPicture ground={ground} camera={looks.camera} prefix={id} />
              <Names ground={ground} looks={looks} lang={lang} />
              {marks.map((mark) => (
                <Mark key={mark.id} mark={mark} looks={looks} held={mark.id === held} />
              ))}
              {setting?.what === 'frame' ? (
                <FrameBox frame={setting.at} name={setting.name} looks={looks} onHold={onPointerDown} />
              ) : (
                <Cross at={looks.toPx(cross)} size={size} />
              )}
            </>
          )}
        </svg>
      </div>
      <p className="actions ground-actions">
        <button
          type="button"
          data-do="zoom-in"
          aria-label={words.ground.closer}
          onClick={() => setView(zoomed(view, 1 / 1.5))}
        >
          +
        </button>
        <button
          type="button"
          data-do="zoom-out"
          aria-label={words.ground.farther}
          onClick={() => setView(zoomed(view, 1.5))}
        >
          −
        </button>
        <button type="button" data-do="fit-view" disabled={!fit} onClick={() => fit && setView(fit)}>
          {words.map.everything}
        </button>
        <span className="quiet" id={`${id}-keys`}>
          {!ground && words.ground.drawing}
          {ground && setting === null && words.ground.hint}
          {ground && setting?.what === 'place' && words.ground.placeHint(setting.name)}
          {ground && setting?.what === 'frame' && words.ground.frameHint(setting.name)}
        </span>
        {ground && setting && (
          <span className="quiet" aria-hidden="true">
            <Key>←</Key> <Key>→</Key> <Key>+</Key> <Key>−</Key> <Key>{setting.what === 'place' ? 'Enter' : 'F'}</Key>
          </span>
        )}
      </p>
    </div>
  );
}

interface Drag {
  readonly of: 'view' | Grip;
  readonly at: XY;
  readonly from: MapFrame;
  moved: boolean;
}
