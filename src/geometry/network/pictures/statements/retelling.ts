import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import type { Story } from '../story';
import type { Setting } from './place-items';
import { ribbonsOf, type Ribbon } from './ribbons';
import { wrapRich } from './rich-text';
import { NAME_LINE, NAME_PX, TAPE_PX, type Name, type Retelling, type Tape } from './scene';
import { setLines, shapeTape } from './shape-tape';
import { nameRuns, tapeRuns } from './tape-words';
import { textWidth } from '../../../labels/text-width';

const HEAD = { x: 28, y: 23, r: 20 };
const START = 56;
const GAP = 6;
const NAME_WIDEST = 130;
const TAPE_WIDEST = 170;

/**
 * How a dominant speaker's words came to the article, as the article or the record says: the statements that lead from
 * who speaks to others who have no pillar, one after another ("Galuzin gave an interview to TASS").
 */
export function chainOf(story: Story, pillars: ReadonlySet<Id>): Ribbon[] {
  const dominant = story.voices.find(({ key }) => key === story.dominant);
  if (!dominant || dominant.who.length === 0) return [];
  const ideas = new Set(story.actors.filter(({ kind }) => kind === 'idea').map(({ id }) => id));
  const free = (id: Id | undefined): id is Id => id !== undefined && !pillars.has(id) && !ideas.has(id);
  const known = new Set(dominant.who);
  const chain = new Set<Id>();
  const candidates = story.statements.filter(
    ({ voice, from, to }) =>
      voice !== story.dominant && from.length === 1 && to.length === 1 && free(from[0]) && free(to[0]),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, from, to } of candidates) {
      if (chain.has(id) || !(known.has(from[0]!) || known.has(to[0]!))) continue;
      chain.add(id);
      known.add(from[0]!).add(to[0]!);
      grown = true;
    }
  }
  return ribbonsOf(candidates.filter(({ id }) => chain.has(id)));
}

/** Sets the head and the chain above the balloon, in lines that break where they must; returns where they end. */
export function placeRetelling(
  story: Story,
  chain: readonly Ribbon[],
  setting: Setting,
  width: number,
): { retelling: Retelling; bottom: number } {
  const { lexicon } = setting;
  const voice = story.voices.find(({ key }) => key === story.dominant)!;
  const names: Name[] = [];
  const tapes: Tape[] = [];
  let x = START;
  let y = 2;
  let lineHeight = 0;
  let last: Id | null = null;
  const newLine = (): void => {
    x = START;
    y = round1(y + lineHeight + GAP);
    lineHeight = 0;
  };
  const name = (ids: readonly Id[]) => {
    const lines = wrapRich(nameRuns(ids, lexicon), NAME_WIDEST, NAME_PX);
    return { lines, width: Math.max(...lines.map((line) => line.width)), height: lines.length * NAME_LINE, ids };
  };
  const put = (made: ReturnType<typeof name>): void => {
    const box = { x: round1(x), y: round1(y + 4), width: round1(made.width), height: round1(made.height) };
    names.push({
      entities: made.ids,
      box,
      lines: setLines(made.lines, x + made.width / 2, y + 4, NAME_LINE, 11.5),
    });
    x += made.width + GAP;
    lineHeight = Math.max(lineHeight, made.height + 4);
  };

  if (chain.length === 0 && voice.who.length > 0) put(name(voice.who));
  for (const ribbon of chain) {
    const [from, to] = [ribbon.from[0]!, ribbon.to[0]!];
    const reversed: boolean = last === to;
    const next = name(reversed ? [from] : [to]);
    const words = ribbon.statements.map((statement) => tapeRuns(statement, [], [], lexicon));
    const lines = words.map((runs) => wrapRich(runs, TAPE_WIDEST, TAPE_PX));
    const tapeWidth = Math.max(...lines.flat().map((line) => line.width)) + 24 + textWidth(' ', TAPE_PX);
    const shapeAt = (x1: number) =>
      shapeTape({
        ribbon,
        x1,
        x2: x1 + tapeWidth,
        towards: reversed ? 'left' : 'right',
        withHead: false,
        disputed: false,
        words,
        touches: { left: [], right: [] },
      });
    const first = last === from || reversed ? null : name([from]);
    const whole = (first ? first.width + GAP : 0) + tapeWidth + GAP + next.width;
    if (last !== null && (first !== null || x + whole > width - 2)) newLine();
    if (first) put(first);
    // A line of its own begins with the name it goes on from.
    else if (x === START) put(name([last!]));
    const shaped = shapeAt(round1(x));
    const top = round1(y + shaped.over - 1);
    tapes.push(shaped.at(top));
    x = round1(x + tapeWidth + GAP);
    lineHeight = Math.max(lineHeight, shaped.height + shaped.over + shaped.under);
    put(next);
    last = reversed ? from : to;
  }
  const bottom = round1(Math.max(y + lineHeight, HEAD.y + HEAD.r));
  // The head is where the balloon's tail points, however many lines the chain takes.
  const head = { ...HEAD, y: round1(bottom - HEAD.r) };
  return { retelling: { voice: voice.key, head, names, tapes }, bottom };
}
