import { hasMap } from '../../domain/parts';
import { renderToStaticMarkup } from 'react-dom/server';
import { say } from '../../domain/text';
import { textWidth } from '../../geometry/labels/text-width';
import { wrap } from '../../geometry/labels/wrap';
import { CARD_SIZE } from '../urls';
import { aboutCard, knownAnswers, whoseWords } from './captions';
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

/** How high a title may be; where whose words these are begins below it and must end, and how large it is written. */
const TITLE_HEIGHT = 270;
const [CLAIM_PX, CLAIM_ROW, CLAIMS_END] = [22, 30, 564];

/** The picture of a card: title, whose words these are, and the map. */
export function cardSvg(renderer: Renderer, input: ImageInput): string {
  const { dossier, lang } = input;
  const title = largest(say(dossier.title, lang, dossier.lang).words);
  const titleTop = 122;
  const claimTop = titleTop + title.lines.length * title.px * 1.22 + 22;
  const rows = Math.floor((CLAIMS_END - claimTop) / CLAIM_ROW);
  const [claim, answers] = [whoseWords(input), knownAnswers(input)];
  const claimLines = [
    ...(claim === null ? [] : wrap(claim, COLUMN, CLAIM_PX, answers === null ? rows : rows - 1)),
    ...(answers === null ? [] : wrap(answers, COLUMN, CLAIM_PX, 1)),
  ];
  const sites = [
    ...new Set(
      dossier.sources.filter(({ kind }) => kind === 'article').map((article) => siteOf(article) || article.publisher),
    ),
  ];
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
          y={claimTop + (i + 0.8) * CLAIM_ROW}
          fontSize={CLAIM_PX}
        />
      ))}
      {sites.length > 0 && (
        <text className="sheet-quiet" x={MARGIN} y={CARD_SIZE.height - 40} fontSize={18}>
          {shortened(sites.join(' · '), 18)}
        </text>
      )}
    </svg>,
  );
  const pictures: Parameters<Renderer['finish']>[1] = hasMap(dossier)
    ? { map: { markup: drawMap(input, DESIGN, PX), box: MAP } }
    : {};
  return renderer.finish(markup, pictures, aboutCard(input));
}

/** A title as large as its column can hold. */
function largest(title: string): { lines: string[]; px: number } {
  for (const px of [46, 42, 38, 34, 30, 27, 24]) {
    const lines = wrap(title, COLUMN, px, Math.floor(TITLE_HEIGHT / (px * 1.22)));
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
