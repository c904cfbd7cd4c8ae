import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Frame } from '../../../geometry/viewport';
import { useActions } from '../../../state/react';
import type { CrowdModel, CrowdNode } from './large-model';
import { shownSize, type Look } from './paint-large';

/** Px around a mark that still count as touching it: a finger's target, halved. */
const TOUCH = 12;
/** Px a pointer may wander between press and click. */
const STILL = 5;

/** What the pointer does over a canvas: it finds the mark it rests on, and chooses the one it presses. */
export function useCrowdPointer(svg: RefObject<SVGSVGElement | null>, model: CrowdModel, look: Look, frame: Frame) {
  const actions = useActions();
  const rested = useRef<string | null>(null);
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const under = (event: MouseEvent): CrowdNode | null => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const x = (event.clientX - box.left - frame.width / 2) / look.px + look.x;
    const y = (event.clientY - box.top - frame.height / 2) / look.px + look.y;
    const node = model.nearest(x, y, 30 / look.px);
    if (node === null) return null;
    const distance = Math.hypot(node.x - x, node.y - y) * look.px;
    return distance <= Math.max(TOUCH, shownSize(node.size, look.px)) ? node : null;
  };
  const rest = (id: string | null, { style }: SVGSVGElement): void => {
    if (rested.current === id) return;
    rested.current = id;
    actions.setHover(id);
    style.cursor = id === null ? '' : 'pointer';
  };
  const onMark = (event: MouseEvent): boolean =>
    event.target instanceof Element && event.target.closest('.mark, .tie') !== null;
  return {
    onPointerDown: (event: PointerEvent) => (pressed.current = { x: event.clientX, y: event.clientY }),
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || onMark(event)) return;
      rest(under(event)?.id ?? null, event.currentTarget);
    },
    onPointerLeave: (event: PointerEvent<SVGSVGElement>) => rest(null, event.currentTarget),
    onClick: (event: MouseEvent) => {
      const from = pressed.current;
      if (onMark(event)) return;
      if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return;
      const node = under(event);
      if (node) actions.selectMark(node.id);
    },
  };
}
