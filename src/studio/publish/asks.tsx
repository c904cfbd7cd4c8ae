import { unasked } from '../edit/answers';
import { sayOfSource } from '../edit/story';
import { textIn } from '../dossier/written';
import { ShareLine } from '../parts/share-line';
import { publicShare } from '../script/public-share';
import { REASONS, rightsLines } from '../script/rights-lines';
import { useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** Two or three questions before something is published. They stop nothing. */
export function Asks() {
  const words = useWords();
  const { files } = useWork();
  const { sources } = useWritten();
  const actions = useStudioActions();
  const open = unasked(files);
  const articles = sources.filter(({ kind, file }) => kind === 'article' && file !== undefined);
  return (
    <section className="stops" aria-labelledby="asks-title">
      <h3 id="asks-title">{words.asks.title}</h3>
      {open.length > 0 && (
        <p data-ask="answer">
          {words.answers.unasked(open.length)}{' '}
          <button
            type="button"
            onClick={() => {
              actions.go('statements');
              actions.choose(open[0]!);
            }}
          >
            {words.todo.goThere}
          </button>
        </p>
      )}
      {articles.map((source) => (
        <AboutShare key={source.id} source={source} />
      ))}
    </section>
  );
}

function AboutShare({ source }: { readonly source: ReturnType<typeof useWritten>['sources'][number] }) {
  const words = useWords();
  const { files } = useWork();
  const { lang } = useWritten();
  const actions = useStudioActions();
  const share = publicShare(files, source.id);
  const rights = textIn(source.rights, lang);
  const isAll = share.whole || share.share === 1;
  const lines = rightsLines(lang);
  const say = (field: 'rights' | 'display', text: string): void => {
    actions.change({ what: 'source', of: '' }, (before) => sayOfSource(before, source.id, field, text));
  };
  return (
    <>
      <ShareLine share={share} title={source.title} />
      {isAll && rights !== '' && (
        <p className="quiet">
          {words.story.rights}: <bdi>{rights}</bdi>
        </p>
      )}
      {isAll && rights === '' && (
        <div data-ask="whole" role="group" aria-label={words.asks.whole}>
          <p>{words.asks.whole}</p>
          <p className="actions">
            {share.whole && (
              <button type="button" data-do="marked-only" onClick={() => say('display', 'passages')}>
                {words.asks.markedOnly}
              </button>
            )}
            {REASONS.map((reason) => (
              <button key={reason} type="button" data-do={`may-${reason}`} onClick={() => say('rights', lines[reason])}>
                {words.asks.may[reason]}
              </button>
            ))}
          </p>
          <p className="hint">{words.asks.mayHint}</p>
        </div>
      )}
    </>
  );
}
