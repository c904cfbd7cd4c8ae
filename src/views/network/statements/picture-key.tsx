import { useLang } from '../../../state/react';
import { endKindsOf, type EndKind } from '../../../geometry/network/pictures/statement-end';
import type { Story } from '../../../geometry/network/pictures/story';
import { useExploreWords } from '../../components/explore-words';

/** The signs of this picture in one line under it: only those that occur. */
export function PictureKey({ story }: { story: Story }) {
  const { key, hedged } = useExploreWords().pictures;
  const lang = useLang();
  const ends = endKindsOf(story.statements.map(({ end }) => end));
  const hedge = story.statements.map((statement) => statement.hedge?.[lang] ?? '').find((words) => words !== '');
  return (
    <p className="picture-key">
      {ends.has('point') && <End d="M20,2L27,7.5L20,13Z" end="point" words={key.point} />}
      {ends.has('open') && <End d="M20,2L27,7.5L20,13Z" end="open" words={key.open} />}
      {ends.has('bar') && <End d="M20,0h4.5v15h-4.5Z" end="bar" words={key.bar} />}
      {hedge !== undefined && (
        <span>
          <span className="hedge">{hedge}</span> {hedged}
        </span>
      )}
      {story.disputes.length > 0 && (
        <span>
          <bdi dir="ltr">≠</bdi> {key.disagree}
        </span>
      )}
      {story.actors.some(({ kind }) => kind === 'idea') && <i>{key.idea}</i>}
    </p>
  );
}

function End({ d, end, words }: { d: string; end: EndKind; words: string }) {
  return (
    <span>
      <svg width="28" height="15" viewBox="0 0 28 15" aria-hidden="true">
        <path className="ground" d="M1,2H20V13H1Z" />
        <path className="end" data-end={end} d={d} />
      </svg>{' '}
      {words}
    </span>
  );
}
