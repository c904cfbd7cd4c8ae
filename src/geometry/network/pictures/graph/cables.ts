import type { Id } from '../../../../domain/dossier';
import type { NodeShape } from './nodes';
import { endKey, type Ribbon } from './ribbons';

/** What a tie ends at: one node, or several that stand in a brace. Members are indices of nodes. */
export interface Terminal {
  readonly key: string;
  readonly members: readonly number[];
}

/** All ribbons between the same two terminals, whichever way they run: routed side by side. */
export interface Cable {
  /** Indices of terminals. */
  readonly a: number;
  readonly b: number;
  readonly ribbons: readonly Ribbon[];
  readonly strands: number;
}

export interface Wiring {
  readonly terminals: readonly Terminal[];
  readonly cables: readonly Cable[];
  /** Ribbons of which an end cannot be one terminal (actors of several columns, or an end that is its own start). */
  readonly loose: readonly Ribbon[];
  /** Ribbons from one node to itself. */
  readonly loops: readonly Ribbon[];
}

/** Several actors can stand in one brace only where one column can hold them all. */
function bracable(members: readonly number[], nodes: readonly NodeShape[]): boolean {
  if (members.length === 1) return true;
  const [first, ...others] = members.map((member) => nodes[member]!);
  if (members.some((member) => nodes[member]!.columns[0] === 'free' || nodes[member]!.subject)) return false;
  return first!.columns.some((column) => others.every(({ columns }) => columns.includes(column)));
}

/** Finds the terminals of the ribbons and gathers the ribbons between the same two into cables. */
export function wire(ribbons: readonly Ribbon[], nodes: readonly NodeShape[]): Wiring {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const terminals: Terminal[] = [];
  const terminalAt = new Map<string, number>();
  const terminalOf = (ids: readonly Id[]): number => {
    const key = endKey(ids);
    const known = terminalAt.get(key);
    if (known !== undefined) return known;
    terminalAt.set(key, terminals.length);
    terminals.push({ key, members: [...new Set(ids)].map((id) => indexOf.get(id)!) });
    return terminals.length - 1;
  };
  const cables = new Map<string, { a: number; b: number; ribbons: Ribbon[] }>();
  const loose: Ribbon[] = [];
  const loops: Ribbon[] = [];
  for (const ribbon of ribbons) {
    const shared = ribbon.from.some((id) => ribbon.to.includes(id));
    if (shared && ribbon.from.length === 1 && ribbon.to.length === 1) {
      loops.push(ribbon);
      continue;
    }
    const ends = [ribbon.from, ribbon.to].map((ids) => ids.map((id) => indexOf.get(id)!));
    if (shared || !ends.every((members) => bracable(members, nodes))) {
      loose.push(ribbon);
      continue;
    }
    const [from, to] = [terminalOf(ribbon.from), terminalOf(ribbon.to)];
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const known = cables.get(key);
    if (known) known.ribbons.push(ribbon);
    else cables.set(key, { a: from, b: to, ribbons: [ribbon] });
  }
  return {
    terminals,
    loose,
    loops,
    cables: [...cables.values()].map((cable) => ({
      ...cable,
      strands: cable.ribbons.reduce((sum, { strands }) => sum + strands.length, 0),
    })),
  };
}
