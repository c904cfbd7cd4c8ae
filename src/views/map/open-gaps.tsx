import { usePage } from '../components/page';

/** Far beyond any map's edge, in units of its plane. */
const FAR = 1e5;

const idOf = (prefix: string): string => `${prefix}-open-gaps`;

/** The `mask` of a bolder outline: none where a map shows no border that is open, nor a line of control. */
export function useOpenGaps(prefix: string): string | undefined {
  const { openBorders, dottedBorders } = usePage().scene.map;
  return openBorders === '' && dottedBorders === '' ? undefined : `url(#${idOf(prefix)})`;
}

/**
 * What hides a bolder outline in the gaps of a border that is open: a line that the map draws broken is broken for the
 * story's subject too, and for what is chosen.
 */
export function OpenGaps({ prefix }: { prefix: string }) {
  const { openBorders, dottedBorders } = usePage().scene.map;
  if (useOpenGaps(prefix) === undefined) return null;
  return (
    <mask id={idOf(prefix)} maskUnits="userSpaceOnUse" x={-FAR} y={-FAR} width={2 * FAR} height={2 * FAR}>
      <rect x={-FAR} y={-FAR} width={2 * FAR} height={2 * FAR} fill="#fff" />
      <path className="open-gap" d={openBorders} />
      <path className="open-gap" data-line="dotted" d={dottedBorders} />
    </mask>
  );
}
