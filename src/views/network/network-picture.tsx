import { roundTo } from '../../geometry/round';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../domain/dossier';
import type { DrawnLink, NetworkNode } from '../../geometry/network';
import { fromScreen } from '../../geometry/viewport';
import { selectLit } from '../../state/selectors/mark-state';
import { useActions, useDossier, useLang, useSayso } from '../../state/react';
import { useCamera } from '../components/camera/use-camera';
import { useFrame } from '../components/camera/use-frame';
import { ZoomControls, zoomByKey } from '../components/camera/zoom-controls';
import { narrow } from '../components/narrow';
import { usePage } from '../components/page';
import { useMessages } from '../components/words';
import { LitVerbs } from './highlighted-verbs';
import { NetworkLink } from './network-link';
import { NetworkNodeMark } from './network-node';
import { PictureSwitch } from './picture-switch';
import { RecordEdges } from './membership-edges';
import type { NetworkPictureProps } from './picture-kind';
import { useRedrawnLinks } from './use-redrawn-links';
import { useNetworkRoving } from './use-network-roving';

const ZOOM = { min: 0.5, max: 6 };
const HOME = { x: 0, y: 0, k: 1 };

/** A network small enough for each mark to be an element; a reader may drag what is in the way. */
export function NetworkPicture({ follow }: NetworkPictureProps) {
  const messages = useMessages();
  const dossier = useDossier();
  const actions = useActions();
  const { scene } = usePage();
  const svg = useRef<SVGSVGElement>(null);
  const design = scene.network.frame;
  const { frame, scale } = useFrame(svg, design);
  const lang = useLang();
  const lit = useSayso(selectLit);
  const target = useMemo(
    () => (follow ? follow.cameraOn(scene.network.nodes, lit.entities, frame, lang) : HOME),
    [follow, scene, lit, frame, lang],
  );
  // The names' size goes with where the camera is going: it changes once a step, not once a frame.
  const growth = follow ? follow.growthAt(target.k) : 1;
  const control = useCamera({ svg, frame, initial: target, ...ZOOM, oneFinger: narrow });
  const { camera, flyTo } = control;
  useEffect(() => {
    if (follow) flyTo(target);
  }, [follow, flyTo, target]);

  const [moved, setMoved] = useState<ReadonlyMap<Id, readonly [number, number]>>(new Map());
  const nodes = useMemo<readonly NetworkNode[]>(
    () =>
      moved.size === 0
        ? scene.network.nodes
        : scene.network.nodes.map((node) => {
            const at = moved.get(node.entity);
            return at ? { ...node, x: at[0], y: at[1] } : node;
          }),
    [scene, moved],
  );
  const links = useRedrawnLinks(scene.network.links, nodes, moved.size > 0);
  const move = useCallback(
    (id: Id, x: number, y: number) => setMoved((old) => new Map(old).set(id, [x, y])),
    [setMoved],
  );
  const roving = useNetworkRoving(nodes, dossier.relations);
  const relations = useMemo(() => new Map(dossier.relations.map((r) => [r.id, r])), [dossier]);
  const byRelation = useMemo(() => {
    const groups = new Map<Id, DrawnLink[]>();
    for (const link of links) groups.set(link.relation, [...(groups.get(link.relation) ?? []), link]);
    return groups;
  }, [links]);

  const goHome = (): void => {
    flyTo(HOME);
    setMoved(new Map());
    actions.setHover(null);
  };

  const at = useRef(camera);
  useEffect(() => {
    at.current = camera;
  }, [camera]);
  const toPicture = useCallback(
    (clientX: number, clientY: number): readonly [number, number] => {
      const rect = svg.current!.getBoundingClientRect();
      const px = Math.min(rect.width / design.width, rect.height / design.height);
      return fromScreen(at.current, [
        (clientX - rect.left - rect.width / 2) / px,
        (clientY - rect.top - rect.height / 2) / px,
      ]);
    },
    [design],
  );

  return (
    <section className="view picture network" data-view="network" aria-label={messages.views.network}>
      <div className="view-head">
        <h2>{messages.views.network}</h2>
        {!follow && <PictureSwitch />}
      </div>
      <div className="picture-frame">
        <svg
          ref={svg}
          viewBox={`${-design.width / 2} ${-design.height / 2} ${design.width} ${design.height}`}
          preserveAspectRatio="xMidYMid meet"
          role="group"
          aria-label={messages.network.description(nodes.length, dossier.relations.length)}
          style={sizes(scale, growth)}
          onKeyDown={(event) => {
            if (zoomByKey(event, { control, home: goHome })) event.preventDefault();
          }}
        >
          <g transform={`scale(${roundTo(camera.k, 3)}) translate(${roundTo(-camera.x, 3)},${roundTo(-camera.y, 3)})`}>
            <RecordEdges nodes={nodes} />
            {[...byRelation].map(([id, stretches]) => (
              <NetworkLink key={id} relation={relations.get(id)!} stretches={stretches} />
            ))}
            {nodes.map((node) => (
              <NetworkNodeMark
                key={node.entity}
                node={node}
                lang={lang}
                roving={roving}
                toPicture={toPicture}
                onMove={move}
              />
            ))}
            <LitVerbs links={links} nodes={nodes} frame={frame} growth={growth} />
          </g>
        </svg>
        <ZoomControls control={control} home={goHome} label={messages.views.network} />
      </div>
    </section>
  );
}

/** One px of the page in the picture's units, and how much the names of lit marks grow; nothing where both are one. */
function sizes(scale: number, growth: number): React.CSSProperties | undefined {
  if (scale === 1 && growth === 1) return undefined;
  return { '--px': 1 / scale, '--growth': growth } as React.CSSProperties;
}
