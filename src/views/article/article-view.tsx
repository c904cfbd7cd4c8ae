import { memo, useRef } from 'react';
import type { Dossier, Source } from '../../domain/dossier';
import { useDossier, useSayso } from '../../state/react';
import { usePage, type ShownParagraph, type ShownPiece } from '../parts/page';
import { voiceLine } from '../parts/signs/voice-sign';
import { useMessages, useSay } from '../parts/words';
import { ArticlePassage } from './article-passage';
import { useFollowSelection } from './use-follow-selection';

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
  const dossier = useDossier();
  const messages = useMessages();
  const speak = useSay();
  const lang = useSayso((state) => state.view.lang);
  return (
    <article className="article-text" dir="auto" lang={source.lang}>
      {(shown[source.id] ?? []).map((paragraph, i) => {
        const announced = announcements(paragraph, dossier);
        return (
          <p key={i} className={paragraph.headline ? 'headline' : undefined}>
            {paragraph.pieces.map((piece, j) => (
              <Piece key={j} piece={piece} announced={announced.has(j)} leftOut={messages.panel.leftOut} />
            ))}
          </p>
        );
      })}
      <p className="quiet" dir="auto" lang={lang}>
        <a href={source.url} rel="noreferrer">
          {source.publisher}
        </a>
        {source.dateNote && <> · {speak(source.dateNote)}</>}
        {source.rights && <> {speak(source.rights)}</>}
      </p>
    </article>
  );
});

/** The pieces at which whose words these are is said in full: where a paragraph begins, and wherever the voice changes. */
function announcements({ pieces }: ShownParagraph, dossier: Dossier): ReadonlySet<number> {
  const found = new Set<number>();
  let before: string | null = null;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'passage') return;
    const voice = dossier.passages.find((p) => p.id === piece.passage)!.voice;
    const now = `${voiceLine(voice)} ${voice.who}`;
    if (now !== before) found.add(i);
    before = now;
  });
  return found;
}

function Piece({ piece, announced, leftOut }: { piece: ShownPiece; announced: boolean; leftOut: string }) {
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
  return <ArticlePassage passage={passage} start={piece.start} end={piece.end} announced={announced} />;
}
