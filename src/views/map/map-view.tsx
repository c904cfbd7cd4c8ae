import type { Id } from '../../domain/dossier';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SvgMap } from '#svg-map';
import { groupMarks } from '../../geometry/marks/groups';
import { round2, roundTo } from '../../geometry/round';
import { MAP_FRAME, type Camera, type Frame, type Pane, type XY } from '../../geometry/viewport';
import { cameraFor, projectionOf, viewOf } from '../../geometry/map/projection';
import { SaysoProvider, useActions, useDossier, useSayso } from '../../state/react';
import { selectFamily } from '../../state/selectors/statuses';
import type { SaysoStore } from '../../state/store';
import type { MapView as Looking } from '../../state/view-state';
import { useCamera } from '../components/camera/use-camera';
import { useFrame } from '../components/camera/use-frame';
import { ZoomControls, zoomByKey } from '../components/camera/zoom-controls';
import { narrow } from '../components/narrow';
import { usePage } from '../components/page';
import { useMessages, useSay } from '../components/words';
import { Chips } from './chips';
import { CountryCard } from './country-card';
import { MapGround } from './map-ground';
import { MapOverlay } from './map-overlay';
import { DrawnPane, MapPane } from './map-pane';
import { PlaceAhead } from './place-ahead';
import { useMapRoving } from './use-map-roving';
import { usePlacedMap } from './use-placed-map';
import { useWideMap } from './use-wide-map';

/** How much of the ground the camera may show, in km across: a valley, and the globe. */
const ZOOM_KM = { min: 15, max: 24_000 };
const PAN_STEP = 60;

const never = (): boolean => false;

interface MapViewProps {
  /** The frame it is drawn for at build; as high as `MAP_FRAME`, for the camera is measured in that. */
  design?: Frame;
  /**
   * Units of the drawing that stand for one px of text and marks where they grow with the picture, to be read from the
   * back row. By default they keep their size on the page however far the picture is stretched.
   */
  px?: number;
  /** The same as it is drawn at build, before the real size is known. */
  foreseenPx?: number;
  /** The panes it may open in, where the page has no size of its own: at build it is laid out for each (`MapPane`). */
  panes?: readonly Pane[];
  /** Whether lit marks get their names written beside them, for those who cannot point at one. */
  naming?: boolean;
  /** The state of a view that comes next, for which the map is got ready; null while nothing is known to come. */
  ahead?: SaysoStore | null;
  /** What stands above the picture; without it, its name and the frames one may choose, which else stand below it. */
  head?: ReactNode;
  /** What stands below the picture, such as its key. */
  foot?: ReactNode;
}

