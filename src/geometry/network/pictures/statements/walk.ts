import type { Id } from '../../../../domain/dossier';
import type { Box } from '../../../viewport';
import type { Direction } from '../../neighbour-in-direction';
import type { Pillar, StatementsPicture, Tape } from './scene';

/** Where a key press in a picture of statements may lead: a statement, or an actor's pillar. */
interface Stop {
  readonly id: Id;
  readonly box: Box;
  readonly tape?: Tape;
  readonly pillar?: Pillar;
}

/** All stops of a picture in reading order: pillars by column, then statements by part and from top to bottom. */
export function stopsOf({ pillars, tapes, retelling }: StatementsPicture): Stop[] {
  return [
    ...pillars.map((pillar) => ({ id: pillar.entity, box: pillar, pillar })),
    ...[...(retelling?.tapes ?? []), ...tapes].flatMap((tape) =>
      tape.faces.map(({ statement, box }) => ({ id: statement, box, tape })),
    ),
  ];
}

/**
 * Where an arrow key leads. From a tape, left and right lead to whom it touches there, or to what lies beside it; up and
 * down to the next tape. From a pillar, left and right lead to the first tape that touches it on that side, up and down
 * to the next pillar of its column.
 * @returns null where nothing lies that way
 */
export function walk(picture: StatementsPicture, from: Id, direction: Direction): Id | null {
  const stops = stopsOf(picture);
  const at = stops.find(({ id }) => id === from);
  if (!at) return null;
  const across = direction === 'left' || direction === 'right';
  if (at.pillar) {
    if (!across)
      return beside(
        stops.filter(({ pillar }) => pillar?.column === at.pillar!.column),
        at,
        direction,
      );
    const facing = direction === 'left' ? 'right' : 'left';
    const touching = stops.filter(
      ({ tape, box }) =>
        tape?.touches[facing].includes(from) && (direction === 'right' ? box.x > at.box.x : box.x < at.box.x),
    );
    return first(touching)?.id ?? beside(stops, at, direction);
  }
  if (!across)
    return beside(
      stops.filter(({ tape }) => tape),
      at,
      direction,
    );
  const [touched] = at.tape!.touches[direction];
  return touched ?? beside(stops, at, direction);
}

const first = (stops: readonly Stop[]): Stop | undefined => [...stops].sort((a, b) => a.box.y - b.box.y)[0];

/** The nearest stop that lies wholly that way; how far aside it lies counts twice. */
function beside(stops: readonly Stop[], { id, box }: Stop, direction: Direction): Id | null {
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { id: Id; cost: number } | null = null;
  for (const other of stops) {
    if (other.id === id) continue;
    const [dx, dy] = [middle(other.box).x - middle(box).x, middle(other.box).y - middle(box).y];
    const along = sign * (across ? dx : dy);
    if (along <= 0.5) continue;
    const cost = along + 2 * Math.abs(across ? dy : dx);
    if (best === null || cost < best.cost) best = { id: other.id, cost };
  }
  return best?.id ?? null;
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
