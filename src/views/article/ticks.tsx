import { useEffect, useState, type RefObject } from 'react';
import { selectLit } from '../../state/selectors/mark-state';
import { useSayso } from '../../state/react';
import { observeSize } from '../components/observe-size';

interface Tick {
  readonly passage: string;
  /** From the article's top, as a share of its length. */
  readonly at: number;
}

/** Where the chosen sentences stand in the whole article, at its edge: those out of sight are found by them. */
export function Ticks({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const lit = useSayso((state) => selectLit(state).passages);
  const current = useSayso((state) => state.view.passage);
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const measure = (): void => {
      const top = box.getBoundingClientRect().top - box.scrollTop;
      const found = [...lit].flatMap((passage): Tick[] => {
        const element = box.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
        const from = element?.getClientRects()[0]?.top;
        return from === undefined ? [] : [{ passage, at: (from - top) / box.scrollHeight }];
      });
      setTicks(found);
    };
    measure();
    return observeSize(box, measure);
  }, [scroller, lit]);
  return (
    <div className="ticks" aria-hidden="true">
      {ticks.map(({ passage, at }) => (
        <i key={passage} data-current={passage === current || undefined} style={{ insetBlockStart: `${at * 100}%` }} />
      ))}
    </div>
  );
}
