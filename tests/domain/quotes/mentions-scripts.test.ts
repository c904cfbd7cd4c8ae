import { describe, expect, it } from 'vitest';
import { isBetweenLetters, isBoundary } from '../../../src/domain/quotes/letters';
import { mentionReport, sayMentions } from '../../../src/domain/quotes/mention-report';
import { findMentions } from '../../../src/domain/quotes/mentions';
import { entity } from '../../geometry/network/dossiers';

/** What some aliases of one entity catch in a text. */
const caught = (lang: string, text: string, ...aliases: string[]): string[] =>
  findMentions(
    text,
    aliases.map((words) => ({ entity: 'x', words })),
    lang,
  ).map(({ start, end }) => text.slice(start, end));

const reportOn = (lang: string, text: string, ...aliases: string[]) =>
  mentionReport({
    entities: [entity('x', { aliases })],
    sources: [
      {
        id: 'a',
        kind: 'article',
        basedOn: [],
        title: 'A',
        publisher: 'P',
        url: 'https://example.org',
        lang,
        display: 'full',
        text,
      },
    ],
  });

describe('names that bend', () => {
  it.each<
    [
      language: string,
      lang: string,
      text: string,
      plain: string,
      plainCaught: string[],
      star: string,
      starCaught: string[],
    ]
  >([
    [
      'Armenian',
      'hy',
      'Հայաստանը և Հայաստանի, Հայաստանում։ Հայաստան։',
      'Հայաստան',
      ['Հայաստան'],
      'Հայաստան*',
      ['Հայաստանը', 'Հայաստանի', 'Հայաստանում', 'Հայաստան'],
    ],
    [
      'Russian',
      'ru',
      'Армения, Армении и Арменией; армянский.',
      'Армения',
      ['Армения'],
      'Армени*',
      ['Армения', 'Армении', 'Арменией'],
    ],
    [
      'Georgian',
      'ka',
      'საქართველო და საქართველოს, საქართველოში.',
      'საქართველო',
      ['საქართველო'],
      'საქართველო*',
      ['საქართველო', 'საქართველოს', 'საქართველოში'],
    ],
    [
      'Turkish',
      'tr',
      'Türkiye, Türkiye’nin ve Türkiyeli',
      'Türkiye',
      ['Türkiye', 'Türkiye'],
      'Türkiye*',
      ['Türkiye', 'Türkiye', 'Türkiyeli'],
    ],
    ['Finnish', 'fi', 'Suomi, Suomen ja Suomessa', 'Suomi', ['Suomi'], 'Suom*', ['Suomi', 'Suomen', 'Suomessa']],
    ['Arabic', 'ar', 'مصر وبمصر ولمصر', 'مصر', ['مصر'], '*مصر', ['مصر', 'وبمصر', 'ولمصر']],
    ['Hebrew', 'he', 'ישראל, בישראל ומישראל', 'ישראל', ['ישראל'], '*ישראל', ['ישראל', 'בישראל', 'ומישראל']],
    ['Korean', 'ko', '한국은 한국의 한국', '한국', ['한국'], '한국*', ['한국은', '한국의', '한국']],
    [
      'Hindi',
      'hi',
      'भारत ने भारतीय और भारत, भारतः',
      'भारत',
      ['भारत', 'भारत'],
      'भारत*',
      ['भारत', 'भारतीय', 'भारत', 'भारतः'],
    ],
  ])('%s', (_, lang, text, plain, plainCaught, star, starCaught) => {
    expect(caught(lang, text, plain)).toEqual(plainCaught);
    expect(caught(lang, text, star)).toEqual(starCaught);
  });

  it.each<[language: string, lang: string, text: string, alias: string, times: number]>([
    ['Japanese', 'ja', '日本政府は韓国と協議した。日本の首相は', '日本', 2],
    ['Japanese, in katakana', 'ja', '首相はアルメニアを訪問した', 'アルメニア', 1],
    ['Chinese', 'zh', '美国和中国在北京会谈，中国表示', '中国', 2],
    ['Thai', 'th', 'นายกรัฐมนตรีไทยเยือนกัมพูชา ไทยกล่าวว่า', 'ไทย', 2],
  ])('%s stands anywhere in a run', (_, lang, text, alias, times) => {
    expect(caught(lang, text, alias)).toEqual(Array<string>(times).fill(alias));
  });

  it('take nothing of a script without spaces into an ending', () => {
    expect(caught('ja', '韓国政府はSeoulで', '韓国*')).toEqual(['韓国']);
  });

  it('do not end inside a letter', () => {
    expect(caught('hi', 'कि', 'क')).toEqual([]);
    expect([isBoundary('कि', 1), isBetweenLetters('कि', 1)]).toEqual([false, false]);
    expect(isBetweenLetters('a👩‍👩‍👧b', 4)).toBe(false);
    expect([0, 1, 2].map((at) => isBetweenLetters('ab', at))).toEqual([true, true, true]);
  });

  it('a star alone catches nothing', () => {
    expect(caught('en', 'All words', '*', '**')).toEqual([]);
  });
});

describe('mentionReport', () => {
  it('says what was caught and what was nearly caught, with an alias that would catch it', () => {
    const [report] = reportOn('ru', 'Армения против Армении. Об Армении говорят. Армянский.', 'Армения');
    expect(report).toEqual({
      entity: 'x',
      words: 'Армения',
      caught: [{ form: 'Армения', times: 1 }],
      near: [{ form: 'Армении', times: 2 }],
      suggestion: 'Армени*',
    });
    expect(sayMentions([report!])).toBe('x: Армения: Армения 1×\n  not caught: Армении 2×; add Армени*?');
  });

  it.each<[string, string, string, string, string | undefined]>([
    ['ar', 'قال بمصر', 'مصر', 'بمصر', '*مصر'],
    ['hy', 'Հայաստանի հետ', 'Հայաստան', 'Հայաստանի', 'Հայաստան*'],
    ['ru', 'слова Михаила Галузина', 'Михаил Галузин', 'Михаила Галузина', undefined],
    ['fi', 'Suomen hallitus', 'Suomi', 'Suomen', 'Suom*'],
  ])('%s: %s', (lang, text, alias, form, suggestion) => {
    const [{ caught: found, near, suggestion: offered } = { caught: [], near: [] }] = reportOn(lang, text, alias);
    expect([found, near, offered]).toEqual([[], [{ form, times: 1 }], suggestion]);
    if (suggestion !== undefined) expect(caught(lang, text, suggestion)).toEqual([form]);
  });

  it('offers nothing that another name catches already, and nothing far', () => {
    expect(reportOn('en', 'Armenian people met Armani.', 'Armenia', 'Armenian people')[0]!.near).toEqual([]);
    expect(reportOn('en', 'The way was long.', 'Waterloo')[0]!.near).toEqual([]);
  });
});
