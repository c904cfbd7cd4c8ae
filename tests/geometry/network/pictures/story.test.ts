import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storyFrom, type StoryParts, type StoryStatement } from '../../../../src/geometry/network/pictures/story';
import { anyStory } from '../../../support/generated-story';

const text = (words: string) => ({ en: words });

const statement = (id: string, from: string, to: string, voice: string): StoryStatement => ({
  id,
  from: [from],
  via: [],
  to: [to],
  end: 'point',
  voice,
  line: 'claim',
  verb: text('helps'),
});

const parts = (statements: readonly StoryStatement[]): StoryParts => ({
  languages: ['en'],
  sides: [],
  actors: [
    { id: 'mayor', kind: 'voice', label: text('The mayor'), side: null },
    { id: 'north', kind: 'actor', label: text('North'), side: null },
    { id: 'south', kind: 'actor', label: text('South'), side: null },
    { id: 'peace', kind: 'idea', label: text('Peace'), side: null },
  ],
  statements,
  voices: [
    { key: 'speaker:mayor', kind: 'speaker', who: ['mayor'], label: text('The mayor') },
    { key: 'record:', kind: 'record', who: [], label: text('On record') },
  ],
  disputes: [],
});

it('is about the actor that most statements have at an end, boxes before heads and ideas', () => {
  const story = storyFrom(
    parts([
      statement('r1', 'mayor', 'peace', 'speaker:mayor'),
      statement('r2', 'mayor', 'south', 'speaker:mayor'),
      statement('r3', 'south', 'north', 'speaker:mayor'),
    ]),
  );
  expect(story.subject).toBe('south');
});

it('is about a head where no box has a statement, and about nobody where nothing is said', () => {
  expect(storyFrom(parts([statement('r1', 'mayor', 'peace', 'record:')])).subject).toBe('mayor');
  expect(storyFrom(parts([])).subject).toBeNull();
});

it('counts an actor that stands at both ends of a statement once', () => {
  const story = storyFrom(
    parts([
      statement('r1', 'north', 'north', 'record:'),
      statement('r2', 'south', 'peace', 'record:'),
      statement('r3', 'peace', 'south', 'record:'),
    ]),
  );
  expect(story.subject).toBe('south');
});

it('has a dominant voice only where one says more than half', () => {
  const one = statement('r1', 'north', 'south', 'speaker:mayor');
  const other = statement('r2', 'north', 'south', 'record:');
  expect(storyFrom(parts([one, other])).dominant).toBeNull();
  expect(storyFrom(parts([one, other, { ...one, id: 'r3' }])).dominant).toBe('speaker:mayor');
});

it('is generated whole: every end, voice and dispute is known', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const actors = new Set(story.actors.map(({ id }) => id));
      const voices = new Set(story.voices.map(({ key }) => key));
      const statements = new Set(story.statements.map(({ id }) => id));
      for (const { from, to, voice, verb } of story.statements) {
        expect([...from, ...to].every((id) => actors.has(id))).toBe(true);
        expect(voices.has(voice)).toBe(true);
        expect(Object.keys(verb)).toEqual(story.languages);
      }
      expect(story.disputes.flat().every((id) => statements.has(id))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
