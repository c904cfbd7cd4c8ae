/** What changed between two published versions, statement by statement. */
import type { PublishedStatement, Snapshot } from './snapshot';

/** What readers see of a statement, and what of it may change. */
export const STATEMENT_PARTS = ['said', 'who', 'words', 'answers'] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

export type StatementChange =
  | { readonly how: 'added'; readonly after: PublishedStatement }
  | { readonly how: 'removed'; readonly before: PublishedStatement }
  | {
      readonly how: 'changed';
      readonly before: PublishedStatement;
      readonly after: PublishedStatement;
      readonly parts: readonly StatementPart[];
    };

/**
 * Compares two versions by the ids of their statements. A language that only one of them has makes no change of itself.
 * @returns in the order of the later one; what it no longer has comes last
 */
export function changesBetween(before: Snapshot, after: Snapshot): StatementChange[] {
  const old = new Map(before.statements.map((statement) => [statement.id, statement]));
  const now = new Set(after.statements.map(({ id }) => id));
  return [
    ...after.statements.flatMap((statement): StatementChange[] => {
      const earlier = old.get(statement.id);
      if (earlier === undefined) return [{ how: 'added', after: statement }];
      const parts = STATEMENT_PARTS.filter((part) => differs(earlier, statement, part));
      return parts.length === 0 ? [] : [{ how: 'changed', before: earlier, after: statement, parts }];
    }),
    ...before.statements.flatMap((statement): StatementChange[] =>
      now.has(statement.id) ? [] : [{ how: 'removed', before: statement }],
    ),
  ];
}

type Words = Readonly<Record<string, string>>;

const differInWords = (one: Words, other: Words): boolean =>
  Object.keys(one).some((lang) => Object.hasOwn(other, lang) && one[lang] !== other[lang]);

function differs(one: PublishedStatement, other: PublishedStatement, part: StatementPart): boolean {
  switch (part) {
    case 'said':
      return differInWords(one.said, other.said);
    case 'who':
      return one.kind !== other.kind || differInWords(one.who, other.who);
    case 'words':
      return one.words.join('\n') !== other.words.join('\n');
    case 'answers':
      return (
        one.answers.length !== other.answers.length ||
        one.answers.some(({ stance, by }, i) => {
          const answer = other.answers[i]!;
          return stance !== answer.stance || differInWords(by, answer.by);
        })
      );
  }
}
