import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/domain/dossier';
import { STANCES } from '../../src/domain/model/claims';
import { MOVE_KINDS } from '../../src/domain/record/changes';
import '../../src/i18n/all';
import { LANGUAGE_NAMES, LANGUAGES, messagesFor, type Messages } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { exploreWords } from '../../src/i18n/explore-words';
import { libraryWords } from '../../src/i18n/library';
import { onePageWords } from '../../src/i18n/one-page';
import { openDataWords } from '../../src/i18n/open-data';
import { fetchSharingWords, sharingWords } from '../../src/i18n/sharing';
import { apartWords } from '../../src/i18n/standalone-messages';
import { pseudo, pseudoExploreWords, pseudoWords } from '../../src/i18n/pseudo';
import { VIEW_PARAMS } from '../../src/domain/view-params';
import type { Reason } from '../../src/state/url/read';

/** Every wording with its path; functions keep their number of arguments. */
function wordings(messages: unknown, path = ''): [path: string, wording: string | ((...args: never[]) => string)][] {
  if (typeof messages === 'string' || typeof messages === 'function') return [[path, messages as string]];
  return Object.entries(messages as object).flatMap(([key, inner]) => wordings(inner, path ? `${path}.${key}` : key));
}

/** Arguments a wording takes besides labels and counts. */
const UNLIKE: Readonly<Record<string, unknown[][]>> = {
  list: [[['a', 'b']], [['a']]],
  complaint: (['unknown', 'malformed', 'out-of-range', 'repeated', 'not-of-selection'] satisfies Reason[]).flatMap(
    (reason) => VIEW_PARAMS.map((param) => [param, 'x', reason]),
  ),
  'answers.stance': STANCES.map((stance) => [stance, 'Name']),
  'timeline.move': MOVE_KINDS.map((kind) => [kind, 'x', 'y']),
};

/** How many arguments English takes; the made-up language passes on as many as it is given. */
const arity = new Map(wordings(en).map(([path, wording]) => [path, wording.length]));

/** Says a wording in as many ways as matter: labels, and counts of every plural kind. */
function said(path: string, wording: unknown, length = arity.get(path) ?? 0): string[] {
  if (typeof wording === 'string') return [wording];
  const call = wording as (...args: unknown[]) => string;
  const args = UNLIKE[path] ?? [0, 1, 2, 5, 11, 21, 22, 1000].map((n) => Array.from({ length }, () => n));
  // Where a label is asked for, a number serves as well as a name.
  return args.map((list) => call(...list.map((arg) => (typeof arg === 'number' ? named(path, arg) : arg))));
}

/** Labels are read as text in some languages, so those wordings get a name. */
const named = (path: string, n: number): unknown =>
  /^voice\.(says|writes|byContext|speakersClaims|outletsWords)$|^legend\.(east|west)|^exercise\.because/.test(path)
    ? `Name${n}`
    : n;

const all = (messages: Messages): [path: string, words: string][] =>
  wordings(messages).flatMap(([path, wording]) => said(path, wording).map((words): [string, string] => [path, words]));

const shape = (messages: Messages) => wordings(messages).map(([path, wording]) => `${path}:${typeof wording}`);

