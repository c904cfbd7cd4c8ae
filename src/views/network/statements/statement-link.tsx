import { memo, type ReactNode } from 'react';
import type { Face } from '../../../geometry/network/pictures/statements';
import { useActions, useLinks } from '../../../state/react';
import { useMarkHref } from '../../components/links';
import { plainClick, pressKeys } from '../../components/press';
import { useTabIndex } from '../../components/roving';
import { voiceLine } from '../../components/signs/voice-sign';
import { useMark } from '../../components/use-mark';
import { SetLines } from './set-lines';
import { useStatementName } from './statement-name';
import type { Roving } from '../../components/roving';

interface StatementProps {
  face: Face;
  roving: Roving;
  number: number;
  all: number;
  /** The ground of the tape, under the first statement's words. */
  children: ReactNode;
}

/** A statement on its tape: a link to the words it rests on. */
export const StatementLink = memo(function StatementLink({ face, roving, number, all, children }: StatementProps) {
  const id = face.statement;
  const actions = useActions();
  const relation = useLinks().relation(id)!;
  const mark = useMark(id);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const name = useStatementName()(relation, number, all);
  return (
    <a
      className="statement"
      href={href}
      tabIndex={tabIndex}
      data-relation={id}
      data-voice={voiceLine(relation.voice)}
      data-type={relation.type}
      data-under={!face.shown || undefined}
      {...mark}
      aria-label={name}
      onFocus={() => roving.focus(id)}
      onClick={plainClick(() => actions.selectMark(id))}
      onKeyDown={(event) => {
        roving.onKey(event, id);
        pressKeys(() => actions.selectMark(id))(event);
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      {children}
      <SetLines lines={face.lines} />
    </a>
  );
});
