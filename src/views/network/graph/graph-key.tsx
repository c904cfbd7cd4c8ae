import { endKindsOf } from '../../../geometry/network/pictures/statement-end';
import type { StatementLine, Story } from '../../../geometry/network/pictures/story';
import { useExploreWords } from '../../components/explore-words';

/** The signs of a graph in one line under it: only those that occur. */
export function GraphKey({ story, balloon }: { story: Story; balloon: boolean }) {
  const { key } = useExploreWords().graph;
  const ends = endKindsOf(story.statements.map(({ end }) => end));
  const lines = new Set<StatementLine>(story.statements.map(({ line }) => line));
  const others = balloon && story.statements.some(({ voice }) => voice !== story.dominant);
  return (
    <p className="graph-key">
      {ends.has('point') && <Sign words={key.point} end="point" d="M26 6L16 1.5V10.5Z" />}
      {ends.has('open') && <Sign words={key.open} end="open" d="M26 6L16 1.5V10.5Z" />}
      {ends.has('bar') && <Sign words={key.bar} end="bar" d="M22 0h4.5v12h-4.5Z" />}
      {others && <Sign words={key.others} line="outlet" />}
      {lines.has('implied') && <Sign words={key.implied} line="implied" />}
      {story.disputes.length > 0 && (
        <span>
          <bdi dir="ltr">≠</bdi> {key.dispute}
        </span>
      )}
    </p>
  );
}

function Sign({ words, end, line = 'claim', d }: { words: string; end?: string; line?: StatementLine; d?: string }) {
  return (
    <span>
      <svg className="graph" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
        <g className="strand" data-line={line}>
          {line === 'outlet' && <path className="strip-edge" d="M0 6H28" />}
          {line === 'outlet' && <path className="strip" d="M0 6H28" />}
          <path className="line" d={`M0 6H${end === undefined ? 28 : end === 'bar' ? 22 : 17}`} />
          {d !== undefined && <path className="end" data-end={end} d={d} />}
        </g>
      </svg>{' '}
      {words}
    </span>
  );
}
