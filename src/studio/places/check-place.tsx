import { useEffect, useRef } from 'react';
import { sayRemark } from '../../domain/draft/remarks';
import { sentencesOf } from '../../domain/quotes/sentences';
import { directionOf } from '../../i18n/direction';
import type { Files } from '../dossier/files';
import { freeze } from '../dossier/freeze';
import { idFor } from '../dossier/ids';
import { addArticle, lostPassages, newEdition } from '../edit/articles';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { AddressField, DateField, RightsFields } from '../parts/source-fields';
import { PATTERNS, withPattern } from '../patterns/patterns';
import type { Draft } from '../work/state';
import { useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { keepPaste, readPaste } from './start-place';

/** What was understood of an article, before it is frozen: its paragraphs, what is left out and why, and where it is from. */
export function CheckPlace() {
  const words = useWords();
  const draft = useStudio((state) => state.draft);
  const work = useStudio((state) => state.work);
  const actions = useStudioActions();
  const title = useRef<HTMLHeadingElement>(null);
  // The field the article was pasted into is gone; the hand goes on from here, and not from the top of the page.
  useEffect(() => title.current?.focus(), []);
  if (draft === null) return null;
  const kept = draft.paragraphs.filter((one) => one.kept).map((one) => one.words);
  const text = kept.join('\n\n');
  const left = draft.paragraphs.length - kept.length;
  const begin = (): void => {
    if (kept.length === 0) {
      actions.say(words.check.nothing);
      return;
    }
    actions.begun(idFor(kept[0]!, new Set()), withPattern(freeze(kept, draft.facts), draft.pattern), {
      what: 'begin',
      of: draft.pattern ?? '',
    });
    keepPaste('');
    actions.say('');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-held]')?.focus());
  };
  const back = (): void => {
    // A text that was read from a file is there to be changed, too.
    if (readPaste() === '') keepPaste(draft.paragraphs.map((one) => one.words).join('\n\n'));
    actions.setDraft(null);
  };
  return (
    <div className="panes panes-check">
      <section className="bench understood" aria-labelledby="check-title">
        <h2 className="bench-title" id="check-title" ref={title} tabIndex={-1}>
          {words.check.title}
        </h2>
        <p className="quiet">
          {words.check.lead} {words.check.sentences(sentencesOf(text, draft.facts.lang).length)}
          {left > 0 && `, ${words.check.leftOut(left)}`}.
        </p>
        {draft.joined && <p className="quiet">{words.check.joined}</p>}
        {draft.remarks.map((remark) => (
          <p key={remark.is} className="quiet">
            {sayRemark(remark, words.check.remarks)}
          </p>
        ))}
        <Paragraphs draft={draft} />
      </section>
      <section className="bench" aria-labelledby="source-title">
        <h2 className="bench-title" id="source-title">
          {words.check.source}
        </h2>
        <Facts draft={draft} />
        <Choice
          label={words.patterns.label}
          name="pattern"
          value={draft.pattern ?? ''}
          options={[['', words.patterns.none], ...PATTERNS.map((one) => [one, words.patterns.names[one]] as const)]}
          onChoose={(one) => actions.setDraft({ ...draft, pattern: one === '' ? undefined : one })}
        />
        {work && <Beside paragraphs={kept} draft={draft} />}
        <p className="actions">
          <button type="button" className="main" data-do="freeze" onClick={begin}>
            {words.check.freeze}
          </button>
          <button type="button" onClick={back}>
            {words.check.back}
          </button>
        </p>
        <p className="hint">{words.check.freezeHint}</p>
      </section>
    </div>
  );
}

/** With a dossier at work the text may also be a further article of it, or a new edition of one it has. */
function Beside({ paragraphs, draft }: { readonly paragraphs: readonly string[]; readonly draft: Draft }) {
  const words = useWords();
  const { files } = useWork();
  const actions = useStudioActions();
  const { title, sources } = useWritten();
  const does = (what: string, edit: (files: Files) => Files): void => {
    if (paragraphs.length === 0) return actions.say(words.check.nothing);
    actions.change({ what, of: '' }, edit);
    actions.setDraft(null);
    keepPaste('');
    actions.go('text');
  };
  const edition = (id: string): void => {
    const lost = lostPassages(newEdition(files, id, paragraphs));
    does('edition', (before) => newEdition(before, id, paragraphs));
    actions.say(words.check.lost(lost));
  };
  return (
    <div className="card-part">
      <h3>{words.check.atWork(title)}</h3>
      <p className="actions">
        <button
          type="button"
          data-do="add-article"
          onClick={() => does('article', (before) => addArticle(before, paragraphs, draft.facts))}
        >
          {words.check.addArticle}
        </button>
        {sources
          .filter(({ kind, file }) => kind === 'article' && file !== undefined)
          .map((source) => (
            <button key={source.id} type="button" data-do="edition" onClick={() => edition(source.id)}>
              {words.check.edition(source.title)}
            </button>
          ))}
      </p>
      <p className="hint">{words.check.editionHint}</p>
    </div>
  );
}

function Paragraphs({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const actions = useStudioActions();
  const keep = (index: number, on: boolean): void =>
    actions.setDraft({
      ...draft,
      paragraphs: draft.paragraphs.map((one, i) => (i === index ? { ...one, kept: on } : one)),
    });
  const headline = draft.paragraphs.findIndex(({ kept }) => kept);
  return (
    <ol className="paragraphs">
      {draft.paragraphs.map((one, i) => (
        <li key={`${i} ${one.words}`} data-kept-in={one.kept} data-headline={i === headline || undefined}>
          <p lang={draft.facts.lang} dir={directionOf(draft.facts.lang)}>
            {one.kept ? one.words : <del>{one.words}</del>}
          </p>
          <p className="actions">
            {i === headline && <span className="quiet">{words.check.headline}</span>}
            {!one.kept && <span className="quiet">{words.check.reasons[one.leaveOut ?? 'author']}</span>}
            <button type="button" className="bare" onClick={() => keep(i, !one.kept)}>
              {one.kept ? words.check.leaveOut : words.check.keep}
            </button>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Facts({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const actions = useStudioActions();
  const say = (field: keyof Draft['facts']) => (text: string) =>
    actions.setDraft({ ...draft, facts: { ...draft.facts, [field]: text.trim() } });
  return (
    <>
      <Field label={words.check.publisher} name="publisher" value={draft.facts.publisher} onCommit={say('publisher')} />
      <AddressField label={words.check.url} value={draft.facts.url} hint={words.check.urlHint} onSay={say('url')} />
      <DateField label={words.check.date} value={draft.facts.date} lang={draft.facts.lang} onSay={say('date')} />
      <Field
        label={words.check.lang}
        name="lang"
        value={draft.facts.lang}
        onCommit={(lang) => say('lang')(lang.trim() === '' ? 'en' : lang)}
      />
      <RightsFields
        value={draft.facts.rights ?? ''}
        display={draft.facts.display ?? 'passages'}
        outlet={draft.facts.publisher}
        lang={draft.facts.lang}
        onSay={say('rights')}
        onShow={say('display')}
      />
    </>
  );
}
