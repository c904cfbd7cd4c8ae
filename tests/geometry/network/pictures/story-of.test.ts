import { expect, it } from 'vitest';
import { storyOf } from '../../../../src/geometry/network/pictures/story-of';
import { read } from '../dossiers';

const armenia = storyOf(read('armenia-csto'));
const minimal = storyOf(read('minimal'));
const actor = (id: string) => armenia.actors.find((each) => each.id === id)!;
const statement = (id: string) => armenia.statements.find((each) => each.id === id)!;

it('says who the story is about and whose words most of it is', () => {
  expect(armenia.subject).toBe('ARM');
  expect(armenia.dominant).toBe('speaker:galuzin');
  expect(minimal.dominant).toBe('speaker:mayor');
});

it('makes boxes of states and of whatever is said to act, heads of who speaks, words of the rest', () => {
  expect(['RUS', 'CSTO', 'west', 'washington'].map((id) => actor(id).kind)).toEqual(Array(4).fill('actor'));
  expect(['galuzin', 'tass'].map((id) => actor(id).kind)).toEqual(['voice', 'voice']);
  expect(['eurasia', 'south_caucasus'].map((id) => actor(id).kind)).toEqual(['idea', 'idea']);
  expect(minimal.actors.map(({ id, kind }) => [id, kind])).toEqual([
    ['mayor', 'voice'],
    ['bridge', 'idea'],
  ]);
});

it('gives boxes alone a side', () => {
  expect(actor('RUS').side).toBe(actor('CSTO').side);
  expect(actor('RUS').side).not.toBe(actor('west').side);
  expect(actor('ARM').side).toBeNull();
  expect(armenia.actors.filter(({ kind, side }) => kind !== 'actor' && side !== null)).toEqual([]);
});

it('draws whose words it is, and what it does', () => {
  expect(['r01', 'r02', 'r14', 'r22'].map((id) => statement(id).line)).toEqual([
    'claim',
    'outlet',
    'implied',
    'record',
  ]);
  expect(['r01', 'r10', 'r13', 'r16'].map((id) => statement(id).end)).toEqual(['bar', 'point', 'bars', 'open']);
});

it('knows the word that weakens a verb, in each language', () => {
  const { hedge, verb } = statement('r01');
  expect(hedge).toEqual({ en: 'could', hy: 'կարող է', ru: 'может' });
  for (const lang of armenia.languages) expect(verb[lang]).toContain(hedge![lang]);
  expect(statement('r13').hedge).toEqual({ en: '', hy: '', ru: '' });
});

it("keeps every statement, in the article's order and every language", () => {
  const { relations, languages } = read('armenia-csto');
  expect(armenia.statements.map(({ id }) => id).sort()).toEqual(relations.map(({ id }) => id).sort());
  expect(armenia.statements.findIndex(({ id }) => id === 'r01')).toBeLessThan(
    armenia.statements.findIndex(({ id }) => id === 'r20'),
  );
  for (const { verb } of armenia.statements) expect(Object.values(verb).every((words) => words !== '')).toBe(true);
  expect(armenia.languages).toEqual(languages);
});
