import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import '../../src/i18n/all';
import { linkIndex } from '../../src/domain/link-index';
import { LANGUAGES } from '../../src/i18n';
import { aboutCard, knownAnswers, whoseWords } from '../../src/site/images/captions';
import { sheetOf } from '../../src/site/images/size';
import { createSaysoStore } from '../../src/state/store';
import { EXAMPLES, readExample } from './examples';

const caption = (id: string): string => {
  const dossier = readExample(id);
  const here = { dossier, lang: dossier.lang };
  return [whoseWords(here), knownAnswers(here)].filter((one) => one !== null).join(' ');
};

/** Everything written on a still of a map whose borders need no note. */
function written(dossier: Dossier, kind: 'map' | 'network', notes: { areas: []; text: {} }[] = []): string {
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const { sheet, items } = sheetOf(kind, { dossier, lang: dossier.lang, store }, null, {
    map: { notes, drawn: [] },
    network: { frame: { width: 1, height: 1 }, nodes: [], links: [] },
    graph: null,
  });
  return [...sheet.lines, ...items].map(({ words }) => words).join('\n');
}

describe('a still’s caption', () => {
  it.each([
    [
      'three-sides-eight-voices',
      'Claims by Aldo Finn, Bea Moss and 6 others, as reported by The Delta. Known responses: 1.',
    ],
    ['two-who-contradict', 'Claims by Ola Berg and Tom Karr, as reported by Milbury Echo. Known responses: 1.'],
    ['two-outlets', 'Claims by Rhea Dorn, as reported by The Herald and The Courier. No response found.'],
    [
      'relay-of-three',
      'Claims by The leader of Ostia, as reported by The Courier, through The Wire and Radio Ostia. No response found.',
    ],
    ['leaked-document', 'Claims by The draft treaty, as reported by The Gazette. No response found.'],
    ['right-to-left', 'أقوال: ليلى حداد وسامر ناصر؛ كما نقلتها: الصدى. الردود المعروفة: 1.'],
  ])('says of %s who claims, through whom, and how many answer', (id, words) => {
    expect(caption(id)).toBe(words);
  });

  it.each(EXAMPLES)('names a claimant of %s, and nobody who claims nothing', (id) => {
    const dossier = readExample(id);
    const [head] = caption(id).split(/[,;؛]/);
    const claiming = new Set(dossier.relations.flatMap(({ voice }) => (voice.kind === 'reporter' ? [] : voice.who)));
    const labels = dossier.entities.map(({ label }) => label[dossier.lang]!).filter((label) => head!.includes(label));
    // A name inside a longer one is not meant.
    const named = dossier.entities.filter(({ label }) => {
      const own = label[dossier.lang]!;
      return labels.includes(own) && !labels.some((other) => other !== own && other.includes(own));
    });
    expect(named.length).toBeGreaterThan(0);
    for (const entity of named) expect(claiming).toContain(entity.id);
  });

  it('says no response was found only where one was looked for, for every claim', () => {
    const dossier = readExample('fan-of-five');
    const [first, ...others] = dossier.relations;
    const { answered, ...unasked } = first!;
    expect(answered).toBe('none found');
    expect(knownAnswers({ dossier, lang: 'en' })).toBe('No response found.');
    expect(knownAnswers({ dossier: { ...dossier, relations: [unasked, ...others] }, lang: 'en' })).toBeNull();
  });

  it('is said in each language of the interface', () => {
    const dossier = readExample('three-sides-eight-voices');
    const said = LANGUAGES.map((lang) => whoseWords({ dossier, lang })! + knownAnswers({ dossier, lang })!);
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const words of said) expect(words).toMatch(/Aldo Finn.*Bea Moss.*6.*1/);
  });
});

describe('a still says nothing of what it does not show', () => {
  it('speaks of borders where the map has one that needs a note, and of a record where there is one', () => {
    const islands = readExample('over-180-degrees');
    expect(written(islands, 'map')).not.toMatch(/[Bb]orders|on record/);
    expect(written(islands, 'map', [{ areas: [], text: {} }])).toContain('Borders follow');
    expect(written(islands, 'network')).not.toMatch(/[Bb]orders/);
  });

  it('calls the card of a story without a map neither map nor network', () => {
    expect(aboutCard({ dossier: readExample('fan-of-five'), lang: 'en' }).title).toBe(
      'What ties the harbour to the ferry?',
    );
  });
});
