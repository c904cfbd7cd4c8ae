import { usePage } from '../components/page';

/** Far beyond any map's edge, in units of its plane. */
const FAR = 1e5;

export const openGapsId = (prefix: string): string => `${prefix}-open-gaps`;

/** Whether a map shows a border that is open or a line of control. */
export function useOpenGaps(): boolean {
  const { openBorders, dottedBorders } = usePage().scene.map;
  return openBorders !== '' || dottedBorders !== '';
}

/**
 * What hides a bolder outline in the gaps of a border that is open: a line that the map draws broken is broken for the
 * story's subject too, and for what is chosen.
 */
export function OpenGaps({ prefix }: { prefix: string }) {
  const { openBorders, dottedBorders } = usePage().scene.map;
  if (!useOpenGaps()) return null;
  return (
    <mask id={openGapsId(prefix)} maskUnits="userSpaceOnUse" x={-FAR} y={-FAR} width={2 * FAR} height={2 * FAR}>
      <rect x={-FAR} y={-FAR} width={2 * FAR} height={2 * FAR} fill="#fff" />
      <path className="open-gap" d={openBorders} />
      <path className="open-gap" data-line="dotted" d={dottedBorders} />
    </mask>
  );
}
