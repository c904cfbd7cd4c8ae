/** What lies on the ground map: names of countries, those who have a place, the cross, and a frame with its handles. */
import type { LonLat } from '../../domain/dossier';
import { countryName } from '../../domain/parse/iso-countries';
import type { MapFrame } from '../../geometry/map/frames';
import { toScreen, type Frame, type XY } from '../../geometry/viewport';
import type { Looking } from '../map/aim';
import type { Ground } from '../map/ground';

/** What is held of a frame: its middle, or a corner. */
export type Grip = 'frame' | 'size';

/** Something that has a place. */
export interface GroundMark {
  readonly id: string;
  readonly name: string;
  readonly at: LonLat;
}

/** Names of the countries that have room for them. */
export function Names({
  ground,
  looks,
  lang,
}: {
  readonly ground: Ground;
  readonly looks: Looking;
  readonly lang: string;
}) {
  return ground.countries.map(({ id, anchor, width }) => {
    const name = countryName(id, lang) ?? countryName(id, 'en');
    if (name === undefined || width * looks.camera.k < name.length * 8) return null;
    const [x, y] = toScreen(looks.camera, anchor);
    return (
      <text key={id} className="ground-name" x={x} y={y}>
        {name}
      </text>
    );
  });
}

export function Mark({
  mark,
  looks,
  held,
}: {
  readonly mark: GroundMark;
  readonly looks: Looking;
  readonly held: boolean;
}) {
  const [x, y] = looks.toPx(mark.at);
  return (
    <g className="ground-mark" data-mark={mark.id} data-held={held || undefined} transform={`translate(${x} ${y})`}>
      <circle r="6" />
      <text x="10" y="4">
        {mark.name}
      </text>
    </g>
  );
}

/** Where a key press would set: lines through the whole picture, open in the middle. */
export function Cross({ at: [x, y], size: { width, height } }: { readonly at: XY; readonly size: Frame }) {
  return (
    <path
      className="ground-cross"
      d={`M${-width / 2} ${y}H${x - 9}M${x + 9} ${y}H${width / 2}M${x} ${-height / 2}V${y - 9}M${x} ${y + 9}V${height / 2}`}
    />
  );
}

interface FrameBoxProps {
  readonly frame: MapFrame;
  readonly name: string;
  readonly looks: Looking;
  readonly onHold: (event: React.PointerEvent, of: Grip) => void;
}

/** A frame as a square with four handles; it is moved by its middle. */
export function FrameBox({ frame, name, looks, onHold }: FrameBoxProps) {
  const [x, y] = looks.toPx(frame.centre);
  const half = looks.kmToPx(frame.across) / 2;
  return (
    <g className="ground-box" data-frame-box>
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} />
      <text x={x - half + 14} y={y - half - 6}>
        {name}
      </text>
      <circle
        className="ground-grip"
        data-handle="move"
        cx={x}
        cy={y}
        r="13"
        onPointerDown={(event) => onHold(event, 'frame')}
      />
      <path d={`M${x - 6} ${y}H${x + 6}M${x} ${y - 6}V${y + 6}`} />
      {[-1, 1].flatMap((dx) =>
        [-1, 1].map((dy) => {
          const [cx, cy] = [x + dx * half, y + dy * half];
          return (
            <g key={`${dx} ${dy}`} className="ground-corner" data-turn={dx === dy || undefined}>
              <rect
                data-handle="size"
                x={cx - 12}
                y={cy - 12}
                width="24"
                height="24"
                onPointerDown={(event) => onHold(event, 'size')}
              />
              <rect className="ground-grip" x={cx - 6} y={cy - 6} width="12" height="12" />
            </g>
          );
        }),
      )}
    </g>
  );
}
