import { describe, expect, it } from 'vitest';
import { cameraOnLit, growthAt } from '../../../src/geometry/network';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { standing } from '../../../src/geometry/network/scene';
import { toScreen } from '../../../src/geometry/viewport';
import { linkIndex } from '../../../src/domain/link-index';
import { litBy } from '../../../src/state/selectors/selection';
import { viewOfStep } from '../../../src/state/selectors/tour';
import { urlContext } from '../../../src/state/url/url-context';
import { read } from './dossiers';

const dossier = read('armenia-csto');
const { nodes } = layoutNetwork(dossier);
const links = linkIndex(dossier);
/** What a projector leaves for the picture at 1280 by 720, in the picture's own units. */
const frame = { width: 760, height: 600 };

describe('the camera on what is lit', () => {
  it('is at home when nothing is lit, or nothing that the network shows', () => {
    expect(cameraOnLit(nodes, new Set(), frame)).toEqual({ x: 0, y: 0, k: 1 });
    expect(cameraOnLit(nodes, new Set(['nobody']), frame)).toEqual({ x: 0, y: 0, k: 1 });
  });

  it('has every lit mark and its name in the picture, at every step of the tour', () => {
    for (const step of dossier.tour.keys()) {
      const { entities } = litBy(links, viewOfStep(step + 1, urlContext(dossier, links)));
      const camera = cameraOnLit(nodes, entities, frame);
      const lit = nodes.filter(({ entity }) => entities.has(entity));
      expect(lit.length).toBeGreaterThan(0);
      for (const node of lit) {
        const { x, y, width, height } = standing(node, node.box);
        const [[left, top], [right, bottom]] = [toScreen(camera, [x, y]), toScreen(camera, [x + width, y + height])];
        expect(Math.min(left + frame.width / 2, frame.width / 2 - right), `${step} ${node.entity}`).toBeGreaterThan(0);
        expect(Math.min(top + frame.height / 2, frame.height / 2 - bottom), `${step} ${node.entity}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  it('is nearer to few than to many, and less near to one alone, so that its neighbours are seen', () => {
    const scaleOf = (...ids: string[]): number => cameraOnLit(nodes, new Set(ids), frame).k;
    const all = scaleOf(...nodes.map(({ entity }) => entity));
    expect(scaleOf('ARM')).toBe(1.2);
    expect(scaleOf('ARM', 'CSTO')).toBeGreaterThan(all);
  });

  it('lets names grow so that none is small on the screen', () => {
    for (const k of [0.85, 1, 1.3]) expect(growthAt(k) * k).toBeCloseTo(1.5, 1);
    expect(growthAt(1.8)).toBe(1);
  });
});
