import { useMemo } from 'react';
import { placeLabels } from '../../geometry/labels/place-labels';
import { textWidth } from '../../geometry/labels/text-width';
import { wrap } from '../../geometry/labels/wrap';
import { standing, type DrawnLink, type NetworkNode } from '../../geometry/network';
import type { Frame } from '../../geometry/viewport';
import { selectLit } from '../../state/selectors/mark-state';
import { useDossier, useSayso } from '../../state/react';
import { useSay } from '../components/words';

const VERB_PX = 12;
const VERB_LINE = 15;
const WIDTH = 150;
/** Half of the sign a verb belongs to, and from its middle to the verb, in px. */
const BADGE = 12;
const GAP = 15;

/** The verbs of the relations that are lit, beside their ties, as far as there is room; the selected one always. */
export function LitVerbs({
  links,
  nodes,
  frame,
  growth,
}: {
  links: readonly DrawnLink[];
  nodes: readonly NetworkNode[];
  frame: Frame;
  /** How much larger than on a page they are. */
  growth: number;
}) {
  const dossier = useDossier();
  const speak = useSay();
  const lit = useSayso(selectLit);
  const hover = useSayso((state) => state.hover);
  const shown = useMemo(() => {
    const wanted = dossier.relations.filter(({ id }) => id === hover || lit.relations.has(id));
    if (wanted.length === 0 || wanted.length > 12) return [];
    const lines = new Map(wanted.map((relation) => [relation.id, wrap(speak(relation.verb), WIDTH, VERB_PX)]));
    const badges = links.flatMap(({ badge, relation }) =>
      badge ? [{ id: relation, x: badge.x - BADGE, y: badge.y - BADGE, width: 2 * BADGE, height: 2 * BADGE }] : [],
    );
    const obstacles = [...nodes.map((node) => standing(node, node.box)), ...badges];
    const candidates = wanted.flatMap(({ id }) => {
      const link = links.find((l) => l.relation === id && l.badge !== null);
      if (!link) return [];
      const text = lines.get(id)!;
      return [
        {
          id,
          anchor: [link.badge!.x, link.badge!.y] as const,
          width: (Math.max(...text.map((line) => textWidth(line, VERB_PX))) + 6) * growth,
          height: (text.length * VERB_LINE + 6) * growth,
          priority: id === hover ? 3 : id === lit.primary ? 2 : 1,
          tries: ['right', 'left', 'below', 'above', 'below-right', 'above-right', 'below-left', 'above-left'] as const,
          gap: GAP,
          farther: 2 * GAP,
          must: id === hover || id === lit.primary,
        },
      ];
    });
    return placeLabels(candidates, obstacles, frame).map((placed) => ({ ...placed, lines: lines.get(placed.id)! }));
  }, [dossier, speak, lit, hover, links, nodes, frame, growth]);

  return (
    <g aria-hidden="true" className="verbs">
      {shown.map(({ id, box, lines }) => (
        <text key={id} className="verb" x={box.x + box.width / 2} y={box.y + (VERB_PX + 2) * growth}>
          {lines.map((line, i) => (
            <tspan key={i} x={box.x + box.width / 2} dy={i === 0 ? 0 : VERB_LINE * growth}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
