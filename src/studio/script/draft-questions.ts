/** Questions a class may be asked: of what is in ink only. */
import type { Id } from '../../domain/dossier';
import type { Written } from '../dossier/written';
import type { Row } from './rows';
import { saidOf } from './said-of';
import { railOf, tokenOf } from './voices';

export interface DraftedQuestion {
  readonly about: Id;
  /** The words, or the statement in one line. */
  readonly asked: string;
  /** Whether they are words of the article. */
  readonly quoted: boolean;
  /** Whose they are. */
  readonly token: string;
}

const MOST = 6;

/**
 * What is worth asking about, the most telling first: a claim in a sentence that does not name who makes it, the outlet's
 * own words on which something rests, then other claims, then statements. What is asked already is left out.
 */
export function draftQuestions(all: Written, rows: readonly Row[]): DraftedQuestion[] {
  const asked = new Set(all.questions.map(({ about }) => about));
  const resting = new Set(all.relations.flatMap(({ evidence }) => evidence.flatMap(({ passage }) => passage ?? [])));
  const sentences = rows.flatMap((row) => {
    const token = tokenOf(row);
    if (!row.passage || token === undefined || row.headline || asked.has(row.passage.id)) return [];
    const outlet = railOf(all, token) === 'outlet';
    const rests = resting.has(row.passage.id);
    if (outlet && !rests) return [];
    const worth = namesNobody(row) ? 0 : outlet ? 1 : rests ? 2 : 3;
    return [{ worth, question: { about: row.passage.id, asked: row.words, quoted: true, token } }];
  });
  const statements = all.relations.flatMap((relation) => {
    const row = rows.find(({ passage }) => relation.evidence.some((piece) => piece.passage === passage?.id));
    const token = row && tokenOf(row);
    if (token === undefined || asked.has(relation.id)) return [];
    return [{ worth: 4, question: { about: relation.id, asked: saidOf(all, relation), quoted: false, token } }];
  });
  return [...sentences, ...statements]
    .sort((a, b) => a.worth - b.worth)
    .slice(0, MOST)
    .map(({ question }) => question);
}

/** Whether a sentence leaves who speaks to a pronoun or to the context. */
function namesNobody({ passage }: Row): boolean {
  const voice = passage?.voice;
  const attribution = typeof voice === 'object' && !Array.isArray(voice) ? voice.attribution : undefined;
  return attribution === 'resolved' || attribution === 'implied';
}
