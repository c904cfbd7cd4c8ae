import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../src/geometry/labels/boxes';
import { layoutStatements } from '../../../../src/geometry/network/pictures/statements/layout-statements';
import type { SetLine, StatementsPicture, Tape } from '../../../../src/geometry/network/pictures/statements/scene';
import type { Story } from '../../../../src/geometry/network/pictures/story';
import type { Lang } from '../../../../src/domain/text';
import type { Box } from '../../../../src/geometry/viewport';
import { anyStory } from '../../../support/generated-story';

const WIDTH = 600;

/** What a line of text takes, from the top of its capitals to the foot of its tails. */
const boxOfLine = ({ x, y, width }: SetLine): Box => ({ x: x - width / 2, y: y - 9, width, height: 11.5 });

const disc = ({ x, y }: { x: number; y: number }, r = 8): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/** All a tape takes: its body, its marks as far as they reach along it, its head and its disc. */
function extentOf({ box, marks, head, count }: Tape): Box[] {
  return [
    box,
    ...marks.map(({ d }) => boxOfPath(d)),
    ...(head ? [disc(head, 12)] : []),
    ...(count ? [disc(count)] : []),
  ];
}

/** `expect` is slow where it is asked a million times. */
function none(found: readonly unknown[]): void {
  if (found.length > 0) expect(found).toEqual([]);
}

function holds(condition: boolean, what: string): void {
  if (!condition) expect.fail(what);
}

