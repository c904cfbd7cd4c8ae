import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/geometry/labels/text-width';
import { cameraOnLit, growthAt, LABEL_PX, type NetworkNode } from '../../../src/geometry/network';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { standing } from '../../../src/geometry/network/scene';
import { toScreen, type Box } from '../../../src/geometry/viewport';
import { linkIndex } from '../../../src/domain/link-index';
import { litBy } from '../../../src/state/selectors/selection';
import { viewOfStep } from '../../../src/state/selectors/tour';
import { urlContext } from '../../../src/state/url/url-context';
import { read } from './dossiers';

const dossier = read('armenia-csto');
const { nodes } = layoutNetwork(dossier);
const links = linkIndex(dossier);
/** What a projector leaves for the picture at 1280 by 720, in the picture's own units. */
const frame = { width: 660, height: 519 };

/** Where a lit name stands: grown away from its mark, in bold letters. */
function asLit({ labelBox: { x, y, width, height }, side, linesIn }: NetworkNode, lang: string, k: number): Box {
  const wide = growthAt(k) * Math.max(...linesIn[lang]!.map((line) => textWidth(line, LABEL_PX, { bold: true })));
  const high = height * growthAt(k);
  const left = side === 'left' ? x + width - wide : side === 'right' ? x : x - (wide - width) / 2;
  return { x: left, y: y - (high - height) / 2, width: wide, height: high };
}

describe('the camera on what is lit', () => {
  it('is at home when nothing is lit, or nothing that the network shows', () => {
    expect(cameraOnLit(nodes, new Set(), frame, 'en')).toEqual({ x: 0, y: 0, k: 1 });
    expect(cameraOnLit(nodes, new Set(['nobody']), frame, 'en')).toEqual({ x: 0, y: 0, k: 1 });
  });

  it.each(dossier.languages)(
    'has every lit mark and its name in the picture, at every step of the tour, in %s',
    (lang) => {
      for (const step of dossier.tour.keys()) {
        const { entities } = litBy(links, viewOfStep(step + 1, urlContext(dossier, links)));
        const camera = cameraOnLit(nodes, entities, frame, lang);
        const lit = nodes.filter(({ entity }) => entities.has(entity));
        expect(lit.length).toBeGreaterThan(0);
        for (const node of lit) {
          for (const { x, y, width, height } of [
            standing(node, node.box),
            standing(node, asLit(node, lang, camera.k)),
          ]) {
            const [[left, top], [right, bottom]] = [
              toScreen(camera, [x, y]),
              toScreen(camera, [x + width, y + height]),
            ];
            const room = [
              left + frame.width / 2,
              frame.width / 2 - right,
              top + frame.height / 2,
              frame.height / 2 - bottom,
            ];
            expect(Math.min(...room), `${step} ${node.entity}`).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  it('is nearer to few than to many, and less near to one alone, so that its neighbours are seen', () => {
    const scaleOf = (...ids: string[]): number => cameraOnLit(nodes, new Set(ids), frame, 'en').k;
    const all = scaleOf(...nodes.map(({ entity }) => entity));
    expect(scaleOf('ARM')).toBe(1.2);
    expect(scaleOf('ARM', 'CSTO')).toBeGreaterThan(all);
  });

  it('lets names grow so that none is small on the screen', () => {
    for (const k of [0.85, 1, 1.3]) expect(growthAt(k) * k).toBeCloseTo(1.5, 1);
    expect(growthAt(1.8)).toBe(1);
  });
});
