import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MAP_FRAME } from '../../../src/geometry/viewport';
import { EMBED_MAP_PANES, LEAST_SIZES } from '../../../src/pages/embed/map-panes';

const css = readFileSync('src/styles/pages/embed.css', 'utf8');

interface Rule {
  readonly index: number;
  readonly px: number;
  readonly height: readonly [least: number, below: number];
  readonly aspect: readonly [least: number, below: number];
}

/** What a condition such as `(210px <= height < 290px)` or `(height >= 400px)` asks for. */
function range(condition: string): [number, number] {
  const value = (text: string | undefined, otherwise: number): number => {
    if (text === undefined) return otherwise;
    const [above, below = '1'] = text.replace('px', '').split('/');
    return Number(above) / Number(below);
  };
  const [, least] = /\(([\d./px]+) <= /.exec(condition) ?? / >= ([\d./px]+)\)/.exec(condition) ?? [];
  const [, below] = / < ([\d./px]+)\)/.exec(condition) ?? [];
  return [value(least, 0), value(below, Infinity)];
}

/** What the style sheet says the scale of a pane is. */
function scaleOf(index: string): number {
  const rule = [...css.matchAll(/\.map-pane([^{}]+)\{\s*--px: ([\d.]+);/g)].find(([, of]) =>
    of!.includes(`'${index}'`),
  );
  return Number(rule![2]);
}

const rules: Rule[] = [
  ...css.matchAll(
    /@container map (\([^)]+\)) and (\([^)]+\)) \{\s*\.map-pane\[data-pane='(\d+)'\] \{\s*display: inline;/g,
  ),
].map(([, height, aspect, index]) => ({
  index: Number(index),
  px: scaleOf(index!),
  height: range(height!),
  aspect: range(aspect!),
}));

const within = (value: number, [least, below]: readonly [number, number]): boolean => value >= least && value < below;

it('has a rule for each pane, with the scale it was laid out for', () => {
  expect(rules.map(({ index }) => index)).toEqual(EMBED_MAP_PANES.map((_, i) => i));
  expect(rules.map(({ px }) => px)).toEqual(EMBED_MAP_PANES.map(({ px }) => px));
});

it('shows in any pane what was laid out for one that shows no more ground, with words of 12 to 20 px', () => {
  const least = LEAST_SIZES.flatMap(({ height, aspects }) => aspects.map((aspect) => ({ height, aspect })));
  for (let width = 210; width <= 1400; width += 13) {
    for (let height = 150; height <= 520; height += 7) {
      const shown = rules.filter((rule) => within(height, rule.height) && within(width / height, rule.aspect));
      expect(shown).toHaveLength(1);
      const { index, px } = shown[0]!;
      expect(least[index]!.height).toBeLessThanOrEqual(height);
      // In an odd pane, which no embed has by itself, the narrowest must do.
      if (width / height < LEAST_SIZES.find((size) => size.height === least[index]!.height)!.aspects[0]!) continue;
      const scale = Math.min(width / MAP_FRAME.width, height / MAP_FRAME.height);
      expect(width / scale).toBeGreaterThanOrEqual(EMBED_MAP_PANES[index]!.frame.width - 1);
      expect(12 * px * scale).toBeGreaterThan(11.9);
      expect(12 * px * scale).toBeLessThan(20);
    }
  }
});
