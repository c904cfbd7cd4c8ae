import { useExploreWords } from '../../views/components/explore-words';
import { useMessages } from '../../views/components/words';
import { useCommand } from './command-context';
import { EXPLORE } from './urls';

/** Where a tour ends: the way on to the exercises, and to the whole. */
export function LastCard() {
  const messages = useMessages();
  const { walk, header } = useExploreWords();
  const run = useCommand();
  return (
    <section className="last-card">
      <p>{walk.end}</p>
      <p>
        <button type="button" className="primary" onClick={() => run('exercises')}>
          {messages.present.exercises}
        </button>{' '}
        <a href={`${EXPLORE}#relations`}>{header.allStatements}</a>
      </p>
    </section>
  );
}
