import { DOMParser } from 'linkedom/worker';
import { renderToStaticMarkup } from 'react-dom/server';
import { WIDE_MAP_FRAME, type Box } from '../../geometry/viewport';
import type { StillKind } from '../urls';
import { aboutStill, type About } from './captions';
import { drawMap, drawNetwork, type ImageInput } from './draw';
import { Key, type keyItems } from './key';
import type { SiteAssets } from '../options';
import { PICTURE_STYLES } from '../styles';
import { lookReader } from './computed-style';
import { makePlain } from './inline-style';
import { MARGIN, type Line, type Sheet } from './sheet';
import { sheetOf } from './size';
import type { Lang } from '../../domain/text';
import { OwnWay } from './own-way';

/** A document with the pages' style sheets, in which drawings of pages become pictures that stand alone. */
export interface Renderer {
  /** A still with its title, whose words it shows and its credits, as an SVG document without any style sheet. */
  still(kind: StillKind, input: ImageInput, address: string | null): string;
  /**
   * Puts pictures into a drawing and makes it stand alone.
   * @param markup one `svg` element, with a `g` of the attribute `data-place` for each picture
   */
  finish(markup: string, pictures: Readonly<Record<string, PlacedView>>, about: About): string;
}

export interface PlacedView {
  /** Markup of a view, with its `svg` somewhere inside. */
  readonly markup: string;
  readonly box: Box;
}

/** A renderer of pictures. Looks once computed are remembered, so one serves for many pictures. */
export function createRenderer(styles: Pick<SiteAssets['styles'], (typeof PICTURE_STYLES)[number]>): Renderer {
  const look = lookReader(PICTURE_STYLES.map((name) => styles[name]).join('\n'));

  const finish: Renderer['finish'] = (markup, pictures, { lang, title, description }) => {
    const views = Object.entries(pictures).map(
      ([view, { markup: drawn }]) => `<div data-view-of="${view}">${drawn}</div>`,
    );
    // As XML, which React's markup is too: so letters keep their case and nothing is moved elsewhere.
    const document = new DOMParser().parseFromString(
      `<html>${markup}${views.join('')}</html>`,
      'text/xml',
    ) as unknown as Document;
    const svg = document.querySelector('svg')!;
    for (const [view, { box }] of Object.entries(pictures)) {
      const picture = ['.picture-frame', '.graph-frame', '.statements-frame']
        .map((frame) => document.querySelector(`[data-view-of="${view}"] ${frame} > svg`))
        .find((found) => found !== null)!;
      for (const [name, value] of Object.entries(box)) picture.setAttribute(name, String(value));
      const place = svg.querySelector(`[data-place="${view}"]`)!;
      // What its frame sets for it goes with it.
      place.setAttribute('class', picture.parentElement!.getAttribute('class')!);
      place.append(picture);
    }
    for (const use of svg.querySelectorAll('use')) drawAgain(use);
    makePlain(svg, look, lang);
    const named = (name: string, words: string): Element => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      element.textContent = words;
      return element;
    };
    svg.prepend(named('title', title), named('desc', description));
    svg.setAttribute('role', 'img');
    svg.setAttribute('xml:lang', lang);
    return `${svg.outerHTML}\n`;
  };

  return {
    finish,
    still(kind, input, address) {
      const { sheet, items } = sheetOf(kind, input, address, input.scene);
      const markup = renderToStaticMarkup(<SheetDrawing sheet={sheet} items={items} lang={input.lang} />);
      const pictures = Object.fromEntries(
        sheet.pictures.map(({ view, ...box }): [string, PlacedView] => [
          view,
          { box, markup: view === 'map' ? drawMap(input, WIDE_MAP_FRAME) : drawNetwork(input) },
        ]),
      );
      return finish(markup, pictures, aboutStill(kind, input));
    },
  };
}

/** Puts in place of a `use` what it refers to: a look that stands in attributes could not differ from the original's. */
function drawAgain(use: SVGUseElement): void {
  const { ownerDocument: document } = use;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const { name, value } of use.attributes) if (name !== 'href') group.setAttribute(name, value);
  const copy = document.getElementById(use.getAttribute('href')!.slice(1))!.cloneNode(true) as Element;
  copy.removeAttribute('id');
  group.append(copy);
  use.replaceWith(group);
}

interface SheetDrawingProps {
  sheet: Sheet;
  items: ReturnType<typeof keyItems>;
  lang: Lang;
}

function SheetDrawing({ sheet, items, lang }: SheetDrawingProps) {
  const { width, height, pictures, lines, key } = sheet;
  return (
    <svg
      className="sheet"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect className="sheet-paper" width={width} height={height} />
      {pictures.map(({ view, ...box }) => (
        <g key={view} className={view}>
          {view === 'map' && <rect className="sheet-ground" {...box} />}
          <g data-place={view} />
          {view === 'map' && <rect className="sheet-edge" {...box} />}
        </g>
      ))}
      <g transform={`translate(${key.x},${key.y})`}>
        <Key items={items} width={key.width} />
      </g>
      {lines.map((line) => (
        <SheetLine key={line.y} line={line} lang={lang} />
      ))}
    </svg>
  );
}

function SheetLine({ line: { words, y, px, look, href, width }, lang }: { line: Line; lang: Lang }) {
  const text = (
    <OwnWay words={words} lang={lang} left={MARGIN} right={MARGIN + width} className={look} y={y} fontSize={px} />
  );
  return href === undefined ? text : <a href={href}>{text}</a>;
}
