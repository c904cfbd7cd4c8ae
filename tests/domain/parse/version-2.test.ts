import { describe, expect, it } from 'vitest';
import { changed, codeAt, dossierOf, problemsOf } from './fixture';
import { suggestCountry } from '../../../src/domain/parse/suggest-country';
import { STORY } from './two-outlets';

const Y = 'dossier.yaml';
const yaml = (from: string, to: string) => changed(Y, from, to, STORY);
const codes = (from: string, to: string) => [...new Set(problemsOf(yaml(from, to)).map(({ code }) => code))];

describe('version 2', () => {
  it('finds nothing wrong with the sound story', () => {
    expect(problemsOf(STORY)).toEqual([]);
  });

  it('reads every part of it', () => {
    const { passages, relations, sides, entities, layers, map, presets, picture, subject } = dossierOf(STORY);
    const passage = (id: string) => passages.find((one) => one.id === id)!;
    const relation = (id: string) => relations.find((one) => one.id === id)!;
    expect(passage('c1').voice).toEqual({ kind: 'reporter', who: ['courier'], via: [], attribution: 'stated' });
    expect(passage('c1').attributions.map(({ voice }) => voice.who)).toEqual([['ministry'], ['keita']]);
    expect(passage('c3').voice).toMatchObject({ kind: 'speaker', who: ['town', 'village'] });
    expect(passage('c5').voice).toMatchObject({ kind: 'document', who: ['draft'] });
    expect(passage('c4').show).toEqual({ en: 'It says who is silent.' });
    const { start, exact, hedges } = passage('c2');
    expect(hedges.map((at) => exact.slice(at.start - start, at.end - start))).toEqual(['could']);
    expect(relation('r1')).toMatchObject({ polarity: 'denied', voice: { kind: 'speaker', who: ['ministry'] } });
    expect(relation('r2').voice.via.map(({ who }) => who)).toEqual(['agency', 'radio']);
    expect(relation('r3').condition?.text).toEqual({ en: 'if it rains' });
    expect(sides.map(({ tone }) => tone)).toEqual([1, 4]);
    expect(entities.find(({ id }) => id === 'leader')!.named).toBe(false);
    expect(map === 'none' ? [] : map.frames.map(({ id }) => id)).toEqual(['near', 'all']);
    expect([presets.map(({ id }) => id), layers, picture, subject]).toEqual([['near'], [], 'statements', 'dam']);
  });

  it('has no map where nothing has a place', () => {
    const files = yaml(
      'map:\n  title: A dam between two places\n  frames:\n    - { id: near, label: The dam, centre: [179.9, -17], across: 300 }\n    - { id: all, label: Both, fit: [town, dam], margin: 0.2 }\n',
      'map: none\n',
    );
    const placeless = { ...files, [Y]: files[Y]!.replace(', camera: near', '') };
    expect(dossierOf(placeless).map).toBe('none');
    const silent = { ...placeless, [Y]: placeless[Y].replace('map: none\n', '').replace(/, place: \[[^\]]*\]/g, '') };
    expect(dossierOf(silent).map).toBe('none');
  });

  it('takes language tags in any letter case', () => {
    expect(dossierOf(yaml('lang: en\n', 'lang: EN\n')).lang).toBe('en');
    expect(dossierOf(yaml('title: The dam\n', 'title: { En: The dam }\n')).title).toEqual({ en: 'The dam' });
  });
});

describe('what version 2 refuses', () => {
  it.each<[code: string, from: string, to: string]>([
    [
      'VOICE_NOT_IN_EVIDENCE',
      '    evidence: [{ attribution: a1 }]\n',
      '    voice: village\n    evidence: [{ attribution: a1 }]\n',
    ],
    ['PASSAGE_ON_RECORD', '    voice: draft\n', '    voice: record\n'],
    ['PASSAGE_ON_RECORD', 'voice: keita, cue: called', 'voice: record, cue: called'],
    ['SIDE_UNNAMED', 'label: Upstream, ', ''],
    [
      'ANSWER_TO_ITSELF',
      'stance: disputes, evidence: [{ attribution: a2 }]',
      'stance: disputes, evidence: [{ attribution: a1 }]',
    ],
    ['ATTRIBUTION_NOT_WITHIN', 'content: a joke,', 'content: a joke, within: a1,'],
    ['ATTRIBUTIONS_OVERLAP', 'content: a joke,', 'content: no plans,'],
    ['FRAME_UNCLEAR', 'fit: [town, dam], margin', 'fit: [town, dam], across: 3, margin'],
    ['COMMA_IN_VALUE', 'note: As we group them.', 'note: As we group them, more or less.'],
    ['COMMENT_IN_VALUE', 'verb: will wait for', 'verb: will wait for #2'],
    ['SECOND_DOCUMENT', 'entities:\n', '---\nentities:\n'],
    ['CLAIM_WITHOUT_SPEAKER', '    voice: draft\n', '    voice: document\n'],
    ['DANGLING_REFERENCE', 'side: upstream', 'side: upstraem'],
    ['DANGLING_REFERENCE', '    voice: draft\n', '    voice: drafft\n'],
    ['UNKNOWN_FIELD', 'subject: dam\n', 'subject: dam\noutlet: courier\n'],
    ['WRONG_TYPE', 'speaksFor: ministry', 'speaksFor: bello'],
    ['WRONG_TYPE', '{from} has no plans for {to}', '{from} has no plans'],
    ['WRONG_TYPE', 'renderings: [c2, h1]', 'renderings: [c2, c3]'],
    ['MISSING_FIELD', '    reason: It says who is silent.\n', ''],
    ['WORDS_NOT_IN_PASSAGE', 'cue: called', 'cue: shouted'],
  ])('%s: %s', (code, from, to) => {
    expect(codes(from, to)).toContain(code);
  });

  it('ANSWER_UNCLEAR, where a relation and a passage have one id', () => {
    const files = yaml('- id: r2\n', '- id: c3\n');
    expect(
      problemsOf({ ...files, [Y]: files[Y]!.replace('to: a1, stance', 'to: c3, stance') }).map((p) => p.code),
    ).toEqual(['ANSWER_UNCLEAR']);
  });

  it('QUOTE_CUTS_A_LETTER, between a letter and its mark', () => {
    const files = {
      ...STORY,
      'herald.md': STORY['herald.md']!.replace('will close', 'will close\u0301'),
      [Y]: STORY[Y]!.replace('will close.', 'will close'),
    };
    expect(problemsOf(files).map(({ code }) => code)).toContain('QUOTE_CUTS_A_LETTER');
  });

  it('AS_OF_MISSING, with a table of memberships', () => {
    const rows =
      'date,title,actors,place,lat,lon,source_url,source_title,source_publisher,confidence\n2001,A,,,,,https://example.org/a,A,B,high\n';
    expect(problemsOf({ ...STORY, 'events.csv': rows }).map(({ code }) => code)).toEqual(['AS_OF_MISSING']);
  });
});

