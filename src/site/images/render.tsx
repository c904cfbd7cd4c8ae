import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { WIDE_MAP_FRAME, type Box } from '../../geometry/viewport';
import type { StillKind } from '../../pages/share/still-file';
import { aboutStill, type About } from './captions';
import { drawMap, drawNetwork, type Easel } from './draw';
import { Key, type keyItems } from './key';
import { lookReader, STILL_CSS } from './computed-style';
import { makePlain } from './inline-style';
import { MARGIN, type Line, type Sheet } from './sheet';
import { sheetOf } from './size';

/** A document with the pages' style sheets, in which drawings of pages become pictures that stand alone. */
export interface Studio {
  /** A still with its title, whose words it shows and its credits, as an SVG document without any style sheet. */
  still(kind: StillKind, easel: Easel, address: string | null): string;
  /**
   * Puts pictures into a drawing and makes it stand alone.
   * @param markup one `svg` element, with a `g` of the attribute `data-place` for each picture
   */
  finish(markup: string, pictures: Readonly<Record<string, Picture>>, about: About): string;
}

export interface Picture {
  /** Markup of a view, with its `svg` somewhere inside. */
  readonly markup: string;
  readonly box: Box;
}

/** Opens a studio. Looks once computed are remembered in it, so one serves for many pictures. */
export function openStudio(): Studio {
  const { window } = new JSDOM(`<style>${STILL_CSS}</style><div></div>`, { url: 'https://example.org/' });
  const look = lookReader(window);
  const table = window.document.querySelector('div')!;

  const finish: Studio['finish'] = (markup, pictures, { lang, title, description }) => {
    table.innerHTML = markup;
    const svg = table.querySelector('svg')!;
    for (const [view, { markup: drawn, box }] of Object.entries(pictures)) {
      const holder = window.document.createElement('div');
      holder.innerHTML = drawn;
      const picture = holder.querySelector('.picture-frame > svg')!;
      for (const [name, value] of Object.entries(box)) picture.setAttribute(name, String(value));
      svg.querySelector(`[data-place="${view}"]`)!.append(picture);
    }
    for (const use of svg.querySelectorAll('use')) drawAgain(use);
    makePlain(svg, look, lang);
    const named = (name: string, words: string): Element => {
      const element = window.document.createElementNS('http://www.w3.org/2000/svg', name);
      element.textContent = words;
      return element;
    };
    svg.prepend(named('title', title), named('desc', description));
    svg.setAttribute('role', 'img');
    svg.setAttribute('xml:lang', lang);
    const text = new window.XMLSerializer().serializeToString(svg);
    table.replaceChildren();
    return `${text}\n`;
  };

  return {
    finish,
    still(kind, easel, address) {
      const { sheet, items } = sheetOf(kind, easel, address);
      const markup = renderToStaticMarkup(<SheetDrawing sheet={sheet} items={items} />);
      const pictures = Object.fromEntries(
        sheet.pictures.map(({ view, ...box }): [string, Picture] => [
          view,
          { box, markup: view === 'map' ? drawMap(easel, WIDE_MAP_FRAME) : drawNetwork(easel) },
        ]),
      );
      return finish(markup, pictures, aboutStill(kind, easel));
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

function SheetDrawing({ sheet, items }: { sheet: Sheet; items: ReturnType<typeof keyItems> }) {
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
          <g className="picture-frame" data-place={view} />
          <rect className="sheet-edge" {...box} />
        </g>
      ))}
      <g transform={`translate(${key.x},${key.y})`}>
        <Key items={items} width={key.width} />
      </g>
      {lines.map((line) => (
        <SheetLine key={line.y} line={line} />
      ))}
    </svg>
  );
}

function SheetLine({ line: { words, y, px, look, href } }: { line: Line }) {
  const text = (
    <text className={look} x={MARGIN} y={y} fontSize={px}>
      {words}
    </text>
  );
  return href === undefined ? text : <a href={href}>{text}</a>;
}
