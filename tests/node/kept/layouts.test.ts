import { describe, expect, it } from 'vitest';
import { keptLayout, keptOrLater } from '../../../src/node/kept/layouts';
import { awaitsLayout } from '../../../src/geometry/network';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { NETWORK_FRAME } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { generated } from '../../support/generated';

const WIDE = { width: 660, height: 480 };

describe('a kept layout', () => {
  const dossier = loadDossier('minimal');

  it('is what laying out gives, at first and again', () => {
    const laid = layoutNetwork(dossier, NETWORK_FRAME);
    expect(keptLayout(dossier, NETWORK_FRAME)).toEqual(laid);
    expect(keptLayout(dossier, NETWORK_FRAME)).toEqual(laid);
  });

  it('belongs to its frame and to its dossier', () => {
    const wide = keptLayout(dossier, WIDE);
    expect(wide).toEqual(layoutNetwork(dossier, WIDE));
    const [first, ...rest] = dossier.entities;
    const renamed = { ...dossier, entities: [{ ...first!, short: { [dossier.lang]: 'Another name' } }, ...rest] };
    expect(keptLayout(renamed, WIDE)).toEqual(layoutNetwork(renamed, WIDE));
    expect(keptLayout(renamed, WIDE)).not.toEqual(wide);
  });

  it('is left to whoever opens the page only where a crowd has none', () => {
    expect(keptOrLater(dossier, NETWORK_FRAME)).toEqual(layoutNetwork(dossier, NETWORK_FRAME));
    // A frame nobody has asked for before, for layouts stay from one run to the next.
    const frame = { ...NETWORK_FRAME, width: NETWORK_FRAME.width + Date.now() / 1e12 };
    const crowd = generated(301);
    expect(awaitsLayout(keptOrLater(crowd, frame), crowd)).toBe(true);
    const laid = keptLayout(crowd, frame);
    expect(keptOrLater(crowd, frame)).toEqual(laid);
    expect(awaitsLayout(laid, crowd)).toBe(false);
  });
});
