import { describe, expect, it } from 'vitest';
import { keptLayout } from '../../src/build/kept-layout';
import { layoutNetwork } from '../../src/geometry/network';
import { NETWORK_FRAME, WIDE_NETWORK_FRAME } from '../../src/geometry/plane';
import { loadDossier } from '../data/load-dossier';

describe('a kept layout', () => {
  const dossier = loadDossier('minimal');

  it('is what laying out gives, at first and again', () => {
    const laid = layoutNetwork(dossier, NETWORK_FRAME);
    expect(keptLayout(dossier, NETWORK_FRAME)).toEqual(laid);
    expect(keptLayout(dossier, NETWORK_FRAME)).toEqual(laid);
  });

  it('belongs to its frame and to its dossier', () => {
    const wide = keptLayout(dossier, WIDE_NETWORK_FRAME);
    expect(wide).toEqual(layoutNetwork(dossier, WIDE_NETWORK_FRAME));
    const [first, ...rest] = dossier.entities;
    const renamed = { ...dossier, entities: [{ ...first!, short: { [dossier.lang]: 'Another name' } }, ...rest] };
    expect(keptLayout(renamed, WIDE_NETWORK_FRAME)).toEqual(layoutNetwork(renamed, WIDE_NETWORK_FRAME));
    expect(keptLayout(renamed, WIDE_NETWORK_FRAME)).not.toEqual(wide);
  });
});
