import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import { selectPanelView, type PanelView } from '../../state/selectors/mark-state';
import { useActions, useSayso } from '../../state/react';
import { StepButton } from '../components/step-button';
import { useMessages } from '../components/words';
import { EntityAbout } from './entity-about';
import { EventAbout } from './event-about';
import { OnRecord } from './on-record';
import { PassageGroups } from './passage-groups';
import { RelationAbout } from './relation-about';
import { useKeptFocus } from './use-kept-focus';
import { Arrow } from '../components/arrow';

/**
 * What is selected: what it is, the words it rests on by voice, and what it is tied to.
 * The marks answer a choice first; the panel has more to write and follows as soon as they have been drawn.
 */
export function SelectionPanel() {
  const now = useSayso(selectPanelView);
  const shown = useDeferredValue(now);
  return <Panel {...shown} late={shown !== now} />;
}

const Panel = memo(function Panel({ select, passage, primary, groups, whole, late }: PanelView & { late: boolean }) {
  const messages = useMessages();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const focus = useKeptFocus(box, primary);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [primary]);
  const passages = groups.flatMap((group) => group.passages);
  const at = passages.findIndex(({ id }) => id === passage);

  if (primary === null) {
    return (
      <aside
        className="panel panel-empty"
        data-view="panel"
        aria-busy={late}
        aria-label={messages.panel.restsOn}
        ref={box}
        tabIndex={-1}
        {...focus}
      >
        <p className="invitation">{messages.panel.invitation}</p>
      </aside>
    );
  }
  const entity = whole.entities.find((e) => e.id === select);
  const relation = whole.relations.find((r) => r.id === select);
  const event = whole.events.find((e) => e.id === select);
  return (
    <aside
      className="panel"
      data-view="panel"
      data-open={open}
      aria-busy={late}
      aria-label={messages.panel.restsOn}
      ref={box}
      tabIndex={-1}
      {...focus}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={open}
        aria-label={open ? messages.actions.less : messages.actions.more}
        onClick={() => setOpen(!open)}
      />
      <div className="panel-head">
        <div className="stepper">
          {passages.length > 1 && (
            <>
              <StepButton
                aria-label={messages.actions.previous}
                spent={at === 0}
                onStep={() => actions.stepPassage(-1)}
              >
                <Arrow to="previous" />
              </StepButton>
              <span aria-live="polite">
                {at < 0 ? messages.panel.passageCount(passages.length) : messages.panel.nOfM(at + 1, passages.length)}
              </span>
              <StepButton
                aria-label={messages.actions.next}
                spent={at === passages.length - 1}
                onStep={() => actions.stepPassage(1)}
              >
                <Arrow to="next" />
              </StepButton>
            </>
          )}
          <button type="button" aria-label={messages.actions.clear} onClick={() => actions.clear()}>
            ×
          </button>
        </div>
        <div>
          {entity && <EntityAbout entity={entity} />}
          {relation && <RelationAbout relation={relation} />}
          {event && <EventAbout event={event} />}
          {select === null && <p className="panel-kind">{messages.table.passage}</p>}
        </div>
      </div>
      <PassageGroups groups={groups} relations={select === null ? 'carried' : entity ? 'own' : 'none'} />
      {entity && <OnRecord entity={entity} />}
    </aside>
  );
});
