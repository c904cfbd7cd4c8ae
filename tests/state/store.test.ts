import { describe, expect, it } from 'vitest';
import {
  isSelected,
  isTelling,
  markState,
  selectLit,
  selectMuted,
  selectPassageGroups,
  selectPreview,
} from '../../src/state/selectors/mark-state';
import { createSaysoStore } from '../../src/state/store';
import { dossier, links } from './small-dossier';

const store = (initial = {}) => createSaysoStore({ dossier, links, initial });

describe('the store', () => {
  it('opens with the dossier’s opening view and what was asked for', () => {
    expect(store({ select: 'ARM' }).getState().view).toMatchObject({ select: 'ARM', layer: 'CSTO', lang: 'en' });
  });

  it('tells nobody when nothing changes', () => {
    const one = store();
    one.getState().actions.selectMark('ARM');
    let told = 0;
    one.subscribe(() => told++);
    one.getState().actions.selectMark('ARM');
    one.getState().actions.setHover(null);
    one.getState().actions.stepPassage(1);
    expect(told).toBe(1);
  });

  it('shares nothing with another on the page', () => {
    const [one, other] = [store(), store()];
    one.getState().actions.selectMark('ARM');
    one.getState().actions.setVoice('record');
    expect(other.getState().view).toEqual(other.getState().context.opening);
    expect(markState(other.getState(), 'ARM')).toBe('plain');
    expect(markState(one.getState(), 'ARM')).toBe('primary');
  });

  it('walks the selection’s passages, and the whole text without one', () => {
    const one = store({ select: 'r2' });
    one.getState().actions.stepPassage(1);
    expect(one.getState().view).toMatchObject({ select: 'r2', passage: '2.1' });
    const other = store({ passage: '1.1' });
    other.getState().actions.stepPassage(1);
    expect(other.getState().view).toMatchObject({ select: null, passage: '2.1' });
  });

  it('says the first preset as no camera', () => {
    const one = store({ camera: { lon: 1, lat: 1, across: 100 } });
    one.getState().actions.setCamera({ lon: 45.001, lat: 41.2, across: 900 });
    expect(one.getState().view.camera).toBeNull();
  });

  it('keeps complaints until they are dismissed', () => {
    const one = store();
    one.getState().actions.applyPatch({ select: 'FRA', year: '1999' });
    expect(one.getState().view.year).toBe('1999');
    expect(one.getState().complaints).toEqual([{ param: 'select', value: 'FRA', reason: 'unknown' }]);
    one.getState().actions.dismissComplaints();
    expect(one.getState().complaints).toEqual([]);
  });
});

describe('how a mark looks', () => {
  const look = (initial: object, hover: string | null, ...ids: string[]) => {
    const one = store(initial);
    one.getState().actions.setHover(hover);
    return ids.map((id) => markState(one.getState(), id));
  };

  it('plain until something is chosen, then primary, lit or faded', () => {
    expect(look({}, null, 'ARM', 'r1', '1.1')).toEqual(['plain', 'plain', 'plain']);
    expect(look({ select: 'r1' }, null, 'r1', 'ARM', '1.1', 'west', 'r2', 'e1')).toEqual([
      'primary',
      'lit',
      'lit',
      'faded',
      'faded',
      'faded',
    ]);
  });

  it('primary for the passage looked at, alone or within a selection', () => {
    expect(look({ passage: '2.1' }, null, '2.1', 'r4', 'r1')).toEqual(['primary', 'lit', 'faded']);
    expect(look({ select: 'ARM', passage: '2.1' }, null, 'ARM', '2.1', '1.1')).toEqual(['primary', 'primary', 'lit']);
  });

  it('previews without fading the rest', () => {
    expect(look({}, 'r1', 'r1', 'ARM', 'r2')).toEqual(['lit', 'lit', 'plain']);
    expect(look({ select: 'r3' }, 'west', 'west', 'r3', 'r4', 'galuzin')).toEqual(['lit', 'primary', 'lit', 'faded']);
  });

  it('muted where the voice filter leaves it out, unless it was chosen or is pointed at', () => {
    expect(look({ select: 'ARM', voice: 'reporter' }, null, 'ARM', 'r1', '7.2')).toEqual(['primary', 'muted', 'lit']);
    expect(look({ voice: 'reporter' }, 'r1', 'r1', 'r4')).toEqual(['lit', 'muted']);
  });

  it('data-selected follows the selection alone', () => {
    const one = store({ select: 'ARM', voice: 'reporter' });
    one.getState().actions.setHover('galuzin');
    expect(['ARM', 'r1', '1.1', 'e1', 'galuzin'].map((id) => isSelected(one.getState(), id))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('marks the telling relation while nothing is selected', () => {
    expect(isTelling(store().getState(), 'r1')).toBe(true);
    expect(isTelling(store().getState(), 'r2')).toBe(false);
    expect(isTelling(store({ select: 'ARM' }).getState(), 'r1')).toBe(false);
  });
});

describe('remembered answers', () => {
  it('stay the same object while what they rest on stays', () => {
    const one = store({ select: 'ARM' });
    const { actions } = one.getState();
    const before = [selectLit(one.getState()), selectMuted(one.getState())];
    actions.setHover('r1');
    actions.setCamera({ lon: 1, lat: 1, across: 100 });
    actions.selectPassage('1.1');
    expect([selectLit(one.getState()), selectMuted(one.getState())]).toEqual(before);
    expect(selectLit(one.getState())).toBe(before[0]);
    expect(selectMuted(one.getState())).toBe(before[1]);
    actions.selectMark('RUS');
    expect(selectLit(one.getState())).not.toBe(before[0]);
    expect(selectPreview(one.getState())?.primary).toBe('r1');
  });

  it('takes in what was left aside without drawing a mark again, and gives it to whoever asks for the whole', () => {
    const one = store({ select: 'r2' });
    const before = one.getState();
    const whole = {
      ...dossier,
      passages: dossier.passages.map((passage) => ({ ...passage, note: { en: `On ${passage.id}` } })),
    };
    before.actions.addDetails(whole);
    const after = one.getState();
    expect(after.whole).toBe(whole);
    expect(after.dossier).toBe(before.dossier);
    expect(after.context).toBe(before.context);
    expect(selectLit(after)).toBe(selectLit(before));
    const notes = selectPassageGroups(after).flatMap(({ passages }) => passages.map(({ note }) => note));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every((note) => note?.['en']?.startsWith('On '))).toBe(true);
  });
});
