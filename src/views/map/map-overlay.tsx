import type { MarkGroup } from '../../geometry/marks/groups';
import { toScreen, type Camera, type Frame } from '../../geometry/plane';
import { Arcs } from './arcs';
import { Callout } from './callout';
import { GroupMark } from './group-mark';
import { MapLabels } from './map-labels';
import { usePlacedMap } from './use-placed-map';

interface OverlayProps {
  groups: readonly MarkGroup[];
  camera: Camera;
  /** The camera's last place of rest. */
  settled: Camera;
  frame: Frame;
  /** Page px in the picture's own units. */
  px: number;
}

/** Everything that keeps its size while the ground is zoomed: names, arcs, callouts, marks and pointers. */
export function MapOverlay({ groups, camera, settled, frame, px }: OverlayProps) {
  const placed = usePlacedMap(groups, camera, settled, frame, px);
  return (
    <>
      <MapLabels labels={placed.labels} camera={camera} />
      <Arcs
        at={(id) => {
          const point = placed.at(id);
          return point && toScreen(camera, point);
        }}
      />
      <g className="callouts">
        {placed.callouts.map((callout) => (
          <Callout key={callout.annotation.id} callout={callout} px={px} />
        ))}
      </g>
      <g className="map-marks">
        {placed.groups.map((group) => (
          <GroupMark key={group.group.id} placed={group} px={px} />
        ))}
      </g>
    </>
  );
}