describe('what is suggested', () => {
  it.each([
    ['UK', undefined, 'GBR'],
    ['Great Britain', undefined, 'GBR'],
    ['uk', undefined, 'GBR'],
    ['FR', undefined, 'FRA'],
    ['fra', undefined, 'FRA'],
    ['Samoa', undefined, 'WSM'],
    ['XYZ', { en: 'Fiji' }, 'FJI'],
    ['ARMN', undefined, 'ARM'],
    ['EU', undefined, undefined],
  ])('%s: %s', (written, label, code) => {
    expect(suggestCountry(written, label)).toBe(code);
  });

  it('is another word for a type, and an address’s beginning', () => {
    const [type] = problemsOf(yaml('type: group, label', 'type: officials, label'));
    expect(type?.suggestion).toBe('did you mean "group"?');
    const [url] = problemsOf(yaml('url: https://example.org/radio', 'url: example.org/radio'));
    expect(url?.suggestion).toBe('did you mean "https://example.org/radio"?');
    const [voice] = problemsOf(yaml('    voice: draft\n', '    voice: drafft\n'));
    expect([voice?.message, voice?.suggestion]).toEqual(['there is no voice "drafft"', 'did you mean "draft"?']);
  });
});

describe('what version 2 remarks on', () => {
  it.each<[code: string, from: string, to: string]>([
    ['HEDGE_LOST', 'verb: could close\n    certainty: possible\n', 'verb: will close\n'],
    ['ALIAS_UNUSED', 'aliases: [Keita]', 'aliases: [Keita, Keitas]'],
    [
      'ENTITY_UNNAMED',
      '  - { id: courier, type',
      '  - { id: nobody, type: person, label: Nobody }\n  - { id: courier, type',
    ],
    ['QUOTE_CUTS_A_WORD', 'words: the dam could close', 'words: the dam could clos'],
  ])('%s', (code, from, to) => {
    const problems = problemsOf(yaml(from, to));
    expect(problems.map((one) => `${one.severity} ${one.code}`)).toEqual([`warning ${code}`]);
  });

  it('VOICE_UNSAID leaves the passage out, until it is used', () => {
    const files = yaml('    exact: The town is quiet.\n    voice: reporter\n', '    exact: The town is quiet.\n');
    expect(problemsOf(files).map(({ code }) => code)).toContain('VOICE_UNSAID');
    expect(dossierOf(files).passages.map(({ id }) => id)).not.toContain('c4');
  });

  it('SENTENCE_UNQUOTED, of a sentence that names somebody', () => {
    const files = { ...STORY, 'herald.md': `${STORY['herald.md']!}\nKeita left. It rained.\n` };
    const [problem] = problemsOf(files);
    expect([problem?.code, problem?.message]).toEqual([
      'SENTENCE_UNQUOTED',
      '1 of 2 sentences of "herald-1" that name somebody of the dossier are in no passage',
    ]);
    expect(codeAt(files, Y, 'herald.md')).toBe('SENTENCE_UNQUOTED');
  });

  it('but not of a headline, which is shown as the title', () => {
    const title = /id: herald-1[\s\S]*?title: ([^\n,]+)/.exec(STORY[Y]!)![1]!;
    const files = yaml(`title: ${title}`, 'title: Keita speaks');
    expect(problemsOf({ ...files, 'herald.md': `Keita speaks\n\n${STORY['herald.md']!}` })).toEqual([]);
  });
});
