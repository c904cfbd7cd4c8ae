import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { actorNamed, addActor, addSide, removeSide, setOfActor, toggleAlias } from '../../src/studio/edit/actors';
import { giveVoice, sayOfPassage, takeVoice, toggleHedge } from '../../src/studio/edit/passages';
import { keepStatement, removeStatement } from '../../src/studio/edit/statements';
import { addStep, moveStep, sayOfDossier, sayOfSource } from '../../src/studio/edit/story';
import { callName } from '../../src/studio/script/voices';
import { rowsOf } from '../../src/studio/script/rows';

const FACTS = { lang: 'en', publisher: 'The Riverside Paper', url: 'https://example.org/bridge', date: '2026-11-01' };
const start = (): Files =>
  freeze(
    [
      'The Old Bridge Could Reopen',
      '“The bridge could open again in spring,” Mayor Ada Brook said. She did not say who would pay. The town waits. The town waits.',
    ],
    FACTS,
  );

const errors = (files: Files): readonly string[] => {
  const parsed = parseDossier('bridge', files);
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

const lines = (before: Files, after: Files): number =>
  after['dossier.yaml']!.split('\n').length - before['dossier.yaml']!.split('\n').length;

/** Two voices, two actors and a statement. */
function made(): Files {
  let files = start();
  const brook = addActor(files, 'Ada Brook', 'person');
  files = giveVoice(brook.files, '1.1', brook.id, 'said');
  files = giveVoice(files, '1.2', 'reporter', 'reports');
  return keepStatement(files, {
    from: [brook.id],
    verb: 'speaks of perhaps reopening',
    to: ['The bridge'],
    type: 'seeks',
    passage: '1.1',
    words: 'The bridge could open again in spring',
  }).files;
}

describe('a new dossier', () => {
  test('passes the gate from the first moment on', () => {
    expect(errors(start())).toEqual([]);
  });

  test('has every sentence as a row, the headline first', () => {
    expect(rowsOf(start()).map(({ id, opens, headline }) => [id, opens, headline])).toEqual([
      ['0.1', true, true],
      ['1.1', true, false],
      ['1.2', false, false],
      ['1.3', false, false],
      ['1.4', false, false],
    ]);
  });

  test('becomes an explainer by deeds, and passes the gate after each', () => {
    const files = made();
    expect(errors(files)).toEqual([]);
    const [relation] = written(files).relations;
    expect(relation).toMatchObject({ from: 'ada-brook', to: 'the-bridge', evidence: [{ passage: '1.1' }] });
    expect(written(files).entities.map(({ id }) => id)).toEqual(['the-riverside-paper', 'ada-brook', 'the-bridge']);
    expect(errors(addStep(files, { title: 'A', text: 'B', note: 'C', passage: '1.1', select: relation!.id }))).toEqual(
      [],
    );
  });
});

describe('voices', () => {
  test('passages keep the order of the text, whatever the order of marking', () => {
    const files = giveVoice(
      giveVoice(giveVoice(start(), '1.2', 'reporter', 'x'), '0.1', 'reporter', 'x'),
      '1.1',
      'reporter',
      'x',
    );
    expect(written(files).passages.map(({ id }) => id)).toEqual(['0.1', '1.1', '1.2']);
    expect(errors(files)).toEqual([]);
  });

  test('the same words twice are told apart', () => {
    const files = giveVoice(giveVoice(start(), '1.4', 'reporter', 'x'), '1.3', 'reporter', 'x');
    expect(errors(files)).toEqual([]);
    expect(
      rowsOf(files)
        .filter(({ passage }) => passage)
        .map(({ id }) => id),
    ).toEqual(['1.3', '1.4']);
  });

  test('a voice changed is a difference of one line, and one taken away leaves nothing', () => {
    const before = giveVoice(start(), '1.2', 'reporter', 'reports');
    const after = giveVoice(before, '1.2', 'the-riverside-paper', 'reports');
    expect(lines(before, after)).toBe(0);
    expect(takeVoice(before, '1.2')['dossier.yaml']).toBe(start()['dossier.yaml']);
  });

  test('words that weaken it are found, and can be unmarked', () => {
    const files = giveVoice(start(), '1.1', 'reporter', 'reports');
    expect(written(files).passages[0]!.hedges).toEqual(['could']);
    expect(written(toggleHedge(files, '1.1', 'could')).passages[0]!.hedges).toBeUndefined();
  });

  test('how it is said can be reworded', () => {
    const files = sayOfPassage(giveVoice(start(), '1.1', 'reporter', 'reports'), '1.1', 'modality', 'suggests');
    expect(written(files).passages[0]!.modality).toBe('suggests');
  });
});

describe('the cast', () => {
  test('with letters in brackets they are its short name, and each that stands in the text is its words', () => {
    const files = freeze(['Head', 'The North Water Union (NWU) met. The NWU went.'], {
      lang: 'en',
      publisher: 'The Paper',
      url: 'https://example.org/',
      date: '',
    });
    const { files: after } = addActor(files, 'North Water Union (NWU)', 'organisation');
    expect(written(after).entities.at(-1)).toMatchObject({
      label: 'North Water Union (NWU)',
      short: 'NWU',
      aliases: ['North Water Union (NWU)', 'North Water Union', 'NWU'],
    });
  });

  test('a name is known again by its aliases', () => {
    const first = addActor(start(), 'Ada Brook', 'person');
    expect(written(first.files).entities.at(-1)!.aliases).toEqual(['Ada Brook', 'Brook']);
    expect(addActor(first.files, 'brook', 'person')).toEqual({ files: first.files, id: 'ada-brook' });
  });

  test('two of one short name are told apart by their whole names', () => {
    const first = addActor(start(), 'Mayor Ada Brook', 'person');
    const second = addActor(first.files, 'Doctor Tim Brook', 'person');
    expect([first.id, second.id]).toEqual(['mayor-ada-brook', 'doctor-tim-brook']);
    const all = written(second.files);
    expect(callName(all, second.id)).toBe('Doctor Tim Brook');
    expect(actorNamed(second.files, callName(all, second.id))).toBe(second.id);
  });

  test('a long name gets a short one, and a name of two words stays', () => {
    expect(written(addActor(start(), 'Mayor Ada Brook', 'person').files).entities.at(-1)!.short).toBe('Brook');
    expect(written(addActor(start(), 'Ada Brook', 'person').files).entities.at(-1)!.short).toBeUndefined();
  });

  test("a country's name makes a country", () => {
    const { files, id } = addActor(start(), 'Armenia', 'person');
    expect([id, written(files).entities.at(-1)!.type]).toEqual(['ARM', 'country']);
  });

  test('an alias belongs to one', () => {
    const first = addActor(start(), 'Ada Brook', 'person');
    const second = addActor(first.files, 'The town', 'group');
    expect(toggleAlias(second.files, second.id, 'Brook')).toBe(second.files);
  });

  test('a side goes, and from whoever stood on it', () => {
    const files = setOfActor(addSide(made(), 'Town hall'), 'ada-brook', 'side', 'town-hall');
    expect(errors(files)).toEqual([]);
    expect(removeSide(files, 'town-hall')['dossier.yaml']).toBe(made()['dossier.yaml']);
  });
});

describe('statements and story', () => {
  test('one verb changed in a hand-written dossier is a difference of one line', () => {
    const files = { 'dossier.yaml': readFileSync('data/dossiers/sahel/dossier.yaml', 'utf8') };
    const [relation] = written(files).relations;
    const both = (ends: string | string[]): string[] => (typeof ends === 'string' ? [ends] : ends);
    const { files: after } = keepStatement(
      files,
      {
        from: both(relation!.from),
        to: both(relation!.to),
        type: relation!.type,
        polarity: relation!.polarity,
        certainty: relation!.certainty,
        verb: 'is said to do something else to',
        passage: relation!.evidence[0]!.passage!,
        words: relation!.evidence[0]!.words,
      },
      relation!.id,
    );
    const [a, b] = [files['dossier.yaml'].split('\n'), after['dossier.yaml']!.split('\n')];
    expect(b).toHaveLength(a.length);
    expect(b.filter((line, i) => line !== a[i])).toHaveLength(1);
  });

  test('a statement taken out leaves no step that shows it', () => {
    const files = made();
    const { id } = written(files).relations[0]!;
    const told = addStep(files, { title: 'A', text: 'B', note: 'C', select: id });
    expect(errors(removeStatement(told, id))).toEqual([]);
  });

  test('steps change places', () => {
    const two = ['A', 'B'].reduce((files, title) => addStep(files, { title, text: 'x', note: 'y' }), made());
    const titles = (files: Files): unknown[] => written(files).tour.map(({ title }) => title);
    expect(titles(moveStep(two, 'step-2', -1))).toEqual(['B', 'A']);
    expect(moveStep(two, 'step-1', -1)).toBe(two);
  });

  test('title and source are reworded in place', () => {
    const before = made();
    const after = sayOfSource(sayOfDossier(before, 'title', 'Will it?'), 'article', 'date', '2026-11-02');
    expect(lines(before, after)).toBe(0);
    expect(written(after).title).toBe('Will it?');
  });

  test('who made it is said, and taken away again without a trace', () => {
    const before = made();
    const said = sayOfDossier(before, 'byline', 'By Ada Lund');
    expect(written(said).byline).toBe('By Ada Lund');
    expect(sayOfDossier(said, 'byline', ' ')).toEqual(before);
    expect(sayOfDossier(before, 'summary', '')).toBe(before);
  });
});

test('a sentence that is given to the outlet is said through nobody', () => {
  const folder = 'data/dossiers/armenia-csto';
  const files = Object.fromEntries(
    ['dossier.yaml', 'article.md', 'memberships.csv', 'events.csv', 'entities.csv'].map((name) => [
      name,
      readFileSync(`${folder}/${name}`, 'utf8'),
    ]),
  );
  const whose = (after: Files): unknown =>
    written(after).passages.find(({ id }) => id === '1.2')?.attributions?.[0]?.voice;
  expect(whose(files)).toMatchObject({ who: 'galuzin', via: ['tass'] });
  expect(whose(giveVoice(files, '1.2', 'reporter', 'reports'))).toBe('reporter');
  expect(whose(giveVoice(files, '1.2', 'west', 'says'))).toEqual({ who: 'west', via: ['tass'] });
});
