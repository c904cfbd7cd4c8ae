import { memo, useEffect, useRef } from 'react';
import type { Passage, Source } from '../../domain/dossier';
import { textFragmentUrl } from '../../domain/text-fragment';
import { useActions, useDossier, useIsSelected, useMarkState, useSayso } from '../../state/react';
import { selectPassageGroups } from '../../state/mark-state';
import { usePage, type ShownPiece } from '../parts/page';
import { PassageText } from '../parts/passage-text';
import { voiceLine, voiceSign } from '../parts/signs/voice-sign';
import { useMessages, useSay, useVoicePhrase } from '../parts/words';
import { useWordsOfSelection } from '../parts/words-of-selection';

/** The article as far as it may be shown: its passages in order, each with whose words it is and how it is said. */
export function ArticleView() {
  const dossier = useDossier();
  const messages = useMessages();
  const box = useRef<HTMLElement>(null);
  useFollowSelection(box);
  const articles = dossier.sources.filter(({ kind }) => kind === 'article');
  return (
    <section
      className="view article"
      data-view="article"
      id="article"
      ref={box}
      tabIndex={0}
      aria-label={messages.views.article}
    >
      <div className="view-head">
        <h2>{messages.views.article}</h2>
      </div>
      {articles.map((source) => (
        <ArticleText key={source.id} source={source} />
      ))}
    </section>
  );
}

const ArticleText = memo(function ArticleText({ source }: { source: Source }) {
  const { shown } = usePage();
  const messages = useMessages();
  const speak = useSay();
  return (
    <article className="article-text" lang={source.lang}>
      {(shown[source.id] ?? []).map((paragraph, i) => (
        <p key={i} className={paragraph.headline ? 'headline' : undefined}>
          {paragraph.pieces.map((piece, j) => (
            <Piece key={j} piece={piece} leftOut={messages.panel.leftOut} />
          ))}
        </p>
      ))}
      <p className="quiet" lang="en">
        <a href={source.url} rel="noreferrer">
          {source.publisher}
        </a>
        {source.dateNote && <> · {speak(source.dateNote)}</>}
        {source.rights && <> {speak(source.rights)}</>}
      </p>
    </article>
  );
});

function Piece({ piece, leftOut }: { piece: ShownPiece; leftOut: string }) {
  const { passages } = useDossier();
  if (piece.kind === 'text') return <>{piece.words}</>;
  if (piece.kind === 'elision') {
    return (
      <span className="elision" title={leftOut}>
        {' […] '}
      </span>
    );
  }
  const passage = passages.find((p) => p.id === piece.passage)!;
  return <ArticlePassage passage={passage} start={piece.start} end={piece.end} />;
}

const ArticlePassage = memo(function ArticlePassage({
  passage,
  start,
  end,
}: {
  passage: Passage;
  start: number;
  end: number;
}) {
  const actions = useActions();
  const state = useMarkState(passage.id);
  const selected = useIsSelected(passage.id);
  const phrase = useVoicePhrase()(passage.voice);
  const speak = useSay();
  const words = useWordsOfSelection(passage.id);
  const first = start === passage.start;
  const open = (): void => actions.selectPassage(passage.id);
  return (
    <span
      className="passage"
      id={first ? `p-${passage.id}` : undefined}
      data-passage={passage.id}
      data-voice={voiceLine(passage.voice)}
      data-state={state}
      data-selected={selected}
      onClick={open}
    >
      {first && (
        <a
          className="passage-voice"
          href={`?passage=${encodeURIComponent(passage.id)}`}
          title={`${phrase}: ${speak(passage.modality)}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            event.stopPropagation();
            open();
          }}
        >
          <b aria-hidden="true">{voiceSign(passage.voice)}</b>
          <span className="visually-hidden">
            {phrase} ({speak(passage.modality)}):{' '}
          </span>
        </a>
      )}
      <PassageText passage={passage} part={{ start, end }} words={words} />
    </span>
  );
});

/** Scrolls the first passage of a new selection, or the passage looked at, into the article's own view. */
function useFollowSelection(box: React.RefObject<HTMLElement | null>): void {
  const target = useSayso(
    (state) => state.view.passage ?? selectPassageGroups(state).flatMap((g) => g.passages)[0]?.id ?? null,
  );
  const select = useSayso((state) => state.view.select);
  useEffect(() => {
    const element = target === null ? null : box.current?.querySelector(`[data-passage="${CSS.escape(target)}"]`);
    const scroller = box.current;
    if (!element || !scroller || scroller.scrollHeight <= scroller.clientHeight + 1) return;
    const [own, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (own.top >= around.top + 30 && own.bottom <= around.bottom) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollBy({ top: own.top - around.top - 56, behavior: still ? 'auto' : 'smooth' });
  }, [box, target, select]);
}

/** The original, opened at the quoted words where the browser can. */
export function OriginalLink({
  passage,
  source,
  children,
}: {
  passage: Passage;
  source: Source;
  children: React.ReactNode;
}) {
  return (
    <a href={textFragmentUrl(source.url, passage.exact)} rel="noreferrer">
      {children}
    </a>
  );
}
