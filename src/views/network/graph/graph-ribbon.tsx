import { memo } from 'react';
import type { Id } from '../../../domain/dossier';
import {
  COUNT_RADIUS,
  HEAD_RADIUS,
  IDEA_LEADING,
  IDEA_PX,
  type GraphHead,
  type GraphRibbon,
  type GraphStrand,
} from '../../../geometry/network/pictures/graph';
import type { StoryVoice } from '../../../geometry/network/pictures/story';
import type { XY } from '../../../geometry/viewport';
import { useLang, useSayso } from '../../../state/react';
import { selectMuted } from '../../../state/selectors/mark-state';
import { initialsOf } from '../../components/signs/initials';
import { FitLines } from './fit-lines';
import { GraphStatement } from './graph-statement';
import type { Roving } from '../../components/roving';

interface RibbonProps {
  ribbon: GraphRibbon;
  voices: ReadonlyMap<string, StoryVoice>;
  roving: Roving;
}

/** All statements from some actors to others: a strand for each voice and end, the count, whose words they are. */
export const GraphRibbonMark = memo(function GraphRibbonMark({ ribbon, voices, roving }: RibbonProps) {
  const { strands, ends, width, count, heads, dispute, stub, statements } = ribbon;
  const lang = useLang();
  return (
    <g className="ribbon">
      {strands.map((strand) => strand.strip && <Strip key={strand.path} strand={strand} />)}
      {strands.map((strand) => (
        <g key={strand.path} className="strand" data-line={strand.line}>
          {/* The first in the article's order is drawn last: it lies on top. */}
          {strand.statements.toReversed().map((id) => (
            <GraphStatement
              key={id}
              id={id}
              path={strand.path}
              reach={strands.length === 1 ? 24 : Math.max(12, 24 - width)}
              ends={ends.filter((end) => end.statements.includes(id))}
              roving={roving}
            />
          ))}
        </g>
      ))}
      {count && <Count at={count} of={statements} />}
      {heads.map((head) => (
        <Head key={`${head.voice} ${head.more}`} head={head} name={voices.get(head.voice)?.label[lang] ?? ''} />
      ))}
      {dispute && <Disc at={dispute} words="≠" />}
      {stub && (
        <g className="cut-end" aria-hidden="true">
          <FitLines lines={stub.lines[lang] ?? []} box={stub.box} px={IDEA_PX} leading={IDEA_LEADING} />
        </g>
      )}
    </g>
  );
});

/** The ground of a strand that is not the words of the one whose balloon it lies in. */
function Strip({ strand: { path } }: { strand: GraphStrand }) {
  return (
    <>
      <path className="strip-edge" d={path} />
      <path className="strip" d={path} />
    </>
  );
}

/** How many statements; with some voices shown alone, how many of theirs. */
function Count({ at, of }: { at: XY; of: readonly Id[] }) {
  const shown = useSayso((state) => of.filter((id) => !selectMuted(state).relations.has(id)).length);
  return <Disc at={at} words={String(shown || of.length)} />;
}

function Disc({ at: [x, y], words }: { at: XY; words: string }) {
  return (
    <g className="disc" transform={`translate(${x},${y})`} aria-hidden="true">
      <circle r={COUNT_RADIUS} />
      <text y="4.3">{words}</text>
    </g>
  );
}

function Head({ head, name }: { head: GraphHead; name: string }) {
  const [x, y] = head.at;
  return (
    <g className="head" transform={`translate(${x},${y})`} aria-hidden="true">
      <circle r={HEAD_RADIUS} />
      <text y="4.3">{head.more > 0 ? `+${head.more}` : initialsOf(name)}</text>
    </g>
  );
}
