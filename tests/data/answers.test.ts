import { describe, expect, it } from 'vitest';
import { facts } from './facts';
import { loadDossier } from './load-dossier';

describe('the answers on record to the first dossier', () => {
  const dossier = loadDossier('armenia-csto');
  const rows = facts('armenia-csto', 'answers');
  const STANCES: Readonly<Record<string, string>> = { rejects: 'denies', corrects: 'qualifies' };

  it('are those of the table, each to every claim it bears on', () => {
    const told = dossier.answers.map(({ id, by, to, stance, evidence }) => ({
      statement: id.split('-')[0],
      by: by.map((who) => dossier.entities.find((entity) => entity.id === who)!.label['en']).join(', '),
      to,
      stance,
      source: evidence.flatMap((piece) =>
        'source' in piece ? dossier.sources.filter(({ id: source }) => source === piece.source).map(({ url }) => url) : [],
      )[0],
    }));
    const expected = rows.flatMap((row) =>
      [...row['to']!.matchAll(/r\d\d/g)].map(([to]) => ({
        statement: row['id'],
        by: row['by'] === 'Russian foreign ministry' ? 'Russian Ministry of Foreign Affairs' : row['by'],
        to,
        stance: STANCES[row['stance']!] ?? row['stance'],
        source: row['source_url'],
      })),
    );
    expect(told).toEqual(expected);
  });

  it('say so where they do not respond to the interview', () => {
    for (const row of rows.filter(({ kind, stance }) => kind === 'related' && stance !== 'repeats'))
      for (const answer of dossier.answers.filter(({ id }) => id.startsWith(`${row['id']}-`)))
        expect(answer.note?.['en'], answer.id).toContain('does not respond to this interview');
  });

  it('are none of the article’s words, and nobody in it', () => {
    for (const { by, evidence } of dossier.answers) {
      expect(evidence.every((piece) => 'source' in piece)).toBe(true);
      for (const who of by.filter((one) => !['galuzin', 'rus_mfa'].includes(one)))
        expect(dossier.entities.find(({ id }) => id === who)?.background, who).toBe(true);
    }
  });

  it('were looked for where the West is spoken of, and not found', () => {
    const about = dossier.relations.filter(({ from, voice }) => voice.kind === 'speaker' && (from.includes('west') || from.includes('washington')));
    expect(about.length).toBeGreaterThan(5);
    for (const relation of about) expect(relation.answered, relation.id).toBe('none found');
  });
});

describe('the answers within the second dossier', () => {
  const dossier = loadDossier('sahel');

  it.each([
    ['r04', 'NGA'],
    ['2.1', 'ECOWAS'],
    ['r12', 'ECOWAS'],
    ['r16', 'AES'],
    ['r19', 'idris'],
    ['r20', 'idris'],
    ['r19', 'FRA'],
  ])('%s is answered by %s', (to, by) => {
    const answer = dossier.answers.find((one) => one.to === to && one.by.includes(by));
    expect(answer).toBeDefined();
    const [piece] = answer!.evidence;
    const passage = dossier.passages.find(({ id }) => piece && 'passage' in piece && id === piece.passage)!;
    expect(passage.voice.who, 'the answer is in the voice of who gives it').toContain(by);
  });

  it('are no others', () => {
    expect(dossier.answers).toHaveLength(7);
  });
});
