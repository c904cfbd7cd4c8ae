import { createElement, memo, useRef, type RefObject } from 'react';
import type { Source } from '../../domain/dossier';
import type { LinkIndex } from '../../domain/link-index';
import { useDossier, useLang, useLinks } from '../../state/react';
import { MANY } from '../components/first-of-many';
import type { ShownParagraph, ShownPiece } from '../../payload/page';
import { usePage } from '../components/page';
import { voiceLine } from '../components/signs/voice-sign';
import { voiceToken } from '../../domain/attribution/voice-token';
import { formatDate } from '../../i18n';
import { useFetched } from '../components/use-fetched';
import { useMessages } from '../components/words';
import { ArticlePassage } from './article-passage';
import { Ticks } from './ticks';
import { useFollowSelection } from './use-follow-selection';
import { Said } from '../components/said';
import { Comma } from '../components/punctuation';

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
    <>
      <section
        className="view article"
        data-view="article"
        data-long={dossier.passages.length > MANY || undefined}
        id="article"
        ref={box}
        tabIndex={0}
        aria-label={messages.views.article}
      >
        <h2 className="visually-hidden">{messages.views.article}</h2>
        {articles.map((source) => (
          <ArticleText key={source.id} source={source} scroller={box} />
        ))}
      </section>
      <Ticks scroller={box} />
    </>
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
      <p className="article-source" dir="auto" lang={lang}>
        <b>{source.publisher}</b>
        {source.date !== undefined && (
          <>
            <Comma />
            {formatDate(source.date, lang)}
          </>
        )}
        {source.dateNote && (
          <>
            {' '}
            · <Said text={source.dateNote} />
          </>
        )}{' '}
        {source.url !== '' && (
          <a href={source.url} rel="noreferrer">
            {messages.site.readOriginal}
          </a>
        )}
      </p>
      {long && Window !== null
        ? createElement(Window, {
            paragraphs,
            scroller,
            renderParagraph: (at, measure) => (
              <ParagraphText
                key={at}
                paragraph={paragraphs[at]!}
                before={paragraphs[at - 1]}
                at={at}
                measure={measure}
              />
            ),
          })
        : first.map((paragraph, at) => <ParagraphText key={at} paragraph={paragraph} before={paragraphs[at - 1]} />)}
      {first.length < paragraphs.length && (
        <p className="quiet">{messages.table.moreParagraphs(paragraphs.length - first.length)}</p>
      )}
      {source.rights && (
        <p className="quiet" dir="auto" lang={lang}>
          <Said text={source.rights} />
        </p>
      )}
    </article>
  );
});

interface ParagraphProps {
  paragraph: ShownParagraph;
  /** The paragraph before it; none before the first. */
  before: ShownParagraph | undefined;
  /** Its place in the article, where not all paragraphs are there. */
  at?: number;
  measure?: (element: Element | null) => void;
}

function ParagraphText({ paragraph, before, at, measure }: ParagraphProps) {
  const links = useLinks();
  const messages = useMessages();
  const announced = announcements(paragraph, before, links);
  return (
    <p ref={measure} data-index={at} className={paragraph.headline ? 'headline' : undefined}>
      {paragraph.pieces.map((piece, j) => (
        <Piece key={j} piece={piece} announced={announced.get(j) ?? null} leftOut={messages.panel.leftOut} />
      ))}
    </p>
  );
}

/** A piece's voice, as one word that is equal when the voice is; null for what is no passage. */
function voiceOf(piece: ShownPiece | undefined, links: LinkIndex): string | null {
  if (piece?.kind !== 'passage') return null;
  const { voice } = links.passage(piece.passage)!;
  return `${voiceLine(voice)} ${voiceToken(voice)}`;
}

/** The pieces at which whose words these are is written out: wherever the voice is another than before. */
function announcements(
  { pieces }: ShownParagraph,
  before: ShownParagraph | undefined,
  links: LinkIndex,
): ReadonlyMap<number, 'line' | 'inline'> {
  const found = new Map<number, 'line' | 'inline'>();
  let last = voiceOf(
    before?.pieces.findLast(({ kind }) => kind === 'passage'),
    links,
  );
  pieces.forEach((piece, i) => {
    const now = voiceOf(piece, links);
    if (now === null) return;
    if (now !== last) found.set(i, i === 0 ? 'line' : 'inline');
    last = now;
  });
  return found;
}

function Piece({
  piece,
  announced,
  leftOut,
}: {
  piece: ShownPiece;
  announced: 'line' | 'inline' | null;
  leftOut: string;
}) {
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
