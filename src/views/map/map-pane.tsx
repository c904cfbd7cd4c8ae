import type { Id } from '../../domain/dossier';
import type { ReactNode } from 'react';
import type { Camera, Pane, XY } from '../../geometry/viewport';
import { MapOverlay } from './map-overlay';
import type { MapRoving } from './use-map-roving';
import { usePlacedMap } from './use-placed-map';

interface MapPaneProps {
  /** Which of the panes it is. */
  index: number;
  /** Its measured scale; else that of the style sheet. */
  px?: number | undefined;
  children: ReactNode;
}

/**
 * The names and marks of a map as they stand in one of the panes it may open in: the style sheet shows those of the pane
 * that the page has (`.map-pane`), so that words have their size before any script has measured it.
 */
export const MapPane = ({ index, px, children }: MapPaneProps) => (
  <g
    className="map-pane"
    data-pane={index}
    style={px === undefined ? undefined : ({ '--px': px } as React.CSSProperties)}
  >
    {children}
  </g>
);

interface DrawnPaneProps {
  index: number;
  pane: Pane;
  camera: Camera;
  at: (id: Id) => XY | undefined;
  naming: boolean;
  roving: MapRoving;
}

/** A pane as it is drawn at build. */
export function DrawnPane({ index, pane, camera, at, naming, roving }: DrawnPaneProps) {
  const { placed } = usePlacedMap(camera, camera, pane, pane, naming);
  return (
    <MapPane index={index}>
      <MapOverlay placed={placed} at={at} camera={camera} frame={pane.frame} px={pane.px} roving={roving} />
    </MapPane>
  );
}
