import { memo } from 'react';
import { WORDS_LEADING, WORDS_PX, wordsWidth, type GraphWords } from '../../../geometry/network/pictures/graph';
import { useActions } from '../../../state/react';
import { useMark } from '../../components/use-mark';
import { FitLines } from './fit-lines';

/**
 * A statement's verb on its line, which stops before and after it. Whoever cannot see it hears it with the line.
 * @param alone whether it has room only while it is the one that was chosen
 * @param outside whether it stands on the page's ground, above the balloon
 */
export const GraphWordsMark = memo(function GraphWordsMark({
  words,
  alone,
  outside,
}: {
  words: GraphWords;
  alone?: boolean;
  outside?: boolean;
}) {
  const { statement, box, lines } = words;
  const actions = useActions();
  const { ref, 'data-state': state } = useMark(statement);
  return (
    <g
      ref={ref}
      className="graph-words"
      data-state={state}
      data-alone={alone || undefined}
      data-outside={outside || undefined}
      aria-hidden="true"
      onClick={() => actions.selectMark(statement)}
    >
      <rect x={box.x - 2} y={box.y - 1} width={box.width + 4} height={box.height + 2} />
      <FitLines lines={lines} box={box} px={WORDS_PX} leading={WORDS_LEADING} widthOf={wordsWidth} />
    </g>
  );
});
