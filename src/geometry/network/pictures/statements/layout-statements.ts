/**
 * Lays out the Statements picture of a network, from a story to numbers:
 * story → ribbons → columns → order and anchors (`arrange`, the same in every language) → sequences of both gaps →
 * for each language: words wrapped, heights solved, lanes under the score.
 */
import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import { round1 } from '../../../round';
import type { Story, StoryStatement } from '../story';
import { arrange } from './arrange';
import { gridOf, INSET } from './columns-grid';
import type { Setting } from './place-items';
import { placeRows } from './place-rows';
import { disputeBetween, placeScore } from './place-score';
import { chainOf, placeRetelling } from './retelling';
import { ribbonsOf, type Ribbon } from './ribbons';
import type { Dispute, Lane, StatementsPicture, StatementsScene } from './scene';
import { sequencesOf, type Sequences } from './sequences';
import type { Settled } from './settle';
import { lexiconOf } from './tape-words';

/** Height of a part's title, and px between parts and inside their edges. */
const TITLE = 24;
const PARTS = 6;
const PAD = 8;
/** The balloon's tail, between its head and its edge. */
const TAIL = 14;

/** What is the same in every language: what stands where, in which order, and what it touches. */
export interface Structure {
  readonly settled: Settled;
  readonly sequences: Sequences;
  readonly chain: readonly Ribbon[];
  readonly lanes: readonly { readonly kind: 'others' | 'outlet' | 'record'; readonly ribbons: readonly Ribbon[] }[];
  /** Statements whose dispute is not between two neighbours. */
  readonly disputed: ReadonlySet<Id>;
}

/** Finds what is the same in every language. */
export function structureOf(story: Story): Structure {
  const { dominant, statements } = story;
  const inBalloon = (statement: StoryStatement): boolean => dominant === null || statement.voice === dominant;
  const settled = arrange(story, ribbonsOf(statements.filter(inBalloon)));
  const sequences = sequencesOf(settled, story.disputes);
  const chain = chainOf(story, new Set(Object.values(settled.columns).flat()));
  const told = new Set(chain.flatMap((ribbon) => ribbon.statements.map(({ id }) => id)));
  const rest = statements.filter((statement) => !inBalloon(statement) && !told.has(statement.id));
  const lanes = (['others', 'outlet', 'record'] as const).flatMap((kind) => {
    const own = rest.filter(({ line }) => laneOf(line) === kind);
    return own.length === 0 ? [] : [{ kind, ribbons: ribbonsOf(own) }];
  });
  const near = new Set(
    [sequences.left, sequences.right].flatMap((items) =>
      items.slice(1).map((item, i) => disputeBetween(items[i]!, item, story)?.join()),
    ),
  );
  const disputed = new Set(story.disputes.filter((pair) => !near.has(pair.join())).flat());
  return { settled, sequences, chain, lanes, disputed };
}

const laneOf = (line: StoryStatement['line']): 'others' | 'outlet' | 'record' =>
  line === 'outlet' ? 'outlet' : line === 'document' || line === 'record' ? 'record' : 'others';

/**
 * Lays a story out as statements: pillars, and tapes between them with their verbs written on them.
 * @param width px of the picture; at least 320
 * @param languages those a picture is wanted in; all of the story's by default
 * @returns one picture a language, of the same structure; the same for the same story, always
 */
export function layoutStatements(story: Story, width: number, languages = story.languages): StatementsScene {
  const structure = structureOf(story);
  return {
    width,
    pictures: Object.fromEntries(languages.map((lang) => [lang, pictureOf(story, structure, width, lang)])),
  };
}

function pictureOf(story: Story, structure: Structure, width: number, lang: Lang): StatementsPicture {
  const { settled, sequences, chain, disputed } = structure;
  const { columns } = settled;
  const lexicon = lexiconOf(story, lang);
  const withHeads = story.dominant === null;
  const grid = gridOf(columns, width, lexicon, false);
  const rowGrid = gridOf(columns, width, lexicon, true);
  const setting: Setting = { columns, grid, lexicon, withHeads, disputed };
  const told = story.dominant === null ? null : placeRetelling(story, chain, setting, width);
  const lanes: Lane[] = [];
  const boxFrom = (y: number, bottom: number): Lane['box'] => ({
    x: 1,
    y,
    width: width - 2,
    height: round1(bottom - y),
  });
  const titleAt = (y: number): Lane['title'] => ({ x: INSET + 2, y: y + 17 });
  const idsOf = (ribbons: readonly Ribbon[]): Id[] => {
    const own = new Set(ribbons.flatMap((ribbon) => ribbon.statements.map(({ id }) => id)));
    return story.statements.filter(({ id }) => own.has(id)).map(({ id }) => id);
  };

  let y = told === null ? 0 : round1(told.bottom + TAIL);
  const score = placeScore(story, settled, sequences, setting, y + TITLE);
  const looseRows = placeRows(
    settled.rows,
    { ...setting, grid: rowGrid },
    score.bottom + (settled.rows.length > 0 ? PAD : 0),
  );
  let bottom = round1(looseRows.bottom + PAD);
  const inScore = story.statements.filter(({ voice }) => story.dominant === null || voice === story.dominant);
  lanes.push({
    kind: told === null ? 'score' : 'balloon',
    box: boxFrom(y, bottom),
    title: titleAt(y),
    statements: inScore.map(({ id }) => id),
  });
  const rows = [looseRows];
  for (const { kind, ribbons } of structure.lanes) {
    y = round1(bottom + PARTS);
    const placed = placeRows(ribbons, { ...setting, grid: rowGrid, withHeads: kind === 'others' }, y + TITLE);
    bottom = round1(placed.bottom + PAD);
    rows.push(placed);
    lanes.push({ kind, box: boxFrom(y, bottom), title: titleAt(y), statements: idsOf(ribbons) });
  }
  const discs = new Map([...score.discs, ...rows.flatMap((placed) => [...placed.discs])]);
  return {
    width,
    height: round1(bottom + 1),
    lanes,
    retelling: told?.retelling ?? null,
    pillars: score.pillars,
    brackets: score.brackets,
    names: [...score.names, ...rows.flatMap((placed) => placed.names)],
    tapes: [...score.tapes, ...rows.flatMap((placed) => placed.tapes)],
    disputes: [...score.disputes, ...distant(story, disputed, discs)],
  };
}

/** The disputes of which each statement carries a disc of its own. */
function distant(story: Story, disputed: ReadonlySet<Id>, discs: ReadonlyMap<Id, Dispute['discs'][number]>): Dispute[] {
  return story.disputes
    .filter((pair) => pair.every((id) => disputed.has(id)))
    .map((statements) => ({ statements, discs: statements.flatMap((id) => discs.get(id) ?? []) }));
}
