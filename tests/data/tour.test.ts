import { describe, expect, it } from 'vitest';
import { linkIndex } from '../../src/domain/link-index';
import { applyPatch } from '../../src/state/url/patch';
import { urlContext } from '../../src/state/url/url-context';
import { dossierIds, loadDossier } from './load-dossier';

describe.each(dossierIds())('the tour of %s', (id) => {
  const dossier = loadDossier(id);
  const context = urlContext(dossier, linkIndex(dossier));

  it('asks only for views that there are', () => {
    for (const step of dossier.tour) expect(applyPatch(context.opening, step.view, context).complaints).toEqual([]);
  });

  it('quotes a passage or shows an event at each step, in a few words of its own', () => {
    for (const { passage, view, text } of dossier.tour) {
      expect(passage ?? dossier.events.find((event) => event.id === view['select'])?.id).toBeTruthy();
      for (const words of Object.values(text)) expect(words.length).toBeLessThanOrEqual(110);
    }
  });
});

describe('the first dossier', () => {
  it('has a tour of eight to ten steps that fits into a lesson', () => {
    const { tour } = loadDossier('armenia-csto');
    expect(tour.length).toBeGreaterThanOrEqual(8);
    expect(tour.length).toBeLessThanOrEqual(10);
    expect(tour.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(20 * 60);
  });
});
