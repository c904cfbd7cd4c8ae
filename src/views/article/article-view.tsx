import { createElement, memo, useRef, type RefObject } from 'react';
import type { Source } from '../../domain/dossier';
import type { LinkIndex } from '../../domain/link-index';
import { useDossier, useLang, useLinks } from '../../state/react';
import { MANY } from '../components/first-of-many';
import type { ShownParagraph, ShownPiece } from '../../payload/page';
import { usePage } from '../components/page';
import { voiceLine } from '../components/signs/voice-sign';
import { useFetched } from '../components/use-fetched';
import { useMessages } from '../components/words';
import { ArticlePassage } from './article-passage';
import { useFollowSelection } from './use-follow-selection';
import { Said } from '../components/said';

const fetchWindow = () => import('#windowed-paragraphs').then(({ WindowedParagraphs }) => WindowedParagraphs);

/** Paragraphs a long article is made with: about two screens. */
const FIRST_PARAGRAPHS = 12;

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
      data-long={dossier.passages.length > MANY || undefined}
      id="article"
      ref={box}
      tabIndex={0}
      aria-label={messages.views.article}
    >
      <div className="view-head">
        <h2>{messages.views.article}</h2>
      </div>
      {articles.map((source) => (
        <ArticleText key={source.id} source={source} scroller={box} />
      ))}
    </section>
  );
}

interface ArticleTextProps {
  source: Source;
  /** What scrolls, where the article is long. */
  scroller: RefObject<HTMLElement | null>;
}

const ArticleText = memo(function ArticleText({ source, scroller }: ArticleTextProps) {
  const { shown } = usePage();
  const { passages } = useDossier();
  const messages = useMessages();
  const lang = useLang();
  const paragraphs = shown[source.id] ?? [];
  const long = passages.length > MANY && paragraphs.length > FIRST_PARAGRAPHS;
  const Window = useFetched(long, fetchWindow);
  const first = long && Window === null ? paragraphs.slice(0, FIRST_PARAGRAPHS) : paragraphs;
  return (
    <article className="article-text" dir="auto" lang={source.lang}>
      {long && Window !== null
        ? createElement(Window, {
            paragraphs,
            scroller,
            renderParagraph: (at, measure) => (
              <ParagraphText key={at} paragraph={paragraphs[at]!} at={at} measure={measure} />
            ),
          })
        : first.map((paragraph, at) => <ParagraphText key={at} paragraph={paragraph} />)}
      {first.length < paragraphs.length && (
        <p className="quiet">{messages.table.moreParagraphs(paragraphs.length - first.length)}</p>
      )}
      <p className="quiet" dir="auto" lang={lang}>
        <a href={source.url} rel="noreferrer">
          {source.publisher}
        </a>
        {source.dateNote && (
          <>
            {' '}
            · <Said text={source.dateNote} />
          </>
        )}
        {source.rights && (
          <>
            {' '}
            <Said text={source.rights} />
          </>
        )}
      </p>
    </article>
  );
});

interface ParagraphProps {
  paragraph: ShownParagraph;
  /** Its place in the article, where not all paragraphs are there. */
  at?: number;
  measure?: (element: Element | null) => void;
}

function ParagraphText({ paragraph, at, measure }: ParagraphProps) {
  const links = useLinks();
  const messages = useMessages();
  const announced = announcements(paragraph, links);
  return (
    <p ref={measure} data-index={at} className={paragraph.headline ? 'headline' : undefined}>
      {paragraph.pieces.map((piece, j) => (
        <Piece key={j} piece={piece} announced={announced.has(j)} leftOut={messages.panel.leftOut} />
      ))}
    </p>
  );
}

/** The pieces at which whose words these are is said in full: where a paragraph begins, and wherever the voice changes. */
function announcements({ pieces }: ShownParagraph, links: LinkIndex): ReadonlySet<number> {
  const found = new Set<number>();
  let before: string | null = null;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'passage') return;
    const voice = links.passage(piece.passage)!.voice;
    const now = `${voiceLine(voice)} ${voice.who.join('+')}`;
    if (now !== before) found.add(i);
    before = now;
  });
  return found;
}

function Piece({ piece, announced, leftOut }: { piece: ShownPiece; announced: boolean; leftOut: string }) {
  const links = useLinks();
  if (piece.kind === 'text') return <>{piece.words}</>;
  if (piece.kind === 'elision') {
    return (
      <span className="elision" title={leftOut}>
        {' […] '}
      </span>
    );
  }
  const passage = links.passage(piece.passage)!;
  return <ArticlePassage passage={passage} start={piece.start} end={piece.end} announced={announced} />;
}
