import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import { parseDossier } from '../../src/domain/parse';
import { textWidth } from '../../src/geometry/labels/text-width';
import type { Box } from '../../src/geometry/viewport';
import { readDossierFiles } from '../../src/node/read-dossier';
import { picturesOf } from '../../src/site/images/pictures';
import { createRenderer } from '../../src/site/images/render';
import '../../src/i18n/all';
import { EXAMPLES, readExample } from '../examples/examples';
import { generated } from '../support/generated';
import { assets, ROOT, sceneOf } from '../support/scene';

const DATA = join(ROOT, 'data/dossiers');
const read = (id: string): Dossier => {
  const parsed = parseDossier(id, readDossierFiles(join(DATA, id)));
  if (!parsed.ok) throw new Error(`${id} was refused.`);
  return parsed.dossier;
};
const DOSSIERS: readonly [string, () => Dossier][] = [
  ...readdirSync(DATA).map((id): [string, () => Dossier] => [id, () => read(id)]),
  ...EXAMPLES.map((id): [string, () => Dossier] => [id, () => readExample(id)]),
];

interface Words extends Box {
  readonly words: string;
}

/** An attribute of an element, or of what is around it. */
const around = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** How far the groups around an element move it. */
function moved(element: Element): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at !== null && at.tagName !== 'svg'; at = at.parentElement) {
    const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? '0,0')
      .split(/[ ,]+/)
      .map(Number);
    [x, y] = [x + dx, y + dy];
  }
  return [x, y];
}

/** The lines of words of a network's picture, each as wide as a painter is told to make it, or as it is reckoned. */
function linesOf(picture: Element): Words[] {
  const runs = [...picture.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')];
    return spans.some((span) => span.hasAttribute('y')) ? spans : [text];
  });
  return runs.flatMap((run): Words[] => {
    const words = run.textContent.trim();
    if (words === '' || !run.hasAttribute('y')) return [];
    const [dx, dy] = moved(run);
    const [x, y] = [Number(run.getAttribute('x')) + dx, Number(run.getAttribute('y')) + dy];
    const px = Number(around(run, 'font-size'));
    const told = run.getAttribute('textLength') ?? run.querySelector('[textLength]')?.getAttribute('textLength');
    const bold = Number(around(run, 'font-weight') ?? 400) >= 600;
    const width = told ? Number(told) : textWidth(words, px, { bold });
    const anchor = around(run, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [{ words, x: left, y: y - px * 0.72, width, height: px * 0.72 }];
  });
}

/** Whether they cover each other; one sign that is drawn twice in one place, for two pairs that disagree, is one. */
const meet = (a: Words, b: Words): boolean =>
  !(a.words === b.words && a.x === b.x && a.y === b.y) &&
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

describe.each(DOSSIERS)('the stills of the network of %s', (_, of) => {
  let pictures: { lang: string; lines: Words[]; svg: Element; frame: number; words: string }[];
  beforeAll(() => {
    const dossier = of();
    const renderer = createRenderer(assets().styles);
    pictures = picturesOf(dossier, () => sceneOf(dossier), null)
      .filter(({ svg }) => /\/still\/network(\.\w+)?\.svg$/.test(svg ?? ''))
      .map(({ svg: path, draw }) => {
        const document = new DOMParser().parseFromString(draw(renderer), 'text/xml') as unknown as Document;
        const svg = document.querySelector('svg svg')!;
        const outside = [...document.querySelectorAll('text')].filter((text) => !svg.contains(text));
        const words = outside.map((text) => text.textContent).join(' ');
        const frame = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
        return { lang: path!, lines: linesOf(svg), svg, frame, words };
      });
  });

  it('set no word over another', () => {
    expect(pictures.length).toBeGreaterThan(0);
    for (const { lang, lines } of pictures) {
      const over = lines.flatMap((a, i) =>
        lines.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${lang}: “${a.words}” and “${b.words}”`] : [])),
      );
      expect(over).toEqual([]);
    }
  });

  it('set no sign that their key does not explain', () => {
    for (const { lang, lines, words } of pictures) {
      const signs = lines.filter((line) => line.words === '≠').length > 0;
      expect(`${lang} ${words.includes('≠')}`).toBe(`${lang} ${signs}`);
    }
  });

  it('cut no word at the edge', () => {
    for (const { lang, lines, frame } of pictures) {
      const out = lines.filter(({ x, width }) => x < -1 || x + width > frame + 1);
      expect(out.map(({ words }) => `${lang}: ${words}`)).toEqual([]);
    }
  });

  it('tell a painter how wide a line is where its letters are', () => {
    for (const { svg } of pictures) {
      expect([...svg.querySelectorAll('[textLength]')].filter((line) => line.querySelector('tspan'))).toEqual([]);
    }
  });
});

it('says of the lines of voices only those that the still shows: on a map, those of quotations; of a crowd, none', () => {
  const still = (dossier: Dossier, kind: 'map' | 'network'): string =>
    picturesOf(dossier, () => sceneOf(dossier), null)
      .find(({ svg }) => svg?.endsWith(`/still/${kind}.svg`))!
      .draw(createRenderer(assets().styles));
  for (const drawn of [still(readExample('borders-as-drawn'), 'map'), still(generated(151), 'network')])
    for (const none of ['Dashed:', 'Dotted:', 'Solid:']) expect(drawn).not.toContain(none);
  const quoting = still(read('armenia-csto'), 'map');
  expect(quoting).toContain('Dashed: a speaker’s claim');
  for (const none of ['Dotted:', 'Solid:']) expect(quoting).not.toContain(none);
});

it('sets the name of a side clear of the boxes under it', () => {
  const { sideNames, nodes } = sceneOf(read('armenia-csto')).graph!;
  expect(sideNames.length).toBeGreaterThan(0);
  for (const { box } of sideNames) {
    const under = nodes.filter(
      (node) => node.box.y > box.y && node.box.x < box.x + box.width && box.x < node.box.x + node.box.width,
    );
    expect(Math.min(...under.map((node) => node.box.y)) - (box.y + box.height)).toBeGreaterThanOrEqual(1.5);
  }
});