describe.each([...LANGUAGES, 'pseudo'])('the catalogue in %s', (lang) => {
  const messages = lang === 'pseudo' ? pseudo : messagesFor(lang);

  it('has the very same keys as English', () => {
    expect(shape(messages).sort()).toEqual(shape(en).sort());
  });

  it('leaves nothing empty, undefined or half said', () => {
    const bad = /^\s*$|^\s|\s$|undefined|null|NaN|\[object|\$\{|\{\w+\}/;
    expect(all(messages).filter(([, words]) => bad.test(words))).toEqual([]);
  });

  it('has a word for every kind of thing', () => {
    for (const type of ENTITY_TYPES) expect(messages.entityTypes[type]).toBeTruthy();
  });

  it('uses every argument it is given, apart from reasons', () => {
    const { voice, tour, complaint } = messages;
    for (const words of [voice.says('Qx'), voice.byContext('Qx'), voice.writes('Qx'), voice.speakersClaims('Qx')]) {
      expect(words).toContain('Qx');
    }
    expect(tour.stepOf(37, 49)).toMatch(/37.*49/);
    expect(complaint('select', 'Qx', 'unknown')).toMatch(/Qx/);
  });
});

describe('scripts', () => {
  it.each([
    ['hy', /\p{Script=Armenian}/u, /\p{Script=Cyrillic}/u],
    ['ru', /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u],
    ['fr', /\p{Script=Latin}/u, /\p{Script=Armenian}|\p{Script=Cyrillic}|\p{Script=Arabic}/u],
    ['ar', /\p{Script=Arabic}/u, /\p{Script=Armenian}|\p{Script=Cyrillic}|[\u0660-\u0669\u06f0-\u06f9]/u],
  ])('%s is written in its own letters throughout', (lang, own, other) => {
    const numbersOnly = ['site.name', 'list', 'map.beyond', 'layer.fromTo', 'sentence', 'layer.statusOf'];
    const words = all(messagesFor(lang)).filter(([path]) => !numbersOnly.includes(path));
    expect(words.filter(([, line]) => !own.test(line) || other.test(line))).toEqual([]);
  });
});

describe('typography', () => {
  const everyLine = (lang: string): string[] =>
    [
      messagesFor(lang),
      exploreWords(lang),
      apartWords(lang),
      sharingWords(lang),
      openDataWords(lang),
      libraryWords(lang),
      onePageWords(lang),
    ].flatMap((words) => wordings(words).flatMap(([path, wording]) => said(path, wording, 3).map(String)));
  beforeAll(async () => {
    await Promise.all(LANGUAGES.map(fetchSharingWords));
  });

  it('in French a mark of two parts has a no-break space before it, and quotation marks have theirs inside', () => {
    // The key "?" stands for itself.
    const loose = /(?<!\u202f)[;!?](?! pour)|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»|['"“”]/u;
    expect(everyLine('fr').filter((line) => loose.test(line))).toEqual([]);
  });

  it('in Arabic commas, semicolons and question marks are Arabic, and quotation marks are «…»', () => {
    // The key "?" stands for itself, and Western digits are grouped by their own comma.
    const loose = /(?<!\d),|;|\?(?! لفتح)|["“”']|→/u;
    expect(everyLine('ar').filter((line) => loose.test(line))).toEqual([]);
  });
});

describe('plurals', () => {
  it('in English', () => {
    const { announce, coverage } = messagesFor('en');
    expect(announce.selected('A', 1, 0)).toBe('Selected: A. 1 statement, 0 sentences.');
    expect(announce.selected('A', 0, 1)).toBe('Selected: A. 0 statements, 1 sentence.');
    expect(coverage.bySpeaker(19, 22, 'Galuzin')).toBe('19 of 22 statements rest on Galuzin’s word.');
    expect(coverage.bySpeaker(1, 1, 'Brooks')).toBe('1 of 1 statement rests on Brooks’ word.');
  });

  it('in Russian', () => {
    const { coverage, panel } = messagesFor('ru');
    expect([1, 2, 5, 11, 21, 22].map(panel.relationCount)).toEqual([
      '1 утверждение',
      '2 утверждения',
      '5 утверждений',
      '11 утверждений',
      '21 утверждение',
      '22 утверждения',
    ]);
    expect(coverage.byReporter(2, 22, 'АПА')).toBe('2 из 22 утверждений основаны на собственных словах издания (АПА).');
    expect(coverage.byReporter(1, 21, 'АПА')).toBe('1 из 21 утверждения основано на собственных словах издания (АПА).');
    expect(coverage.byRecord(0, 22)).toBe('ни одно из 22 утверждений не основано на документах.');
  });

  it('in French, where none counts as one', () => {
    const { coverage, panel, layer, record } = messagesFor('fr');
    expect([0, 1, 2, 5, 1000].map((count) => panel.relationCount(count).replace(/\s/g, ' '))).toEqual([
      '0 affirmation',
      '1 affirmation',
      '2 affirmations',
      '5 affirmations',
      '1 000 affirmations',
    ]);
    expect(coverage.bySpeaker(19, 22, 'Touray')).toBe(
      '19 affirmations sur 22 reposent sur la parole d’une seule voix (Touray).',
    );
    expect(coverage.byRecord(1, 22)).toBe('1 affirmation sur 22 repose sur des faits attestés.');
    expect(coverage.byRecord(0, 22)).toBe('aucune des 22 affirmations ne repose sur des faits attestés.');
    expect(['2024', 'juin 2024', '5 juin 2024', '1er août 2024'].map(layer.since)).toEqual([
      'depuis 2024',
      'depuis juin 2024',
      'depuis le 5 juin 2024',
      'depuis le 1er août 2024',
    ]);
    expect(layer.fromTo('avril 2024', '5 mai 2025')).toBe('d’avril 2024 au 5 mai 2025');
    expect(layer.fromTo('1994', 'mai 2025')).toBe('de 1994 à mai 2025');
    expect(layer.fromTo('3 mars 1994', '1999')).toBe('du 3 mars 1994 à 1999');
    expect([layer.until('2024'), layer.until('5 mai 2025')]).toEqual(['jusqu’en 2024', 'jusqu’au 5 mai 2025']);
    expect([record.membersOn('2024'), record.membersOn('5 mai 2025')]).toEqual([
      'Statut en 2024',
      'Statut au 5 mai 2025',
    ]);
  });

  it('in Arabic, which has six forms and says one and two without a digit', () => {
    const { announce, coverage, layer } = messagesFor('ar');
    const sentences = (value: number): string => announce.selected('', 0, value).split('، ').at(-1)!.slice(0, -1);
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map(sentences)).toEqual([
      'لا اقتباسات',
      'اقتباس واحد',
      'اقتباسان',
      '3 اقتباسات',
      '10 اقتباسات',
      '11 اقتباسًا',
      '99 اقتباسًا',
      '100 اقتباس',
      '102 اقتباس',
      '103 اقتباسات',
      '111 اقتباسًا',
    ]);
    expect(coverage.bySpeaker(19, 22, 'ليلى حداد')).toBe(
      'الأقوال المستندة إلى كلام صوت واحد (ليلى حداد): 19 من أصل 22.',
    );
    expect(coverage.bySpeaker(2, 22, 'ليلى حداد')).toBe('الأقوال المستندة إلى كلام صوت واحد (ليلى حداد): 2 من أصل 22.');
    expect(coverage.byRecord(0, 22)).toBe('لا يستند أي قول من أصل 22 إلى وقائع موثّقة.');
    expect([1, 2, 3].map(layer.inHowMany)).toEqual(['في منظمة واحدة', 'في منظمتين', 'في 3 منظمات']);
  });

  it('in Armenian the noun stays as it is', () => {
    const { coverage, panel } = messagesFor('hy');
    expect([1, 5].map(panel.relationCount)).toEqual(['1 պնդում', '5 պնդում']);
    expect(coverage.bySpeaker(19, 22, 'Գալուզին')).toBe('22 պնդումից 19-ը հիմնված են մեկ ձայնի (Գալուզին) խոսքի վրա։');
    expect(coverage.bySpeaker(1, 22, 'Գալուզին')).toBe('22 պնդումից 1-ը հիմնված է մեկ ձայնի (Գալուզին) խոսքի վրա։');
    expect(coverage.byRecord(0, 22)).toBe('22 պնդումից ոչ մեկը հիմնված չէ փաստագրված աղբյուրների վրա։');
  });
});

describe('who speaks, in Armenian', () => {
  const { voice } = messagesFor('hy');
  it.each([
    [voice.says('Գալուզին'), 'Գալուզինն ասում է'],
    [voice.writes('Գալուզին'), 'Գալուզինը գրում է'],
    [voice.writes('Արմենիա'), 'Արմենիան գրում է'],
    [voice.writes('ՏԱՍՍ'), 'ՏԱՍՍ-ը գրում է'],
    [voice.writes('The Armenian Report'), 'The Armenian Report գրում է'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('finding a language', () => {
  it('ignores a region it does not know, and falls back to English', () => {
    expect(messagesFor('ru-AM')).toBe(messagesFor('ru'));
    expect(messagesFor('constructor')).toBe(en);
    expect(messagesFor('')).toBe(en);
  });

  it('knows what each language calls itself', () => {
    expect([...LANGUAGE_NAMES.keys()]).toEqual(LANGUAGES);
  });
});

describe('the made-up language', () => {
  it('is always longer, and keeps digits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        expect(pseudoWords(words).length).toBeGreaterThanOrEqual(words.length * 1.4);
        expect(pseudoWords(words).replace(/\D/g, '')).toBe(words.replace(/\D/g, ''));
      }),
    );
    expect(pseudo.tour.stepOf(3, 7)).toContain('3');
  });
});

/** Words that are spelled as in English. */
const COGNATES: Readonly<Record<string, readonly string[]>> = { fr: ['header.menu', 'header.sources'] };

describe.each([...LANGUAGES, 'pseudo'])('the words of the explore page in %s', (lang) => {
  const words = lang === 'pseudo' ? pseudoExploreWords : exploreWords(lang);

  it('are as many as in English, none of them empty', () => {
    const paths = (catalogue: unknown): string[] =>
      wordings(catalogue).map(([path, wording]) => `${path}:${typeof wording}`);
    expect(paths(words).sort()).toEqual(paths(exploreWords('en')).sort());
    expect(wordings(words).filter(([, wording]) => typeof wording === 'string' && !wording.trim())).toEqual([]);
  });

  it.runIf(lang !== 'en')('are not English', () => {
    const same = wordings(words).filter(([path, wording]) =>
      wordings(exploreWords('en')).some(([other, english]) => other === path && english === wording),
    );
    expect(same.filter(([path, wording]) => typeof wording === 'string' && !COGNATES[lang]?.includes(path))).toEqual(
      [],
    );
  });
});
