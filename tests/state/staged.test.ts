import { expect, it } from 'vitest';
import { selectStaged } from '../../src/state/selectors/staged';
import { createSaysoStore } from '../../src/state/store';
import { dossier, links } from './small-dossier';

const staged = (initial: object): string[] =>
  selectStaged(createSaysoStore({ dossier, links, initial }).getState()).map(({ id }) => id);

it('stages the statement that is chosen, alone', () => {
  expect(staged({ select: 'r2', passage: '7.2' })).toEqual(['r2']);
});

it('stages all that rest on a sentence, without voices that are left out', () => {
  expect(staged({ passage: '2.1' })).toEqual(['r2', 'r4']);
  expect(staged({ passage: '2.1', voice: 'record' })).toEqual([]);
});

it('stages none where an actor is chosen, or nothing', () => {
  expect(staged({ select: 'ARM', passage: '1.1' })).toEqual([]);
  expect(staged({})).toEqual([]);
});
