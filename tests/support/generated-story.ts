/**
 * Stories of any shape for the layouts of both pictures: 0 to 6 sides, 1 to 30 voices, up to 40 statements, names and
 * verbs of any length in three scripts. Nothing in them is about the world.
 */
import fc from 'fast-check';
import { storyFrom, type StoryParts } from '../../src/geometry/network/pictures/story';
import type {
  StatementEnd,
  StatementLine,
  Story,
  StoryActor,
  StoryStatement,
  StoryVoice,
  TextIn,
} from '../../src/geometry/network/pictures/story';

export const STORY_LANGUAGES = ['en', 'hy', 'ru'] as const;

/** Words by language, from the shortest to ones that no tape is wide enough for. */
const WORDS: Readonly<Record<(typeof STORY_LANGUAGES)[number], readonly string[]>> = {
  en: ['of', 'is', 'warns', 'could', 'help', 'defence', 'cooperation', 'independent', 'internationalisation', 'i', 'W'],
  hy: ['է', 'և', 'ըստ', 'կարող', 'օգնել', 'պաշտպանություն', 'համագործակցությունը', 'ապակայունացնել', 'Մ', 'շահերին'],
  ru: ['и', 'по', 'его', 'может', 'помочь', 'оборонное', 'сотрудничество', 'дестабилизировать', 'жизнеспособная', 'Щ'],
};

/** A text of so many words, each picked by its number, so that every language has one of about the same length. */
const textOf = (picks: readonly number[]): TextIn =>
  Object.fromEntries(
    STORY_LANGUAGES.map((lang) => [lang, picks.map((n) => WORDS[lang][n % WORDS[lang].length]!).join(' ')]),
  );

const text = (least: number, most: number): fc.Arbitrary<TextIn> =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map(textOf);

const ENDS: readonly StatementEnd[] = ['point', 'bar', 'open', 'bars', 'points'];

/** The line a statement has by whose words it is; claims may have no speaker named. */
const lineOf = (kind: StoryVoice['kind'], implied: boolean): StatementLine =>
  kind === 'speaker' ? (implied ? 'implied' : 'claim') : kind === 'reporter' ? 'outlet' : kind;

/** Every statement that can be drawn as numbers: which actors stand at its ends, how many, and who says it. */
const rawStatement = fc.record({
  from: fc.array(fc.nat(29), { minLength: 1, maxLength: 3 }),
  to: fc.array(fc.nat(29), { minLength: 1, maxLength: 3 }),
  end: fc.constantFrom(...ENDS),
  voice: fc.nat(29),
  implied: fc.boolean(),
  verb: fc.array(fc.nat(9), { minLength: 1, maxLength: 14 }),
  hedged: fc.boolean(),
  /** Some statements repeat an earlier one's ends, as articles do. */
  likeEarlier: fc.option(fc.nat(39), { freq: 2 }),
});

const parts: fc.Arbitrary<StoryParts> = fc
  .record({
    sides: fc.array(text(1, 3), { maxLength: 6 }),
    actors: fc.array(
      fc.record({
        label: text(1, 3),
        kind: fc.constantFrom('actor', 'actor', 'actor', 'voice', 'idea'),
        side: fc.nat(6),
      }),
      { minLength: 2, maxLength: 24 },
    ),
    voices: fc.array(
      fc.record({ kind: fc.constantFrom('speaker', 'speaker', 'reporter', 'document', 'record'), label: text(1, 3) }),
      { minLength: 1, maxLength: 30 },
    ),
    /** Most statements are the first voice's: the story of one who says it all. */
    oneVoice: fc.boolean(),
    raw: fc.array(rawStatement, { maxLength: 40 }),
    disputes: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 4 }),
  })
  .map(({ sides, actors: rawActors, voices: rawVoices, oneVoice, raw, disputes: rawDisputes }) => {
    const actors = rawActors.map(({ label, kind, side }, i): StoryActor => ({
      id: `a${i}`,
      kind,
      label,
      side: kind === 'actor' && side < sides.length ? side : null,
    }));
    const voices = rawVoices.map(({ kind, label }, i): StoryVoice => ({
      key: `${kind}:${i}`,
      kind,
      who: kind === 'record' ? [] : [actors[i % actors.length]!.id],
      label,
    }));
    const ids = (numbers: readonly number[]): string[] => [
      ...new Set(numbers.map((n) => actors[n % actors.length]!.id)),
    ];
    const statements: StoryStatement[] = [];
    raw.forEach(({ from, to, end, voice, implied, verb, hedged, likeEarlier }, i) => {
      const earlier = likeEarlier === null ? undefined : statements[likeEarlier % Math.max(1, statements.length)];
      const whose = voices[oneVoice && i % 4 !== 3 ? 0 : voice % voices.length]!;
      const said = textOf(verb);
      statements.push({
        id: `r${i}`,
        from: earlier?.from ?? ids(from),
        via: [],
        to: earlier?.to ?? ids(to),
        end: earlier?.end ?? end,
        voice: whose.key,
        line: lineOf(whose.kind, implied),
        verb: said,
        ...(hedged && { hedge: Object.fromEntries(STORY_LANGUAGES.map((lang) => [lang, said[lang]!.split(' ')[0]!])) }),
      });
    });
    const disputes = rawDisputes
      .filter(([a, b]) => a % 40 < statements.length && b < statements.length && a !== b)
      .map(([a, b]) => [`r${a}`, `r${b}`] as const);
    return { languages: STORY_LANGUAGES, sides, actors, statements, voices, disputes };
  });

/** Any story. */
export const anyStory: fc.Arbitrary<Story> = parts.map(storyFrom);
