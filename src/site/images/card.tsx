import { hasMap } from '../../domain/parts';
import { renderToStaticMarkup } from 'react-dom/server';
import { say } from '../../domain/text';
import { textWidth } from '../../geometry/labels/text-width';
import { wrap } from '../../geometry/labels/wrap';
import { CARD_SIZE } from '../urls';
import { aboutStill, whoseWords } from './captions';
import { drawMap, type ImageInput } from './draw';
import type { Renderer } from './render';
import { siteOf } from '../../domain/untitled';
import { OwnWay } from './own-way';

const MARGIN = 44;
/** The words stand on the left, and the map fills the rest. */
const COLUMN = 404;
const LEFT = COLUMN + 2 * MARGIN;
const MAP = { x: LEFT, y: 0, width: CARD_SIZE.width - LEFT, height: CARD_SIZE.height };
/** Of the column of words. */
const EDGES = { left: MARGIN, right: MARGIN + COLUMN };
/** As high as the map's camera is measured in; the picture is enlarged to the card's height. */
const DESIGN = { width: Math.round((MAP.width * 600) / MAP.height), height: 600 };
/** Names must be read on a phone, where a card is a third of its size. */
const PX = 1.15;

/** The picture of a card: title, whose words these are, and the map. */
export function cardSvg(renderer: Renderer, input: ImageInput): string {
  const { dossier, lang } = input;
  const title = largest(say(dossier.title, lang, dossier.lang).words);
  const claim = whoseWords(input);
  const claimLines = claim === null ? [] : wrap(claim, COLUMN, 22, 3);
  const article = dossier.sources.find(({ kind }) => kind === 'article');
  const titleTop = 122;
  const claimTop = titleTop + title.lines.length * title.px * 1.22 + 22;
  const markup = renderToStaticMarkup(
    <svg
      className="sheet"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`}
      {...CARD_SIZE}
    >
      <rect className="sheet-paper" {...CARD_SIZE} />
      {hasMap(dossier) && (
        <g className="map">
          <rect className="sheet-ground" {...MAP} />
          <g className="picture-frame" data-place="map" />
        </g>
      )}
      <path className="sheet-edge" d={`M${LEFT},0V${CARD_SIZE.height}`} />
      <text className="sheet-wordmark" x={MARGIN} y={72} fontSize={30}>
        Sayso
      </text>
      {title.lines.map((words, i) => (
        <OwnWay
          key={i}
          {...{ words, lang, ...EDGES }}
          className="sheet-title"
          y={titleTop + (i + 0.8) * title.px * 1.22}
          fontSize={title.px}
        />
      ))}
      {claimLines.map((words, i) => (
        <OwnWay
          key={i}
          {...{ words, lang, ...EDGES }}
          className="sheet-quiet"
          y={claimTop + (i + 0.8) * 30}
          fontSize={22}
        />
      ))}
      {article && (
        <text className="sheet-quiet" x={MARGIN} y={CARD_SIZE.height - 40} fontSize={18}>
          {shortened(siteOf(article) || article.publisher, 18)}
        </text>
      )}
    </svg>,
  );
  const pictures: Parameters<Renderer['finish']>[1] = hasMap(dossier)
    ? { map: { markup: drawMap(input, DESIGN, PX), box: MAP } }
    : {};
  return renderer.finish(markup, pictures, aboutStill(hasMap(dossier) ? 'map' : 'network', input));
}

/** A title as large as its column can hold. */
function largest(title: string): { lines: string[]; px: number } {
  for (const px of [46, 42, 38, 34, 30, 27, 24]) {
    const lines = wrap(title, COLUMN, px, Math.floor(300 / (px * 1.22)));
    if (lines.every((line) => textWidth(line, px, { bold: true }) <= COLUMN)) return { lines, px };
  }
  return { lines: wrap(title, COLUMN, 22, 11), px: 22 };
}

function shortened(words: string, px: number): string {
  if (textWidth(words, px) <= COLUMN) return words;
  let end = words.length;
  while (end > 0 && textWidth(`${words.slice(0, end)}…`, px) > COLUMN) end--;
  return `${words.slice(0, end)}…`;
}
