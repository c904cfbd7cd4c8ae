import { memo } from 'react';
import type { Tape } from '../../../geometry/network/pictures/statements';
import type { StoryVoice } from '../../../geometry/network/pictures/story';
import { HeadMark } from './head-mark';
import { StatementLink } from './statement-link';
import type { Roving } from '../../components/roving';

interface TapeProps {
  tape: Tape;
  voice: StoryVoice;
  roving: Roving;
  /** Each statement's place in the article's order, from 1. */
  numbers: ReadonlyMap<string, number>;
}

/** A tape: one statement from its flat start to its mark, or a ribbon of several with their count. */
export const TapeMark = memo(function TapeMark({ tape, voice, roving, numbers }: TapeProps) {
  const { faces, outline, behind, marks, count, divider, head, line } = tape;
  return (
    <g className="tape" data-line={line} data-several={faces.length > 1 || undefined}>
      {behind && <path className="behind" d={behind} />}
      {faces.map((face, i) => (
        <StatementLink
          key={face.statement}
          face={face}
          roving={roving}
          number={numbers.get(face.statement)!}
          all={numbers.size}
        >
          {i === 0 && (
            <>
              <path className="ground" d={outline} />
              {marks.map(({ kind, d }) => (
                <path key={d} className="end" data-end={kind} d={d} />
              ))}
            </>
          )}
          {faces.length > 1 && <rect className="own-ground" {...face.box} />}
        </StatementLink>
      ))}
      {divider && <path className="divider" d={`M${divider.x1},${divider.y}H${divider.x2}`} />}
      {head && <HeadMark {...head} r={12} voice={voice} />}
      {count && (
        <g className="disc" transform={`translate(${count.x},${count.y})`} aria-hidden="true">
          <circle r="8" />
          <text y="4.2">{faces.length}</text>
        </g>
      )}
    </g>
  );
});
