import { useActions, useDossier, useSayso } from '../../state/react';
import { selectLit, selectMuted, selectPassageGroups } from '../../state/selectors/mark-state';
import { selectStory } from '../../state/selectors/picture';
import { useExploreWords } from '../../views/components/explore-words';
import { usePage } from '../../views/components/page';
import { Said } from '../../views/components/said';
import { SourceLink } from '../../views/components/source-link';
import { useMessages } from '../../views/components/words';
import { Stepper } from '../../views/panel/card-parts';
import { PartSwitch } from './part-switch';
import { statementShown } from './shown-statement';

/** Whose text it is, the way from statement to statement, the other picture, and the way to the whole explainer. */
export function Foot() {
  const messages = useMessages();
  const { embed } = useExploreWords();
  const dossier = useDossier();
  const { root, frozen } = usePage();
  const articles = dossier.sources.filter(({ kind }) => kind === 'article');
  return (
    <footer className="credits">
      <p className="credits-source">
        <b>{messages.site.name}</b>
        {articles.map((source) => (
          <span key={source.id}>
            {' · '}
            <SourceLink source={source} target="_blank" rel="noopener noreferrer">
              {source.publisher}
            </SourceLink>
          </span>
        ))}
        {dossier.byline && (
          <>
            {' · '}
            <Said text={dossier.byline} />
          </>
        )}
      </p>
      <div className="embed-tools">
        <Steps />
        <PartSwitch />
        <a
          className="open-full"
          href={`${root}${dossier.id}/`}
          target="_blank"
          rel="noopener"
          title={messages.site.openFull}
        >
          {embed.open}
        </a>
      </div>
      {frozen && <p className="frozen-note">{messages.site.frozen}</p>}
      <noscript>
        <p>{messages.site.noscript}</p>
      </noscript>
    </footer>
  );
}

/** Through the statements of the voices shown; with somebody or something chosen, through its sentences. */
function Steps() {
  const { card, walk } = useExploreWords();
  const actions = useActions();
  const shown = useSayso(statementShown);
  const chosen = useSayso((state) => selectLit(state).primary);
  const muted = useSayso(selectMuted).relations;
  const { statements } = useSayso(selectStory);
  const groups = useSayso(selectPassageGroups);
  const passage = useSayso((state) => state.view.passage);
  if (shown !== null) {
    const list = statements.filter(({ id }) => id === shown || !muted.has(id));
    const at = list.findIndex(({ id }) => id === shown);
    return (
      <Stepper
        previous={card.previousStatement}
        next={card.nextStatement}
        at={at}
        count={list.length}
        step={(by) => actions.selectMark(list[at + by]!.id)}
      >
        {walk.step(at + 1, list.length)}
      </Stepper>
    );
  }
  const passages = groups.flatMap((group) => group.passages);
  if (chosen === null || passages.length < 2) return null;
  const at = Math.max(
    0,
    passages.findIndex(({ id }) => id === passage),
  );
  return (
    <Stepper
      previous={card.previousSentence}
      next={card.nextSentence}
      at={at}
      count={passages.length}
      step={actions.stepPassage}
    >
      {walk.step(at + 1, passages.length)}
    </Stepper>
  );
}
