import { describe, expect, it } from 'vitest';
import { inTextOrder, litBy, passagesOfSelection } from '../../src/state/selectors/selection';
import { mutedBy } from '../../src/state/selectors/voice-filter';
import { dossier, links } from './small-dossier';

const lit = (select: string | null, passage: string | null = null) => {
  const { primary, ...sets } = litBy(links, { select, passage });
  return { primary, ...Object.fromEntries(Object.entries(sets).map(([name, ids]) => [name, [...ids].sort()])) };
};

describe('what a selection lights', () => {
  it('an entity: its relations, all their ends, its passages and its events', () => {
    expect(lit('CSTO')).toEqual({
      primary: 'CSTO',
      entities: ['ARM', 'CSTO', 'RUS'],
      relations: ['r1', 'r3'],
      passages: ['1.1'],
      events: ['e1'],
    });
  });

  it('a relation: its ends and its evidence', () => {
    expect(lit('r2')).toEqual({
      primary: 'r2',
      entities: ['ARM', 'west'],
      relations: ['r2'],
      passages: ['2.1', '7.2'],
      events: [],
    });
    expect(lit('r3')).toMatchObject({ relations: ['r3'], passages: [] });
  });

  it('an event: its actors', () => {
    expect(lit('e1')).toEqual({
      primary: 'e1',
      entities: ['ARM', 'CSTO'],
      relations: [],
      passages: [],
      events: ['e1'],
    });
  });

  it('a passage alone: the relations resting on it, whom it names and who stands at their ends', () => {
    expect(lit(null, '2.1')).toEqual({
      primary: '2.1',
      entities: ['ARM', 'RUS', 'west'],
      relations: ['r2', 'r4'],
      passages: ['2.1'],
      events: [],
    });
  });

  it('a passage within a selection changes nothing', () => {
    expect(lit('r2', '7.2')).toEqual(lit('r2'));
  });

  it('nothing, or an id that is none, lights nothing', () => {
    const dark = { primary: null, entities: [], relations: [], passages: [], events: [] };
    expect(lit(null)).toEqual(dark);
    expect(lit('constructor')).toEqual(dark);
  });
});

describe('the selection’s passages', () => {
  it('come by voice and in text order', () => {
    const shuffled = { ...dossier, passages: [...dossier.passages].reverse() };
    expect(inTextOrder(shuffled).map(({ id }) => id)).toEqual(['1.1', '2.1', '7.2']);
    const groups = passagesOfSelection(links, shuffled, { select: 'ARM', passage: null });
    expect(groups.map(({ kind, passages }) => [kind, passages.map(({ id }) => id)])).toEqual([
      ['speaker', ['1.1', '2.1']],
      ['reporter', ['7.2']],
    ]);
    expect(passagesOfSelection(links, dossier, { select: 'r3', passage: null })).toEqual([]);
  });
});

describe('what the voice filter dims', () => {
  const muted = (voice: Parameters<typeof mutedBy>[1]) =>
    Object.fromEntries(
      Object.entries<ReadonlySet<string>>({ ...mutedBy(dossier, voice) }).map(([name, ids]) => [name, [...ids].sort()]),
    );

  it('nothing while all speak', () => {
    expect(muted('all')).toEqual({ entities: [], relations: [], passages: [], events: [] });
  });

  it('keeps exactly the statements of the voice', () => {
    expect(muted('reporter')).toEqual({
      entities: ['CSTO', 'KAZ', 'RUS', '__proto__', 'galuzin'].sort(),
      relations: ['r1', 'r2', 'r3', 'r4'],
      passages: ['1.1', '2.1'],
      events: ['e1'],
    });
  });

  it('keeps the speaker with the speaker’s claims', () => {
    expect(muted('speaker')).toMatchObject({
      entities: ['KAZ', '__proto__', 'outlet'].sort(),
      relations: ['r3'],
      passages: ['7.2'],
    });
  });

  it('takes one person’s words, and several voices together', () => {
    expect(muted('@galuzin').passages).toEqual(['7.2']);
    expect(muted('@outlet').passages).toEqual(['1.1', '2.1']);
    expect(muted('@galuzin,@outlet').passages).toEqual([]);
  });

  it('counts memberships and events as record, and no claim because it also cites a source', () => {
    expect(muted('record')).toEqual({
      entities: ['RUS', '__proto__', 'galuzin', 'outlet', 'west'].sort(),
      relations: ['r1', 'r2', 'r4'],
      passages: ['1.1', '2.1', '7.2'],
      events: [],
    });
  });
});
