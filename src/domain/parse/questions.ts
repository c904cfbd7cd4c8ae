/** Questions for class that an author chose. */
import type { Dossier } from '../dossier';
import { optionalText, type Gate } from './parse-context';
import type { Item } from './schema';
import type { Placed } from './shape';

/** Makes the questions; nothing where an author chose none, so that they are made of the whole dossier. */
export function buildQuestions(gate: Gate, items: readonly Placed<Item<'questions'>>[]): Pick<Dossier, 'questions'> {
  if (items.length === 0) return {};
  const questions = items.map(({ path, value: { id, about, ask, why } }) => {
    gate.names.refer(['passage', 'relation'], about, gate.locate([...path, 'about']));
    return { id, about, ...optionalText(gate, 'ask', ask, path), ...optionalText(gate, 'why', why, path) };
  });
  return { questions };
}
