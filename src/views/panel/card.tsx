import { Cards } from '#cards';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { selectPanelView, type PanelView } from '../../state/selectors/mark-state';
import { useSayso } from '../../state/react';
import { useKeptFocus } from './use-kept-focus';
import { useMessages } from '../components/words';

/**
 * A slim card above the article: whose words what was chosen is, what it is, and the way to the next. The words
 * themselves are in the article, which has moved to them; nothing lies over them.
 */
export function Card() {
  const now = useSayso(selectPanelView);
  const voice = useSayso((state) => state.view.voice);
  // The marks answer a choice first; the card follows as soon as they have been drawn.
  const shown = useDeferredValue(now);
  return <Chosen {...shown} voice={voice} late={shown !== now} />;
}

const Chosen = memo(function Chosen({
  select,
  passage,
  primary,
  groups,
  whole,
  voice,
  late,
}: PanelView & { voice: string; late: boolean }) {
  const messages = useMessages();
  const box = useRef<HTMLElement>(null);
  const focus = useKeptFocus(box, primary);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [primary]);
  const of = primary !== null ? 'mark' : voice === 'all' ? undefined : 'voice';
  return (
    <aside
      className="card"
      data-view="panel"
      data-of={of}
      aria-busy={late}
      aria-label={messages.panel.restsOn}
      ref={box}
      tabIndex={-1}
      {...focus}
    >
      {of && <Cards select={select} passage={passage} groups={groups} whole={whole} voices={of === 'voice'} />}
    </aside>
  );
});
