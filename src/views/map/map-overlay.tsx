import { useMemo } from 'react';
import type { Annotation, Id } from '../../domain/dossier';
import { placeCallouts } from '../../geometry/marks/callouts';
import type { MarkGroup } from '../../geometry/marks/groups';
import { placeMapLabels } from '../../geometry/marks/map-labels';
import { placeGroup, spreadPointers } from '../../geometry/marks/pointers';
import { MAP_FRAME, toScreen, type Box, type Camera, type Frame, type XY } from '../../geometry/plane';
import { useDossier, useSayso } from '../../state/react';
import { selectLit } from '../../state/mark-state';
import { usePage } from '../parts/page';
import { useVoicePhrase } from '../parts/words';
import { Arcs } from './arcs';
import { Callout } from './callout';
import { MapLabels } from './map-labels';
import { GroupMark, groupBox } from './group-mark';

interface OverlayProps {
  groups: readonly MarkGroup[];
  camera: Camera;
  /** The camera's last place of rest: names and callouts are chosen for it, so that nothing flickers on the way. */
  settled: Camera;
  frame: Frame;
  px: number;
}

const INSET = { top: 34, right: 60, bottom: 34, left: 60 };

/** Everything that keeps its size while the ground is zoomed: marks, pointers, names, arcs and callouts. */
export function MapOverlay({ groups, camera, settled, frame, px }: OverlayProps) {
  const { scene } = usePage();
  const dossier = useDossier();
  const lang = useSayso((state) => state.view.lang);
  const lit = useSayso(selectLit);
  const phrase = useVoicePhrase();

  const at = useMemo(() => {
    const points = new Map<Id, XY>(groups.flatMap((g) => g.entities.map((id) => [id, g.at] as const)));
    for (const country of scene.map.countries) {
      if (!points.has(country.id)) points.set(country.id, country.anchor);
    }
    return (id: Id) => points.get(id);
  }, [groups, scene]);

  const voiceOf = (annotation: Annotation): string => {
    const passage = dossier.passages.find((p) => p.id === annotation.passage)!;
    return phrase(passage.voice);
  };

  const inset = scaled(px);
  const placed = spreadPointers(
    groups
      .map((group) => placeGroup(group, camera, frame, inset))
      .filter(({ inside, group }) => inside || group.landmark || group.entities.some((id) => lit.entities.has(id))),
    frame,
    { width: 112 * px, height: 66 * px },
  );
  const callouts = useMemo(
    () => placeCallouts(dossier, at, settled, frame, MAP_FRAME, px, voiceOf),
    [dossier, at, settled, frame, px, lang], // eslint-disable-line react-hooks/exhaustive-deps
  );
  const labels = useMemo(() => {
    const marks = groups
      .map((group) => placeGroup(group, settled, frame, scaled(px)))
      .filter(({ inside, group }) => inside || group.landmark)
      .map((p) => groupBox(p, px));
    const reserved: Box = { x: frame.width / 2 - 48 * px, y: -frame.height / 2, width: 48 * px, height: 132 * px };
    return placeMapLabels(scene.map, dossier, lang, settled, frame, px, [
      ...marks,
      ...callouts.map((c) => c.box),
      reserved,
    ]);
  }, [scene, dossier, lang, settled, frame, px, groups, callouts]);

  const moving = camera !== settled && (camera.k !== settled.k || camera.x !== settled.x || camera.y !== settled.y);
  return (
    <>
      <MapLabels labels={labels} camera={camera} />
      <Arcs
        at={(id) => {
          const p = at(id);
          return p && toScreen(camera, p);
        }}
      />
      <g className="callouts" opacity={moving ? 0 : 1}>
        {callouts.map((callout) => (
          <Callout key={callout.annotation.id} callout={callout} px={px} />
        ))}
      </g>
      <g className="map-marks">
        {placed.map((p) => (
          <GroupMark key={p.group.id} placed={p} px={px} />
        ))}
      </g>
    </>
  );
}

const scaled = (px: number) => ({
  top: INSET.top * px,
  right: INSET.right * px,
  bottom: INSET.bottom * px,
  left: INSET.left * px,
});
