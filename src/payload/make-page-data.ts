import { coverageOfAll } from '../domain/quotes/coverage';
import type { Dossier, Source } from '../domain/dossier';
import { shownParagraphs } from '../domain/quotes/elisions';
import type { Scene } from '../geometry/scene';
import type { PageData } from './page-data';
import type { ShownParagraph } from './page';

/**
 * Gathers what a page is made from.
 * @param root from the page's folder to the site's root, such as `../`
 */
export function pageData(dossier: Dossier, scene: Scene, root: string): PageData {
  const articles = dossier.sources.filter(({ kind }) => kind === 'article');
  return {
    dossier: withoutPoints(withoutTexts(dossier)),
    scene,
    shown: Object.fromEntries(articles.map((source) => [source.id, paragraphsOf(dossier, source)])),
    coverage: coverageOfAll(
      dossier,
      articles.map(({ id }) => id),
    ),
    root,
  };
}

/** The dossier as it may leave: what may be shown of a source's text goes out piece by piece. */
export const withoutTexts = (dossier: Dossier): Dossier => ({ ...dossier, sources: dossier.sources.map(withoutText) });

/** The dossier without the points of its borders: a page has them drawn. */
function withoutPoints(dossier: Dossier): Dossier {
  if (dossier.map === 'none' || dossier.map.borders.length === 0) return dossier;
  const borders = dossier.map.borders.map(({ points: _points, ...border }) => border);
  return { ...dossier, map: { ...dossier.map, borders } };
}

function withoutText({ text: _text, ...source }: Source): Source {
  return source;
}

function paragraphsOf(dossier: Dossier, source: Source): ShownParagraph[] {
  return shownParagraphs(dossier, source.id).map(({ headline, pieces }) => ({
    headline,
    pieces: pieces.map((piece) =>
      piece.kind === 'text' ? { kind: 'text', words: source.text!.slice(piece.start, piece.end) } : piece,
    ),
  }));
}

/** A page that walks through the tour, but never shows a presenter's notes. */
export function withoutNotes(page: PageData): PageData {
  const tour = page.dossier.tour.map((step) => ({ ...step, note: {} }));
  return { ...page, dossier: { ...page.dossier, tour } };
}

/** A page that never shows the tour's words still answers `?step=N`: it keeps what each step shows, and no more. */
export function withoutTourWords(page: PageData): PageData {
  const tour = page.dossier.tour.map((step) => ({ ...step, title: {}, text: {}, note: {} }));
  return { ...page, dossier: { ...page.dossier, tour } };
}
