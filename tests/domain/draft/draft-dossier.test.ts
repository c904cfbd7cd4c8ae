import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDossier } from '../../../src/domain/draft/draft-dossier';
import { guessVoice } from '../../../src/domain/draft/guess-voice';
import { namesIn } from '../../../src/domain/draft/names-in';
import { sentencesOf } from '../../../src/domain/quotes/sentences';
import { parseDossier } from '../../../src/domain/parse';

const TEXT = `The Old Bridge Could Reopen

The mayor of Riverside spoke on Monday. “The bridge could open again,” Mayor Ada Brook said. She did not say who would pay.

No date is set. According to the U.S. embassy, Mr. Reed "will come": soon.

No date is set.
`;

const cut = (text: string, lang = 'en'): string[] =>
  sentencesOf(text, lang).map(
    ({ start, end, paragraph, sentence }) => `${paragraph}.${sentence} ${text.slice(start, end)}`,
  );

describe('sentences', () => {
  it('are counted by paragraph, and abbreviations do not end them', () => {
    expect(cut(TEXT)).toEqual([
      '0.1 The Old Bridge Could Reopen',
      '1.1 The mayor of Riverside spoke on Monday.',
      '1.2 “The bridge could open again,” Mayor Ada Brook said.',
      '1.3 She did not say who would pay.',
      '2.1 No date is set.',
      '2.2 According to the U.S. embassy, Mr. Reed "will come": soon.',
      '3.1 No date is set.',
    ]);
  });

  it('are cut in other scripts', () => {
    expect(cut('Заголовок\n\nОн сказал: «Да». В 2024 г. мост закрыли.', 'ru')).toHaveLength(3);
    expect(cut('標題\n\n他說可以。橋會開。', 'zh')).toHaveLength(3);
    expect(cut('Վերնագիր\n\nՆա ասաց՝ այո։ Կամուրջը բաց է։', 'hy')).toHaveLength(3);
  });

  it('together hold every letter of a text, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ab', 'c.', 'D!', '\n', '\n\n', ' ', '“', '”', 'Mr.', '桥。')), (pieces) => {
        const text = pieces.join(' ');
        const whole = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
        expect(whole.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a guess of whose words a sentence is', () => {
  it.each([
    ['“It could open,” Mayor Ada Brook said.', 'someone', 'Mayor Ada Brook', '“said” and quotation marks in it'],
    ['“It could open,” said Ada Brook.', 'someone', 'Ada Brook', '“said” and quotation marks in it'],
    ['Brook warned that it might close.', 'someone', 'Brook', '“warned” in it'],
    ['She said it could open.', 'someone', undefined, '“She said” in it; who that is, the sentences before say'],
    ['According to the Riverside Council, it is open.', 'someone', 'Riverside Council', '“According to” in it'],
    ['“It could open.”', 'someone', undefined, 'quotation marks, but no word that says who speaks'],
    ['The bridge is closed.', 'reporter', undefined, 'no quotation marks and no word of saying in it'],
    [
      'He wrote in a book: “Brook said no.”',
      'someone',
      undefined,
      '“He wrote” in it; who that is, the sentences before say',
    ],
  ])('%s', (sentence, kind, who, reason) => {
    const { cue = '', pronoun, ...guess } = guessVoice(sentence, 'en');
    expect(pronoun).toBe(/“(She|He) /.exec(reason)?.[1]);
    expect(guess).toEqual({ kind, ...(who ? { who } : {}), reason });
    expect([sentence, reason].every((words) => words.includes(cue))).toBe(true);
  });

  it('knows the words of other languages, and says little where it knows none', () => {
    expect(guessVoice('«Мост откроют», — сказал Галузин.', 'ru')).toMatchObject({ kind: 'someone', who: 'Галузин' });
    expect(guessVoice('По словам Галузина, мост откроют.', 'ru')).toMatchObject({ who: 'Галузина' });
    expect(guessVoice('Silta avataan.', 'fi')).toEqual({ kind: 'reporter', reason: 'no quotation marks in it' });
  });

  it('takes time in proportion to the text, whatever it is', () => {
    for (const piece of ['A ', '“', 'said ', 'Aa’', 'of the ']) guessVoice(piece.repeat(20_000), 'en');
    expect(true).toBe(true);
  });
});

describe('a draft', () => {
  it('passes the gate, and says as warnings what is still to say', () => {
    const yaml = draftDossier(TEXT, 'article.txt', { lang: 'en' });
    const parsed = parseDossier('story', { 'dossier.yaml': yaml, 'article.txt': TEXT });
    const problems = parsed.ok ? parsed.notes : parsed.problems;
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ code }) => code === 'VOICE_UNSAID')).toHaveLength(7);
    expect(problems.filter(({ code }) => code === 'STILL_TO_SAY').map(({ message }) => message)).toHaveLength(3);
    expect(yaml).toContain('# voice?  perhaps Mayor Ada Brook: “said” and quotation marks in it');
    expect(yaml).toContain('Names in it: Riverside');
  });

  it('shows readers none of its marks as a fact', () => {
    const yaml = draftDossier(TEXT, 'article.txt', { lang: 'en' });
    const parsed = parseDossier('story', { 'dossier.yaml': yaml, 'article.txt': TEXT });
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    expect(JSON.stringify(parsed.dossier)).not.toMatch(/TODO|todo\.invalid/);
    expect(parsed.dossier.sources[0]).toMatchObject({ publisher: '…', url: '' });
    expect(parsed.dossier.sources[0]!.text).toContain('Riverside');
  });

  it('leaves words of an article alone, whatever they begin with', () => {
    const text = 'Memos\n\nTODO: pay the bill, said the note.\n';
    const yaml = draftDossier(text, 'article.txt', { lang: 'en', publisher: 'A paper', url: 'https://example.org/' });
    const voiced = yaml.replaceAll(
      /^( +)# voice\?.*/gm,
      '$1voice: reporter\n$1show: always\n$1modality: says\n$1reason: it is short',
    );
    const parsed = parseDossier('story', { 'dossier.yaml': voiced, 'article.txt': text });
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    expect(parsed.dossier.summary).toEqual({ en: '…' });
    expect(parsed.dossier.passages.map(({ exact }) => exact)).toContain('TODO: pay the bill, said the note.');
  });

  it('passes it whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'No date is set. ',
        '\n\n',
        ' # no comment ',
        ': ',
        "'",
        '"',
        '- ',
        '“Yes,” he said. ',
        '{a}',
        '&b',
        '!',
        '% ',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const words = pieces
          .join('')
          .replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ' '))
          .trim();
        const text = `Headline\n\n${words}\n`;
        const yaml = draftDossier(text, 'article.txt', { lang: 'en' });
        const parsed = parseDossier('story', { 'dossier.yaml': yaml, 'article.txt': text });
        expect(parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('takes no day, no month and no article for a name, and one that opens a sentence after such a word', () => {
    const text =
      'Head\n\nOSLO — The council met on Monday. The Anglers’ Union waits until March for the Old Mill, in the town.';
    expect(namesIn(text, 'en')).toEqual(['Anglers’ Union', 'Old Mill']);
  });

  it('takes a name with its letters for one, from the word on that the letters begin with, and the letters alone for it', () => {
    const text =
      'Head\n\nThen came the Deputy Commonwealth of Free Towns (CFT). Later the CFT and the North Water Union (NWU) met the CFT.';
    expect(namesIn(text, 'en')).toEqual(['Commonwealth of Free Towns (CFT)', 'North Water Union (NWU)']);
  });

  it('names what the article names most', () => {
    expect(namesIn('Head\n\nThen Ada Brook came. So did Ada Brook and Reed.', 'en')).toEqual(['Ada Brook', 'Reed']);
  });
});
