import { isStillToSay } from '../../domain/draft/still-to-say';
import { textIn } from '../dossier/written';
import { sayOfDossier, sayOfSource, type SourceField } from '../edit/story';
import { ShareLine } from '../parts/share-line';
import { AddressField, DateField, RightsFields } from '../parts/source-fields';
import { Field } from '../parts/field';
import { publicShare } from '../script/public-share';
import { draftedSummary } from '../script/draft-summary';
import { useRows, useStudioActions, useWork, useWritten } from '../work/react';
import { useWordsOf } from '../words/use-words-of';
import { useWords } from '../words/words';
import { Questions } from './questions';
import { Translations } from './translations';
import { Walk } from './walk';

/** What the explainer is called, what is known of its article, and the walk through it. */
export function StoryPlace() {
  const words = useWords();
  const { title, summary, byline } = useWritten();
  const actions = useStudioActions();
  return (
    <div className="panes panes-story">
      <section className="bench" aria-label={words.places.story}>
        <Field
          label={words.story.title}
          name="title"
          value={title}
          onCommit={(text) => actions.change({ what: 'title', of: '' }, (files) => sayOfDossier(files, 'title', text))}
        />
        <Field
          label={words.story.summary}
          hint={words.story.summaryHint}
          name="summary"
          rows={2}
          value={summary.startsWith('TODO') ? '' : summary}
          onCommit={(text) =>
            actions.change({ what: 'summary', of: '' }, (files) => sayOfDossier(files, 'summary', text))
          }
        />
        <SummaryPencil />
        <Field
          label={words.story.byline}
          hint={words.story.bylineHint}
          name="byline"
          value={byline}
          onCommit={(text) =>
            actions.change({ what: 'byline', of: '' }, (files) => sayOfDossier(files, 'byline', text))
          }
        />
        <AboutArticles />
        <Translations />
      </section>
      <section className="bench" aria-labelledby="walk-title">
        <Walk />
        <Questions />
      </section>
    </div>
  );
}

/** A summary drafted from what is marked, while there is none. */
function SummaryPencil() {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const own = useWordsOf(all.lang);
  const missing = isStillToSay(all.summary) || all.summary === '';
  const drafted = missing && own ? draftedSummary(all, rows, own) : undefined;
  if (drafted === undefined) return null;
  const take = (): void => {
    actions.change({ what: 'summary', of: '' }, (files) => sayOfDossier(files, 'summary', drafted));
    document.querySelector<HTMLElement>('[data-field="summary"]')?.focus();
  };
  return (
    <ul className="drafted">
      <li className="pencil">
        <span>{drafted}</span>
        <button type="button" data-do="take-summary" onClick={take}>
          {words.story.takeSummary}
        </button>
      </li>
    </ul>
  );
}

function AboutArticles() {
  const words = useWords();
  const { sources, lang } = useWritten();
  const { files } = useWork();
  const actions = useStudioActions();
  return sources
    .filter(({ kind }) => kind === 'article')
    .map((source) => {
      const say = (field: SourceField) => (text: string) =>
        actions.change({ what: 'source', of: '' }, (before) => sayOfSource(before, source.id, field, text));
      const unless = (text: string | undefined): string =>
        text === undefined || text.startsWith('TODO') || text === 'https://todo.invalid/' ? '' : text;
      return (
        <fieldset key={source.id} className="about">
          <legend>{words.story.about}</legend>
          <Field label={words.story.articleTitle} name="article-title" value={source.title} onCommit={say('title')} />
          <Field
            label={words.story.publisher}
            name="publisher"
            value={unless(source.publisher)}
            onCommit={say('publisher')}
          />
          <AddressField label={words.story.url} value={unless(source.url)} onSay={say('url')} />
          <DateField
            label={words.story.date}
            value={source.date ?? ''}
            lang={source.lang ?? lang}
            onSay={say('date')}
          />
          <RightsFields
            value={textIn(source.rights, lang)}
            display={source.display ?? 'passages'}
            outlet={unless(source.publisher)}
            lang={lang}
            onSay={say('rights')}
            onShow={say('display')}
          />
          <ShareLine share={publicShare(files, source.id)} />
        </fieldset>
      );
    });
}
