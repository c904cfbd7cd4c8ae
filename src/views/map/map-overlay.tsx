import type { Id } from '../../domain/dossier';
import type { PlacedMap } from '../../geometry/marks/map-request';
import { toScreen, type Camera, type Frame, type XY } from '../../geometry/viewport';
import { Arcs } from './arcs';
import { Callout } from './callout';
import { EventMark } from './event-mark';
import { GroupMark } from './group-mark';
import { useMessages } from '../components/words';
import { LitNames } from './highlighted-names';
import { InsetGlobe } from './inset-globe';
import { MapLabels } from './map-labels';
import { SmallMark } from './small-mark';
import type { MapRoving } from './use-map-roving';

interface OverlayProps {
  placed: PlacedMap;
  /** The plane point of an entity's mark. */
  at: (id: Id) => XY | undefined;
  camera: Camera;
  frame: Frame;
  /** Page px in the picture's own units. */
  px: number;
  roving: MapRoving;
}

/** Everything that keeps its size while the ground is zoomed: names, arcs, callouts and marks. */
export function MapOverlay({ placed, at, camera, frame, px, roving }: OverlayProps) {
  const messages = useMessages();
  return (
    <>
      <MapLabels labels={placed.labels} camera={camera} px={px} />
      <g className="small-marks">
        {placed.small.map((country) => (
          <SmallMark key={country.id} country={country} camera={camera} px={px} />
        ))}
      </g>
      {placed.globe && <InsetGlobe placed={placed.globe} px={px} />}
      <Arcs
        at={(id) => {
          const point = at(id);
          const chip = placed.chips.find(({ entity }) => entity === id || at(entity) === point);
          return chip?.at ?? (point && toScreen(camera, point));
        }}
      />
      <g className="callouts">
        {placed.callouts.map((callout) => (
          <Callout key={callout.annotation.id} callout={callout} px={px} roving={roving} />
        ))}
      </g>
      <g className="event-marks">
        {placed.events.map((event) => (
          <EventMark key={event.event.id} placed={event} camera={camera} px={px} roving={roving} />
        ))}
      </g>
      <LitNames names={placed.names} />
      <g className="map-marks">
        {placed.groups.map((group) => (
          <GroupMark key={group.group.id} placed={group} px={px} roving={roving} />
        ))}
      </g>
      {placed.leftOut > 0 && (
        <text className="label label-place" x={8 * px - frame.width / 2} y={frame.height / 2 - 10 * px}>
          {messages.map.marksLeftOut(placed.leftOut)}
        </text>
      )}
    </>
  );
}