/** The annotated map: the ground moves under the camera, marks and names are placed over it. */
export function MapView({
  design = MAP_FRAME,
  px: fixedPx,
  foreseenPx = 1,
  panes,
  naming = false,
  ahead = null,
  head,
  foot,
}: MapViewProps = {}) {
  const messages = useMessages();
  const speak = useSay();
  const dossier = useDossier();
  const actions = useActions();
  const { framed = false, mapPane } = usePage();
  const index = typeof mapPane === 'number' ? mapPane : 0;
  const foreseen = panes?.[index] ?? { frame: design, px: foreseenPx };
  const looking = useSayso((state) => state.view.camera);
  const svg = useRef<SVGSVGElement>(null);
  const { frame: measured, scale } = useFrame(svg, design, 1 / foreseen.px, foreseen.frame);
  const [unmeasured] = useState(measured);
  const { scene } = usePage();
  const { home } = scene.map;
  const projection = projectionOf(scene.map.projection);
  const initial = useMemo(() => steadyCamera(cameraFor(projection, looking ?? home, MAP_FRAME)), []); // eslint-disable-line react-hooks/exhaustive-deps
  const settledAt = useRef<string>(JSON.stringify(looking));
  const [settled, setSettled] = useState<Camera>(initial);

  const onSettle = useCallback(
    (camera: Camera, by: 'reader' | 'flight') => {
      setSettled(camera);
      if (by === 'reader') {
        actions.setCamera(viewOf(projection, camera, MAP_FRAME));
      }
    },
    [actions, projection],
  );
  const zoom = zoomRange(projection.spec.unitsPerKm);
  const control = useCamera({ svg, frame: measured, initial, ...zoom, oneFinger: framed ? never : narrow, onSettle });

  // A preset, a link, a step or the back button moved the view: fly there. A reader's own gesture is already there.
  const { flyTo, camera } = control;
  useEffect(() => {
    const said = JSON.stringify(looking);
    if (said === settledAt.current) return;
    settledAt.current = said;
    const now = viewOf(projection, camera, MAP_FRAME);
    const to = looking ?? home;
    if (!near(now, to)) flyTo(cameraFor(projection, to, MAP_FRAME));
  }, [looking]); // eslint-disable-line react-hooks/exhaustive-deps

  const onPage = fixedPx ?? 1 / scale;
  const asked = useMemo(() => ({ frame: measured, px: onPage }), [measured, onPage]);
  const drawn = useMemo(() => ({ frame: foreseen.frame, px: fixedPx ?? foreseen.px }), [foreseen.frame, fixedPx]); // eslint-disable-line react-hooks/exhaustive-deps
  const { placed, pane, placer } = usePlacedMap(camera, settled, asked, drawn, naming);
  const { frame, px } = pane;
  const at = usePoints();
  const prefix = 'map';
  const family = useSayso(selectFamily);
  const roving = useMapRoving(svg, placed.countries);
  const { width, height } = design;
  // Until it is measured the ground is the same whichever pane is the page's, and a style sheet says how large words are.
  const foreseeing = panes !== undefined && measured === unmeasured;
  const overlay = <MapOverlay placed={placed} at={at} camera={camera} frame={frame} px={px} roving={roving} />;

  const reach = useWideMap(looking !== null, measured);

  const goHome = (): void => {
    actions.setCamera(null);
    flyTo(cameraFor(projection, home, MAP_FRAME));
  };

  const tools = (
    <div className="picture-tools" role="group" aria-label={messages.views.map}>
      {dossier.presets.map((preset, i) => (
        <button
          key={preset.id}
          type="button"
          onClick={() => {
            const to: Looking = { lon: preset.centre[0], lat: preset.centre[1], across: preset.across };
            actions.setCamera(i === 0 ? null : to);
            flyTo(cameraFor(projection, to, MAP_FRAME));
          }}
        >
          {speak(preset.label)}
        </button>
      ))}
    </div>
  );

  return (
    <section className="view picture map" data-view="map" aria-label={messages.views.map} {...reach}>
      <div className="view-head">
        {head ?? (
          <>
            <h2>{messages.views.map}</h2>
            {tools}
          </>
        )}
      </div>
      <div className="picture-frame">
        <SvgMap
          ref={svg}
          data-family={family}
          width={width}
          height={height}
          viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
          project={projection.project}
          preserveAspectRatio="xMidYMid meet"
          role="group"
          aria-label={messages.map.description(speak(dossier.title))}
          style={px === 1 || foreseeing ? undefined : ({ '--px': px } as React.CSSProperties)}
          onKeyDown={(event) => {
            if (event.shiftKey && event.key.startsWith('Arrow')) {
              const [dx, dy] = PAN[event.key as keyof typeof PAN];
              control.panBy((dx * PAN_STEP) / camera.k, (dy * PAN_STEP) / camera.k);
            } else if (!zoomByKey(event, { control, home: goHome })) return;
            event.preventDefault();
          }}
        >
          <MapGround camera={camera} px={foreseeing ? panes[0]!.px : px} prefix={prefix} roving={roving} />
          {panes === undefined ? (
            overlay
          ) : mapPane === 'every' ? (
            panes.map((each, i) => (
              <DrawnPane key={i} index={i} pane={each} camera={camera} at={at} naming={naming} roving={roving} />
            ))
          ) : (
            <MapPane index={index} px={foreseeing ? undefined : px}>
              {overlay}
            </MapPane>
          )}
        </SvgMap>
        <Chips chips={placed.chips} frame={frame} size={round2(px * scale)} />
        <ZoomControls control={control} home={goHome} label={messages.views.map} />
      </div>
      <CountryCard svg={svg} />
      {ahead && placer && (
        <SaysoProvider store={ahead}>
          <PlaceAhead placer={placer} pane={asked} naming={naming} />
        </SaysoProvider>
      )}
      {(head ?? foot) !== undefined && (
        <div className="picture-foot">
          {head !== undefined && tools}
          {foot}
        </div>
      )}
    </section>
  );
}

/** Where the marks of entities are on the plane: of those that are on the map at all, and of countries. */
function usePoints(): (id: Id) => XY | undefined {
  const { map } = usePage().scene;
  const dossier = useDossier();
  return useMemo(() => {
    const points = new Map<Id, XY>(map.places.map(({ id, anchor }) => [id, anchor]));
    for (const { entities, at } of groupMarks(dossier, projectionOf(map.projection)))
      for (const id of entities) points.set(id, at);
    return (id) => points.get(id);
  }, [dossier, map]);
}

const zoomRange = (unitsPerKm: number): { readonly min: number; readonly max: number } => ({
  min: MAP_FRAME.width / (ZOOM_KM.max * unitsPerKm),
  max: MAP_FRAME.width / (ZOOM_KM.min * unitsPerKm),
});

const PAN = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] } as const;

const near = (a: Looking, b: Looking): boolean =>
  Math.abs(a.lon - b.lon) < 0.02 && Math.abs(a.lat - b.lat) < 0.02 && Math.abs(Math.log(a.across / b.across)) < 0.01;

const steadyCamera = ({ x, y, k }: Camera): Camera => ({ x: round2(x), y: round2(y), k: roundTo(k, 5) });
