/** One utterance in several reports, and what each report does to it. */
import { strengthOf } from '../attribution/strength';
import type { Departure, Difference, Saying } from '../dossier';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { optionalText, type Gate } from './parse-context';
import { wordsIn } from './passage-details';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { Unmentioned } from './unmentioned';
import type { Path } from './yaml-file';

type Passages = ReadonlyMap<string, Unmentioned>;
type Written = NonNullable<Item<'sayings'>['differences']>[number];

/** Which words each needs, of the report itself and of the one it is set against; the others may not be given. */
const NEEDS: Readonly<Record<Departure, { readonly words: Need; readonly thanWords: Need }>> = {
  hardens: { words: 'needed', thanWords: 'allowed' },
  softens: { words: 'needed', thanWords: 'allowed' },
  adds: { words: 'needed', thanWords: 'refused' },
  'leaves out': { words: 'refused', thanWords: 'needed' },
};
type Need = 'needed' | 'allowed' | 'refused';

/** Makes the sayings: passages of different sources that give one utterance. */
export function buildSayings(gate: Gate, items: readonly Placed<Item<'sayings'>>[], passages: Passages): Saying[] {
  return items.map(({ path, value }): Saying => {
    gate.names.refer('entity', value.who, gate.locate([...path, 'who']));
    if (value.where !== undefined) gate.names.refer(['entity', 'event'], value.where, gate.locate([...path, 'where']));
    const renderings = buildRenderings(gate, value.renderings, [...path, 'renderings'], passages);
    const differences = (value.differences ?? []).flatMap((written, i) =>
      buildDifference(gate, written, [...path, 'differences', i], value.renderings, passages),
    );
    const saying = {
      id: value.id,
      who: value.who,
      ...(value.where === undefined ? {} : { where: value.where }),
      renderings,
      differences,
      ...optionalText(gate, 'note', value.note, path),
    };
    const circle = strengthOf(saying).inCircle;
    if (circle) gate.report(messages.differencesInCircle(gate.locate([...path, 'differences']), circle));
    return saying;
  });
}

function buildRenderings(gate: Gate, written: readonly string[], path: Path, passages: Passages): string[] {
  const sources = new Set<string>();
  return written.filter((id, i) => {
    const place = gate.locate([...path, i]);
    if (!gate.names.refer('passage', id, place)) return false;
    const source = passages.get(id)?.source;
    if (source !== undefined && sources.has(source)) {
      gate.report(messages.wrongType(place, 'renderings', { expected: 'passages of different sources' }));
    }
    if (source !== undefined) sources.add(source);
    return true;
  });
}

/** Makes one difference. One that names no rendering of the saying, or not the words it needs, is reported and left out. */
function buildDifference(
  gate: Gate,
  written: Written,
  path: Path,
  renderings: readonly string[],
  passages: Passages,
): Difference[] {
  const known = (['in', 'than'] as const).filter((end) => {
    if (renderings.includes(written[end])) return true;
    const nearest = nearestWord(written[end], renderings);
    const place = gate.locate([...path, end]);
    gate.report(messages.danglingReference(place, written[end], 'rendering of this saying', renderings, nearest));
    return false;
  });
  if (known.length < 2) return [];
  const { how, in: own, than } = written;
  if (own === than) {
    const others = renderings.filter((id) => id !== own);
    gate.report(messages.differenceToItself(gate.locate([...path, 'than']), own, others));
    return [];
  }
  const unclear = (['words', 'thanWords'] as const).filter((field) => {
    const need = NEEDS[how][field];
    const isGiven = written[field] !== undefined;
    if (need === 'allowed' || isGiven === (need === 'needed')) return false;
    gate.report(messages.differenceWords(gate.locate(isGiven ? [...path, field] : path), how, field, isGiven));
    return true;
  });
  if (unclear.length > 0) return [];
  const at = (field: 'words' | 'thanWords', passage: string) => {
    const words = written[field];
    if (words === undefined) return {};
    const span = wordsIn(gate, words, passages.get(passage), [...path, field]);
    return span === undefined ? {} : { [field]: span };
  };
  return [
    {
      in: own,
      how,
      ...at('words', own),
      than,
      ...at('thanWords', than),
      ...optionalText(gate, 'note', written.note, path),
    },
  ];
}
