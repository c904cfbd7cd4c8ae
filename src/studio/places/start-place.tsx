import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { LESSON, lessonFiles } from '../open/lesson';
import { newerCopy } from '../open/newer-copy';
import { draftOf, NotTaken, takeIn } from '../open/take-in';
import { useStudio, useStudioActions } from '../work/react';
import { Gallery } from '../patterns/gallery';
import type { Pattern } from '../patterns/patterns';
import { FilePicker } from '../parts/file-picker';
import { SpokenContext, useWords } from '../words/words';
import { Shelf } from './shelf';

/** What is pasted is kept here until it is frozen, so that a closed window loses none of it. */
const PASTE = 'sayso-studio-paste';

/** Where an explainer begins: an article, a file, the sample, or what this browser keeps. */
export function StartPlace() {
  const words = useWords();
  const [pattern, setPattern] = useState<Pattern>();
  return (
    <div className="start">
      <section className="begin" aria-labelledby="start-title">
        <h1 id="start-title">{words.start.title}</h1>
        <p className="lead">{words.start.lead}</p>
        <Paste pattern={pattern} />
        <Sample />
        <Gallery value={pattern} onChoose={setPattern} />
        <Files pattern={pattern} />
        <p className="promises">
          <b>{words.start.promise}</b> <span>{words.start.noAccount}</span> <span>{words.start.youInk}</span>{' '}
          <span>{words.start.publisher}</span>{' '}
          <a href="./guide.html" hrefLang="en">
            {words.start.guide}
          </a>
        </p>
      </section>
      <Shelf />
    </div>
  );
}

/** Does what brings something in, and says why where it was not taken. */
function useTake(): (act: () => Promise<void> | void) => void {
  const words = useWords();
  const actions = useStudioActions();
  return (act) => {
    void (async () => {
      try {
        await act();
      } catch (error) {
        if (!(error instanceof NotTaken)) throw error;
        const said = words.refused[error.why];
        actions.say(typeof said === 'function' ? said(error.count) : said);
      }
    })();
  };
}

interface BeginProps {
  /** The kind of story that was chosen. */
  readonly pattern: Pattern | undefined;
}

function Paste({ pattern }: BeginProps) {
  const words = useWords();
  const id = useId();
  const actions = useStudioActions();
  const take = useTake();
  const [text, setText] = useState(readPaste);
  useEffect(() => keepPaste(text), [text]);
  useEffect(() => {
    // What is pasted anywhere on this page is the article, but for what is pasted into a field.
    const onPaste = (event: ClipboardEvent): void => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.trim() === '' || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
      event.preventDefault();
      setText(pasted);
      document.getElementById(id)?.focus();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [id]);
  const look = (): void =>
    take(() => {
      actions.setDraft({ ...draftOf(text), pattern });
      actions.say('');
    });
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <label htmlFor={id}>{words.start.paste}</label>
      <textarea
        id={id}
        data-paste=""
        rows={6}
        dir="auto"
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) look();
        }}
      />
      <div className="paste-foot">
        <p className="hint" id={`${id}-hint`}>
          {words.start.hint}
        </p>
        <button type="submit" className="main" data-do="look">
          {words.start.look}
        </button>
      </div>
    </form>
  );
}

function Files({ pattern }: BeginProps) {
  const words = useWords();
  const shelf = useStudio((state) => state.shelf);
  const actions = useStudioActions();
  const take = useTake();
  const open = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    bring(files);
  };
  const bring = (files: readonly File[]): void =>
    take(async () => {
      const taken = await takeIn(files);
      if (taken.is === 'draft') actions.setDraft({ ...taken.draft, pattern });
      else {
        const { folder, deeds } = taken;
        const at = deeds?.at(-1)?.at ?? Math.max(...files.map(({ lastModified }) => lastModified));
        const newer = newerCopy(shelf, { folder, files: taken.files, at });
        actions.begun(folder, taken.files, { what: 'open', of: folder }, deeds);
        if (newer) actions.tell({ is: 'newer-copy', id: newer.id, at: newer.changed });
      }
      actions.say('');
    });
  useDropped(bring);
  return (
    <div className="files">
      <h2>{words.start.or}</h2>
      <FilePicker
        name="text"
        action={words.start.openText}
        kinds={words.start.textKinds}
        accept=".txt,.md,.html,.htm,.docx"
        onPick={open}
      />
      <FilePicker
        name="dossier"
        action={words.start.openDossier}
        kinds={words.start.dossierKinds}
        accept=".zip,.html,.yaml,.md,.txt,.csv"
        several
        onPick={open}
      />
      <Refusal />
    </div>
  );
}

/** For who is new: the sample to finish, and finished. */
function Sample() {
  const spoken = useContext(SpokenContext);
  const { words } = spoken;
  const actions = useStudioActions();
  const take = useTake();
  return (
    <p className="sample">
      <button
        type="button"
        data-do="lesson"
        onClick={() => take(async () => actions.begun(LESSON, lessonFiles(spoken), { what: LESSON, of: '' }))}
      >
        {words.start.lesson}
      </button>{' '}
      <span className="quiet">{words.start.lessonHint}</span>{' '}
      <button
        type="button"
        className="bare"
        data-do="sample"
        onClick={() =>
          take(async () => {
            const { sampleFiles } = await import('../open/sample');
            actions.begun('minimal', sampleFiles(), { what: 'open', of: 'minimal' });
          })
        }
      >
        {words.start.sample}
      </button>
    </p>
  );
}

/** Hears of files that are dropped anywhere on the page; the browser would leave the page for them. */
function useDropped(hear: (files: readonly File[]) => void): void {
  const latest = useRef(hear);
  useLayoutEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onDrag = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...event.dataTransfer!.files]);
    };
    document.addEventListener('dragover', onDrag);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}

function Refusal() {
  const said = useStudio((state) => state.said);
  return said === '' ? null : <p className="wrong">{said}</p>;
}

/** What is pasted and not yet frozen. */
export function readPaste(): string {
  try {
    return localStorage.getItem(PASTE) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is pasted until it is frozen. */
export function keepPaste(text: string): void {
  try {
    if (text === '') localStorage.removeItem(PASTE);
    else localStorage.setItem(PASTE, text);
  } catch {
    // Nothing can be kept here, which is said already.
  }
}
