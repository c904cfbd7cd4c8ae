import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../domain/dossier';
import { cameraOnLit, type NetworkScene } from '../../../geometry/network';
import { crowdLabels } from '../../../geometry/network/layout/large-labels';
import type { Camera } from '../../../geometry/viewport';
import { selectLit, selectMuted, selectPreview } from '../../../state/selectors/mark-state';
import { useDossier, useLang, useSayso } from '../../../state/react';
import { useCamera } from '../../components/camera/use-camera';
import { useFrame } from '../../components/camera/use-frame';
import { ZoomControls, zoomByKey } from '../../components/camera/zoom-controls';
import { narrow } from '../../components/narrow';
import { useMessages } from '../../components/words';
import { CrowdMarks, MOST_MARKS, MOST_TIES } from './large-marks';
import { crowdModel } from './large-model';
import { CROWD_PX, paintCrowd, shownSize, type Look } from './paint-large';
import { paintLit } from './paint-highlighted';
import { usePalette } from './palette';
import { useCanvas } from './use-canvas';
import { useCrowdPointer } from './use-large-pointer';
import { useCrowdRoving } from './use-large-roving';

export interface CrowdPictureProps {
  readonly network: Pick<NetworkScene, 'frame' | 'nodes'>;
  readonly follow: boolean;
}

const ZOOM = { min: 0.7, max: 30 };
const HOME = { x: 0, y: 0, k: 1 };

/**
 * The network of a crowd, alive: two canvases draw all of it and what stands out of it, and over them the few marks that
 * are looked at are real elements, to be focused, named and pressed like those of a small network.
 */
export function CrowdPicture({ network, follow }: CrowdPictureProps) {
  const messages = useMessages();
  const dossier = useDossier();
  const svg = useRef<SVGSVGElement>(null);
  const { frame: inUnits, scale } = useFrame(svg, network.frame);
  const frame = useMemo(() => ({ width: inUnits.width * scale, height: inUnits.height * scale }), [inUnits, scale]);
  const [settled, setSettled] = useState<Camera>(HOME);
  const control = useCamera({
    svg,
    frame: inUnits,
    initial: HOME,
    ...ZOOM,
    oneFinger: narrow,
    onSettle: setSettled,
  });
  const { camera, flyTo } = control;
  const goHome = (): void => flyTo(HOME);
  const lang = useLang();
  const lit = useSayso(selectLit);
  const preview = useSayso(selectPreview);
  const muted = useSayso(selectMuted);
  const hover = useSayso((state) => state.hover);
  const palette = usePalette(svg);
  const model = useMemo(() => crowdModel(network, dossier), [network, dossier]);
  const look = useMemo<Look>(() => ({ x: camera.x, y: camera.y, px: camera.k * scale }), [camera, scale]);
  const restPx = settled.k * scale;

  const reach = useCallback(
    (id: Id) => {
      const node = model.byId.get(id);
      if (node === undefined) return;
      const outside =
        Math.abs(node.x - settled.x) * settled.k > inUnits.width / 2.2 ||
        Math.abs(node.y - settled.y) * settled.k > inUnits.height / 2.2;
      if (outside) flyTo({ x: node.x, y: node.y, k: settled.k });
    },
    [model, settled, inUnits, flyTo],
  );
  const roving = useCrowdRoving(svg, model, dossier.relations, reach);
  useEffect(() => {
    if (follow) flyTo(cameraOnLit(network.nodes, lit.entities, inUnits, lang));
    else if (lit.primary !== null) reach(lit.primary);
  }, [follow, lit]); // eslint-disable-line react-hooks/exhaustive-deps

  const stop = roving.current;
  const marks = useMemo(() => {
    const first = lit.primary !== null && model.byId.has(lit.primary) ? [lit.primary] : [];
    const some = [...new Set([...first, ...lit.entities])].filter((id) => model.byId.has(id));
    return { shown: [...new Set([...some.slice(0, MOST_MARKS), ...(stop === null ? [] : [stop])])], all: some.length };
  }, [model, lit, stop]);
  const ties = useMemo(() => [...lit.relations].slice(0, MOST_TIES), [lit]);
  const labels = useMemo(() => {
    const own = new Set(marks.shown);
    const standing = model.nodes.map(({ id, x, y, size, node }) => ({
      id,
      x: (x - settled.x) * restPx,
      y: (y - settled.y) * restPx,
      size: shownSize(size, restPx),
      words: node.lines.join(' '),
    }));
    return crowdLabels(
      standing.filter(({ id }) => !own.has(id)),
      frame,
      CROWD_PX,
    );
  }, [model, settled, restPx, frame, marks]);

  const [attachGround, ground] = useCanvas(frame);
  const [attachOver, over] = useCanvas(frame);
  const [count, setCount] = useState({ drawn: 0, inSight: 0 });
  useLayoutEffect(() => {
    if (!ground.context || !palette) return;
    const next = paintCrowd(ground.context, frame, model, look, {
      palette,
      labels,
      mutedEntities: muted.entities,
      mutedRelations: muted.relations,
      faded: lit.primary !== null,
    });
    // oxlint-disable-next-line react/set-state-in-effect -- how many were drawn is known only when they are
    if (camera === settled || count.inSight === 0) setCount(next);
  }, [ground, palette, frame, model, look, labels, muted, lit, camera, settled]); // eslint-disable-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!over.context || !palette) return;
    const lighting = {
      entities: new Set([...lit.entities, ...(preview?.entities ?? [])]),
      relations: new Set([...lit.relations, ...(preview?.relations ?? [])]),
      named: hover,
      mounted: new Set(ties),
    };
    paintLit(over.context, frame, model, look, lighting, palette);
  }, [over, palette, frame, model, look, lit, preview, hover, ties]);

  const pointer = useCrowdPointer(svg, model, look, frame);
  const px = `scale(${1 / scale}) translate(${-camera.x * look.px},${-camera.y * look.px}) scale(${look.px / restPx})`;
  return (
    <>
      <canvas ref={attachGround} aria-hidden="true" />
      <canvas ref={attachOver} aria-hidden="true" />
      <svg
        ref={svg}
        viewBox={`${-network.frame.width / 2} ${-network.frame.height / 2} ${network.frame.width} ${network.frame.height}`}
        preserveAspectRatio="xMidYMid meet"
        role="group"
        aria-label={messages.network.description(model.nodes.length, dossier.relations.length)}
        {...pointer}
        onKeyDown={(event) => {
          if (zoomByKey(event, { control, home: goHome })) event.preventDefault();
        }}
      >
        <g transform={px}>
          <CrowdMarks model={model} marks={marks.shown} ties={ties} primary={lit.primary} px={restPx} roving={roving} />
        </g>
      </svg>
      <ZoomControls control={control} home={goHome} label={messages.views.network} />
      <p className="crowd-note">
        {count.drawn < count.inSight && <>{messages.network.tiesDrawn(count.drawn, count.inSight)} </>}
        {marks.all > MOST_MARKS && messages.network.marksLeftOut(marks.all - MOST_MARKS)}
      </p>
    </>
  );
}
