/** What relations, answers and sides rest on: passages, people's words in them, and cited sources. */
import type { Evidence } from '../dossier';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { idsOf, type Gate } from './parse-context';
import { wordsIn } from './passage-details';
import type { Unmentioned } from './unmentioned';
import type { Item } from './schema';
import type { Path } from './yaml-file';

type EvidenceAsWritten = Item<'relations'>['evidence'][number];

const passageOf = (attribution: string, passages: ReadonlyMap<string, Unmentioned>): string | undefined =>
  [...passages.values()].find(({ attributions }) => attributions.some(({ id }) => id === attribution))?.id;

/**
 * Makes one piece of evidence.
 * @param ends what `only` may name
 */
export function buildEvidence(
  gate: Gate,
  written: EvidenceAsWritten,
  path: Path,
  ends: ReadonlySet<string>,
  passages: ReadonlyMap<string, Unmentioned>,
): Evidence[] {
  const { source, words, only, attribution } = written;
  const passage = written.passage ?? (attribution === undefined ? undefined : passageOf(attribution, passages));
  if (attribution !== undefined && !gate.names.refer('attribution', attribution, gate.locate([...path, 'attribution'])))
    return [];
  if (
    (passage === undefined) === (source === undefined) ||
    (source !== undefined && (words !== undefined || only !== undefined || attribution !== undefined))
  ) {
    gate.report(messages.evidenceUnclear(gate.locate(path)));
    return [];
  }
  if (source !== undefined) {
    return gate.names.refer('source', source, gate.locate([...path, 'source'])) ? [{ source }] : [];
  }
  if (passage === undefined || !gate.names.refer('passage', passage, gate.locate([...path, 'passage']))) return [];
  const within = passages.get(passage);
  if (attribution !== undefined && within && !within.attributions.some(({ id }) => id === attribution)) {
    const known = within.attributions.map(({ id }) => id);
    const what = `attribution of passage ${passage}`;
    gate.report(messages.danglingReference(gate.locate([...path, 'attribution']), attribution, what, known));
    return [];
  }
  const span = words === undefined ? undefined : wordsIn(gate, words, within, [...path, 'words']);
  const spokenOf = idsOf(gate, only, [...path, 'only']).filter(({ id, place }) => {
    // An end that names nothing is reported where it stands, and not once more here.
    if (ends.has(id) || [...ends].some((end) => !gate.names.has('entity', end))) return true;
    gate.report(messages.danglingReference(place, id, 'end of this relation', [...ends], nearestWord(id, ends)));
    return false;
  });
  return [
    {
      passage,
      ...(attribution === undefined ? {} : { attribution }),
      ...(span === undefined ? {} : { words: span }),
      ...(only === undefined ? {} : { only: spokenOf.map(({ id }) => id) }),
    },
  ];
}
