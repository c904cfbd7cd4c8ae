import { useEffect, useRef, useState } from 'react';
import { intlTag } from '../../i18n/intl-tag';
import { written } from '../dossier/written';
import { useMoment } from '../parts/moment';
import { useStudio } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';
import { isFrom, type Drawing, type PreviewMessage } from './messages';

/** The explainer as readers will see it, in a page of its own, kept in step with the last state that passed the gate. */
export function PreviewPane() {
  const words = useWords();
  const moment = useMoment();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const lang = useSpokenLang();
  const [{ at, share }, setAt] = useState<{ readonly at: Drawing; readonly share?: number | undefined }>({
    at: 'network',
  });
  const last = useStudio((state) => state.passed);
  useEffect(() => {
    const hear = (event: MessageEvent<PreviewMessage>): void => {
      if (!isFrom(event, frame.current?.contentWindow)) return;
      if (event.data.sayso === 'preview-ready') setReady(true);
      if (event.data.sayso === 'preview-at') setAt(event.data);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (!ready || last === null) return;
    const message: PreviewMessage = { sayso: 'preview-show', folder: last.folder, files: last.files };
    frame.current?.contentWindow?.postMessage(message, location.origin);
  }, [ready, last]);
  const begins = last !== null && written(last.files).relations.length > 0;
  return (
    <section className="preview" aria-label={words.previewPane.title}>
      <p className="quiet">
        {last ? words.previewPane.asOf(moment(last.at)) : words.todo.checking} {begins || words.previewPane.notYet}{' '}
        {begins && at !== 'done' && <b data-drawing={at}>{said()}</b>}
      </p>
      {/* It is this site's own page and runs this site's code; a sandbox without an origin could load neither. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe ref={frame} src="preview/" title={words.previewPane.title} data-preview-frame="" />
    </section>
  );
  function said(): string {
    if (at === 'done') return '';
    if (share === undefined) return words.previewPane.at[at];
    return words.previewPane.placing(new Intl.NumberFormat(intlTag(lang), { style: 'percent' }).format(share));
  }
}
