import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import { textWidth } from '../../../labels/text-width';
import { wrap } from '../../../labels/wrap';
import type { ActorKind, Story, StoryActor } from '../story';
import {
  BRACE_ARM,
  IDEA_LEADING,
  IDEA_PX,
  NAME_LEADING,
  NAME_PX,
  STRAND_GAP,
  SUBJECT_LEADING,
  SUBJECT_PX,
  VOICE_RADIUS,
} from './measures';
import type { Ribbon } from './ribbons';
import { sideName } from './side-name';

/** Which column an actor's box stands in; `free` words and heads stand anywhere between. */
export type Column = 'left' | 'middle' | 'right' | 'free';

/** A node before it is placed: how much room it takes, alike in every language, and where it may stand. */
export interface NodeShape {
  readonly id: Id;
  readonly kind: ActorKind;
  readonly subject: boolean;
  readonly side: number | null;
  /** The columns it may stand in, the first one first. */
  readonly columns: readonly Column[];
  readonly width: number;
  readonly height: number;
  /** Px that the name of its side would take above it; 0 for none. */
  readonly above: number;
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
}

const BOX_WIDTH = 100;
const SUBJECT_WIDTH = 118;
/** A box grows by so many px for each strand of the share that leaves by one face. */
const PORT_ROOM = 13;
const FACE_SHARE = 0.42;
/** A box grows so many px a ribbon for words between them, up to some. */
const RIBBON_ROOM = 13;
const MOST_FOR_WORDS = 100;
const SIDE_COLUMNS: readonly Column[] = ['left', 'right', 'right', 'left', 'right', 'left'];

interface Measured {
  readonly lines: Record<Lang, readonly string[]>;
  readonly width: number;
  readonly count: number;
}

/** Breaks a name in every language and says how much room the largest takes. */
function measured(
  { label }: StoryActor,
  languages: readonly Lang[],
  { width, px, bold, most }: { width: number; px: number; bold: boolean; most: number },
): Measured {
  const lines: Record<Lang, readonly string[]> = {};
  let widest = 0;
  let count = 1;
  for (const lang of languages) {
    const broken = wrap(label[lang]!, bold ? width / 1.08 : width, px, most);
    lines[lang] = broken;
    widest = Math.max(widest, ...broken.map((line) => textWidth(line, px, { bold })));
    count = Math.max(count, broken.length);
  }
  return { lines, width: widest, count };
}

/** How high a box has to be for what leaves it: its strands at their least gap, and room for words between its ribbons. */
function portsHeight(id: Id, ribbons: readonly Ribbon[]): number {
  let strands = 0;
  let count = 0;
  let braces = 0;
  for (const { from, to, strands: own } of ribbons) {
    for (const ids of [from, to]) {
      if (!ids.includes(id)) continue;
      if (ids.length > 1) braces++;
      else {
        strands += own.length;
        count++;
      }
    }
  }
  const arms = braces > 0 && count > 0 ? 2 * (BRACE_ARM + STRAND_GAP) : 0;
  return 16 + Math.max(strands * FACE_SHARE * PORT_ROOM + arms, Math.min(count * RIBBON_ROOM, MOST_FOR_WORDS));
}

/**
 * The nodes of a picture with their sizes: boxes for actors, heads with a name for voices, words for ideas.
 * Sizes are those of the longest language, so that a picture is the same in all.
 */
export function nodeShapes(story: Story, actors: readonly StoryActor[], ribbons: readonly Ribbon[]): NodeShape[] {
  return actors.map((actor) => {
    const subject = actor.id === story.subject;
    const above = actor.kind === 'actor' && !subject && actor.side !== null ? sideName(story, actor.side).height : 0;
    const base = { id: actor.id, kind: actor.kind, subject, side: actor.side, above };
    if (actor.kind === 'idea' && !subject) {
      const { lines, width, count } = measured(actor, story.languages, {
        width: 96,
        px: IDEA_PX,
        bold: false,
        most: 3,
      });
      return { ...base, lines, columns: ['free'], width: width + 4, height: count * IDEA_LEADING };
    }
    if (actor.kind === 'voice' && !subject) {
      const { lines, width, count } = measured(actor, story.languages, { width: 96, px: IDEA_PX, bold: true, most: 3 });
      const size = 2 * VOICE_RADIUS;
      return {
        ...base,
        lines,
        columns: ['free'],
        width: Math.max(width, size),
        height: size + 3 + count * IDEA_LEADING,
      };
    }
    const px = subject ? SUBJECT_PX : NAME_PX;
    const room = subject ? SUBJECT_WIDTH : BOX_WIDTH;
    const { lines, width, count } = measured(actor, story.languages, { width: room - 20, px, bold: true, most: 4 });
    const least = count * (subject ? SUBJECT_LEADING : NAME_LEADING) + (subject ? 36 : 16);
    return {
      ...base,
      lines,
      columns: columnsOf(actor, subject),
      width: Math.max(room, Math.ceil(width) + 20),
      height: Math.max(least, Math.ceil(portsHeight(actor.id, ribbons))),
    };
  });
}

function columnsOf({ side }: StoryActor, subject: boolean): readonly Column[] {
  if (subject) return ['middle'];
  if (side !== null) return [SIDE_COLUMNS[side % SIDE_COLUMNS.length]!];
  return ['right', 'left', 'middle'];
}
