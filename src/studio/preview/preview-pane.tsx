import { useCallback, useLayoutEffect, useRef } from 'react';
import { intlTag } from '../../i18n/intl-tag';
import { written } from '../dossier/written';
import { Key } from '../parts/key';
import { useMoment } from '../parts/moment';
import { saidOf } from '../script/said-of';
import { actorName } from '../script/voices';
import { useStudio, useStudioActions, useStudioStore, useWritten } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';
import { openApart } from './apart';
import type { Chosen, Progress } from './messages';
import { editThere } from './take-to-words';
import { usePreview } from './use-preview';

/** The explainer as readers will see it, in a page of its own, kept in step with the last state that passed the gate; in the story, the slide of the step in hand. */
export function PreviewPane() {
  const words = useWords();
  const moment = useMoment();
  const actions = useStudioActions();
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const close = useCallback(() => actions.setPreview(false), [actions]);
  const { progress, chosen } = usePreview(
    useCallback(() => frame.current?.contentWindow, []),
    close,
  );
  const last = useStudio((state) => state.passed);
  const begins = last !== null && written(last.files).relations.length > 0;
  // Where the page is one column it stands below, or alone: it is brought into sight, and what was seen before is again.
  useLayoutEffect(() => {
    const before = window.scrollY;
    pane.current?.scrollIntoView({ block: 'start' });
    return () => {
      requestAnimationFrame(() => window.scrollTo(0, before));
    };
  }, []);
  return (
    <section ref={pane} className="preview" aria-label={words.previewPane.title}>
      <div className="preview-head">
        <p className="quiet">
          {last ? words.previewPane.asOf(moment(last.at)) : words.todo.checking} {begins || words.previewPane.notYet}{' '}
          {begins && <Drawing of={progress} />}
        </p>
        {chosen && <ChosenThere chosen={chosen} />}
        <button type="button" data-do="preview-apart" onClick={() => actions.setApart(openApart())}>
          {words.previewPane.apart} <Key>Shift P</Key>
        </button>
        <button type="button" data-do="close-preview" onClick={close}>
          {words.previewPane.close} <Key>P</Key>
        </button>
      </div>
      {/* It is this site's own page and runs this site's code; a sandbox without an origin could load neither. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe ref={frame} src="preview/" title={words.previewPane.title} data-preview-frame="" />
    </section>
  );
}

/** What it is at, until it is done. */
function Drawing({ of: { at, share } }: { readonly of: Progress }) {
  const { previewPane } = useWords();
  const lang = useSpokenLang();
  if (at === 'done') return null;
  const percent = new Intl.NumberFormat(intlTag(lang), { style: 'percent' });
  return (
    <b data-drawing={at}>{share === undefined ? previewPane.at[at] : previewPane.placing(percent.format(share))}</b>
  );
}

/** What was chosen in the preview, and the way to where it is edited. */
function ChosenThere({ chosen }: { readonly chosen: Chosen }) {
  const words = useWords();
  const store = useStudioStore();
  const all = useWritten();
  const relation = all.relations.find(({ id }) => id === chosen.select);
  const actor = all.entities.find(({ id }) => id === chosen.select);
  const name = relation ? saidOf(all, relation) : actor ? actorName(all, actor.id) : chosen.passage;
  if (name === null) return null;
  return (
    <p data-chosen-there={chosen.select ?? chosen.passage}>
      <b dir="auto">{name}</b>{' '}
      <button type="button" data-do="edit-chosen" onClick={() => editThere(store, chosen)}>
        {words.previewPane.edit} <Key>E</Key>
      </button>
    </p>
  );
}