/** The box of a path of absolute M, L, H, V and relative h. */
function boxOfPath(d: string): Box {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, numbers] of d.matchAll(/([MLHVh])([^MLHVhZ]*)/g)) {
    const [a = 0, b = 0] = numbers!.split(',').map(Number);
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    else if (command === 'H') x = a;
    else if (command === 'h') x += a;
    else y = a;
    xs.push(x);
    ys.push(y);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const inside = (inner: Box, outer: Box, by = 0.2): boolean =>
  inner.x >= outer.x - by &&
  inner.y >= outer.y - by &&
  inner.x + inner.width <= outer.x + outer.width + by &&
  inner.y + inner.height <= outer.y + outer.height + by;

const allTapes = (picture: StatementsPicture): Tape[] => [...(picture.retelling?.tapes ?? []), ...picture.tapes];

const shownFaces = (tape: Tape) => tape.faces.filter(({ shown }) => shown);

/** Every line of text that is shown at rest. */
function linesOf(picture: StatementsPicture): SetLine[] {
  return [
    ...allTapes(picture).flatMap((tape) => shownFaces(tape).flatMap(({ lines }) => lines)),
    ...picture.pillars.flatMap(({ lines, sideLines }) => [...lines, ...sideLines]),
    ...[...picture.names, ...(picture.retelling?.names ?? [])].flatMap(({ lines }) => lines),
  ];
}

/** The same stories in every run, a thousand in long ones, laid out once for all properties: a failure names the story's number. */
const STORIES = fc.sample(anyStory, { numRuns: process.env['SAYSO_LONG'] ? 1000 : 250, seed: 20_260_101 });
const SCENES = STORIES.map((story) => layoutStatements(story, WIDTH));

/** Checks every picture of every story, and names those where something is wrong. */
function faults(check: (picture: StatementsPicture, story: Story, lang: Lang) => void): string[] {
  return SCENES.flatMap(({ pictures }, i) =>
    Object.entries(pictures).flatMap(([lang, picture]) => {
      try {
        check(picture, STORIES[i]!, lang);
        return [];
      } catch (error) {
        return [`story ${i} in ${lang}: ${String(error)}`];
      }
    }),
  );
}

function clashes(boxes: readonly Box[]): Box[][] {
  return boxes.flatMap((one, i) => boxes.slice(i + 1).flatMap((other) => (overlaps(one, other) ? [[one, other]] : [])));
}

describe('of any story', () => {
  it('has no text over text', () => {
    expect(faults((picture) => none(clashes(linesOf(picture).map(boxOfLine))))).toEqual([]);
  });

  it('has no text outside its tape, and none under a disc or a head', () => {
    expect(
      faults((picture) => {
        const discs = [
          ...allTapes(picture).flatMap(({ head, count }) => [
            ...(head ? [disc(head, 12)] : []),
            ...(count ? [disc(count)] : []),
          ]),
          ...picture.disputes.flatMap((dispute) => dispute.discs.map((at) => disc(at))),
        ];
        for (const tape of allTapes(picture)) {
          for (const line of tape.faces.flatMap(({ lines }) => lines)) {
            holds(inside(boxOfLine(line), tape.box), `text outside tape ${tape.key}`);
            none(discs.filter((one) => overlaps(one, boxOfLine(line))));
          }
        }
      }),
    ).toEqual([]);
  });

  it('has names inside their pillars and places', () => {
    expect(
      faults((picture) => {
        for (const pillar of picture.pillars) {
          for (const line of [...pillar.lines, ...pillar.sideLines])
            holds(inside(boxOfLine(line), pillar), `name outside ${pillar.entity}`);
        }
        for (const { lines, box } of [...picture.names, ...(picture.retelling?.names ?? [])]) {
          for (const line of lines) holds(inside(boxOfLine(line), box), 'name outside its place');
        }
      }),
    ).toEqual([]);
  });

  it('has no two tapes that overlap, nor a tape over a pillar, a name or a bracket', () => {
    expect(
      faults((picture) => {
        const tapes = allTapes(picture);
        const extents = tapes.map(extentOf);
        const others: Box[] = [
          ...picture.pillars,
          ...picture.brackets.map(({ box }) => box),
          ...[...picture.names, ...(picture.retelling?.names ?? [])].map(({ box }) => box),
          ...picture.disputes
            .filter(({ discs }) => discs.length === 1)
            .flatMap(({ discs }) => discs.map((at) => disc(at))),
        ];
        for (const [i, one] of extents.entries()) {
          const met = [...extents.slice(i + 1).flat(), ...others].filter((other) =>
            one.some((part) => overlaps(part, other)),
          );
          none(met.map((box) => ({ tape: tapes[i]!.key, box })));
        }
      }),
    ).toEqual([]);
  });

  it('has brackets that touch the pillars they name and cross no pillar, text or other bracket', () => {
    expect(
      faults((picture) => {
        none(clashes(picture.brackets.map(({ box }) => box)));
        for (const { box, entities } of picture.brackets) {
          none(linesOf(picture).filter((line) => overlaps(boxOfLine(line), box)));
          for (const entity of entities) {
            const pillar = picture.pillars.find((each) => each.entity === entity)!;
            expect(box.y < pillar.y + pillar.height && pillar.y < box.y + box.height).toBe(true);
          }
        }
      }),
    ).toEqual([]);
  });

  it('has tapes that touch only whom they mean, and stop well short of others', () => {
    expect(
      faults((picture, story) => {
        const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
        for (const tape of picture.tapes) {
          const { from, to } = statements.get(tape.key)!;
          const extent = extentOf(tape).slice(0, -1);
          const [left, right] = [
            Math.min(...extent.map(({ x }) => x)),
            Math.max(...extent.map(({ x, width }) => x + width)),
          ];
          const [subject, object] =
            tape.towards === 'right' ? (['left', 'right'] as const) : (['right', 'left'] as const);
          expect(tape.touches[subject].every((id) => from.includes(id))).toBe(true);
          expect(tape.touches[object].every((id) => to.includes(id))).toBe(true);
          for (const pillar of picture.pillars) {
            if (pillar.y >= tape.box.y + tape.box.height || tape.box.y >= pillar.y + pillar.height) continue;
            const leftOf = tape.box.x - (pillar.x + pillar.width);
            const rightOf = pillar.x - (tape.box.x + tape.box.width);
            const distance = leftOf >= 0 ? left - (pillar.x + pillar.width) : pillar.x - right;
            const touched = tape.touches[leftOf >= 0 ? 'left' : 'right'];
            expect(Math.max(leftOf, rightOf)).toBeGreaterThanOrEqual(0);
            if (touched.length === 1 && touched[0] === pillar.entity) expect(distance).toBeLessThan(16);
            else if (touched.length === 0) expect(distance).toBeGreaterThanOrEqual(24);
          }
        }
      }),
    ).toEqual([]);
  });

  it('stands within the height of whom it touches, or within their bracket', () => {
    expect(
      faults((picture) => {
        for (const tape of picture.tapes) {
          for (const touched of Object.values(tape.touches)) {
            const [first, last] = [touched[0], touched.at(-1)].map((id) =>
              picture.pillars.find(({ entity }) => entity === id),
            );
            if (!first || !last) continue;
            expect(tape.box.y).toBeGreaterThanOrEqual(first.y);
            expect(tape.box.y + tape.box.height).toBeLessThanOrEqual(last.y + last.height + 0.1);
            if (touched.length > 1) {
              expect(
                picture.brackets.some(
                  ({ tapes, entities }) => tapes.includes(tape.key) && entities.join() === touched.join(),
                ),
              ).toBe(true);
            }
          }
        }
      }),
    ).toEqual([]);
  });

  it('says every statement once, with whichever of its ends it does not touch in its words', () => {
    expect(
      faults((picture, story, lang) => {
        const tapes = allTapes(picture);
        expect(tapes.flatMap(({ faces }) => faces.map(({ statement }) => statement)).sort()).toEqual(
          story.statements.map(({ id }) => id).sort(),
        );
        const label = new Map(story.actors.map((actor) => [actor.id, actor.label]));
        const named = new Set(
          [...picture.names, ...(picture.retelling?.names ?? [])].flatMap(({ entities }) => entities),
        );
        for (const tape of tapes) {
          const touched = [...tape.touches.left, ...tape.touches.right];
          for (const { statement, lines } of tape.faces) {
            const { from, to } = story.statements.find(({ id }) => id === statement)!;
            const said = lines
              .map(({ runs }) => runs.map(({ text }) => text).join(''))
              .join(' ')
              .replaceAll(/- ?|,/g, '');
            for (const id of [...from, ...to]) {
              if (touched.includes(id) || named.has(id)) continue;
              expect(said.replaceAll(' ', '')).toContain(label.get(id)![lang]!.replaceAll(' ', ''));
            }
          }
        }
      }),
    ).toEqual([]);
  });

  it('keeps its parts apart, one under another, with everything in them', () => {
    expect(
      faults((picture) => {
        const boxes = picture.lanes.map(({ box }) => box);
        expect(clashes(boxes)).toEqual([]);
        for (const box of [
          ...picture.tapes.flatMap(extentOf),
          ...picture.pillars,
          ...picture.names.map((name) => name.box),
        ]) {
          holds(boxes.filter((lane) => inside(box, lane)).length === 1, 'outside its part');
        }
        for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
        expect(picture.lanes.flatMap(({ statements }) => statements)).toHaveLength(
          picture.tapes.flatMap(({ faces }) => faces).length,
        );
      }),
    ).toEqual([]);
  });

  it('draws two tapes that dispute each other with a disc between them, or one on each', () => {
    expect(
      faults((picture) => {
        for (const { statements, discs } of picture.disputes) {
          const tapes = statements.map((id) =>
            picture.tapes.find((tape) => tape.faces.some((face) => face.statement === id)),
          );
          if (discs.length !== 1 || tapes.some((tape) => tape === undefined)) continue;
          const [above, below] = tapes.map((tape) => tape!.box).sort((a, b) => a.y - b.y);
          if (above === below) continue;
          expect(discs[0]!.y).toBeGreaterThan(above!.y + above!.height);
          expect(discs[0]!.y).toBeLessThan(below!.y);
        }
      }),
    ).toEqual([]);
  });

  it('has the same structure in every language, and is the same twice', () => {
    for (const [i, scene] of SCENES.entries()) {
      if (i % 10 === 0) expect(layoutStatements(STORIES[i]!, WIDTH)).toEqual(scene);
      const [first, ...others] = Object.values(scene.pictures).map(structureOf);
      for (const other of others) expect(other).toBe(first);
    }
  });
});

/** What must be the same in every language, as a string. */
function structureOf({ pillars, tapes, brackets, names, lanes, disputes }: StatementsPicture): string {
  return JSON.stringify([
    pillars.map(({ entity, column, side }) => [entity, column, side]),
    tapes.map(({ key, towards, touches }) => [key, towards, touches]),
    brackets.map(({ entities, tapes: at }) => [entities, at]),
    names.map(({ entities }) => entities),
    lanes.map(({ kind, statements }) => [kind, statements]),
    disputes.map(({ statements, discs }) => [statements, discs.length]),
  ]);
}
