/** What a published version says, in a form that does not change with the format: to tell later what has changed. */
import * as z from 'zod/mini';
import type { Dossier, Relation } from '../dossier';
import { answerIndex } from '../attribution/answers';
import { exportWording } from '../export/wording';
import { wordsOf } from '../quotes/words-of';
import type { Text } from '../text';

const Words = z.record(z.string(), z.string());

const Snapshot = z.strictObject({
  sayso: z.literal(1),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      /** The claim as a sentence, in each language. */
      said: Words,
      /** Who says so, in each language; empty for the record. */
      who: Words,
      kind: z.string(),
      /** The exact words it rests on. */
      words: z.array(z.string()),
      answers: z.array(z.strictObject({ stance: z.string(), by: Words })),
    }),
  ),
});

/** The statements of a dossier as one version published them. */
export type Snapshot = z.infer<typeof Snapshot>;
export type PublishedStatement = Snapshot['statements'][number];

/** Its name in the folder of a frozen version. */
export const SNAPSHOT_FILE = 'statements.json';

/** Every statement as readers see it: the sentence, whose word it is, the quoted words and who answers. */
export function snapshotOf(dossier: Dossier): Snapshot {
  const wordings = dossier.languages.map((lang) => ({ lang, ...exportWording(dossier, lang) }));
  type Wording = (typeof wordings)[number];
  const each = (words: (wording: Wording) => string): Text =>
    Object.fromEntries(wordings.map((wording) => [wording.lang, words(wording)]));
  const exact = new Map(dossier.passages.map((passage) => [passage.id, passage]));
  const index = answerIndex(dossier);
  const quoted = ({ evidence }: Relation): string[] =>
    evidence.flatMap((piece) => {
      if (!('passage' in piece)) return [];
      const passage = exact.get(piece.passage)!;
      const { words } = piece;
      return [words === undefined ? passage.exact : wordsOf(passage, words)];
    });
  return {
    sayso: 1,
    statements: dossier.relations.map((relation) => ({
      id: relation.id,
      said: each(({ sentence }) => sentence(relation)),
      who: each(({ names }) => names(relation.voice.who).join(', ')),
      kind: relation.voice.kind,
      words: quoted(relation),
      answers: index.answersOf(relation.id).map(({ stance, by }) => ({
        stance,
        by: each(({ names }) => names(by).join(', ')),
      })),
    })),
  };
}

/** As it is written. */
export const snapshotText = (dossier: Dossier): string => `${JSON.stringify(snapshotOf(dossier))}\n`;

/** Reads one that was written; null where it is none, as in versions from before there were any. */
export function readSnapshot(text: string): Snapshot | null {
  try {
    return Snapshot.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
