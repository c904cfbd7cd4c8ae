import type { Relation } from '../../domain/dossier';
import { useActions, useIsSelected, useMarkState } from '../../state/react';
import { Answers } from '../components/answers';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { Said } from '../components/said';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';
import { ROLES } from './card-table-roles';
import { EvidenceLinks } from './evidence-links';

export type Column = 'from' | 'verb' | 'to' | 'voice' | 'modality' | 'answer' | 'evidence';

interface RelationRowProps {
  relation: Relation;
  /** Its words in the reader's language. */
  cells: Record<Column, string>;
  /** Its place among all rows, counted from 0, where not all are there. */
  at?: number;
  measure?: (row: Element | null) => void;
}

/** One relation of the table, which selects it wherever it is pressed. */
export function RelationRow({ relation, cells, at, measure }: RelationRowProps) {
  const actions = useActions();
  const state = useMarkState(relation.id);
  const selected = useIsSelected(relation.id);
  const href = useMarkHref()(relation.id);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the link inside does the same for keys
    <tr
      ref={measure}
      {...ROLES.row}
      data-index={at}
      aria-rowindex={at === undefined ? undefined : at + 2}
      data-relation={relation.id}
      data-voice={voiceLine(relation.voice)}
      data-state={state}
      data-selected={selected}
      onClick={() => actions.selectMark(relation.id)}
    >
      <td {...ROLES.cell}>{cells.from}</td>
      <th scope="row" {...ROLES.head}>
        <a href={href} onClick={plainClick(() => actions.selectMark(relation.id))}>
          <Said text={relation.verb} />
        </a>
      </th>
      <td {...ROLES.cell}>{cells.to}</td>
      <td {...ROLES.cell}>
        <b className="sign" aria-hidden="true">
          {voiceSign(relation.voice)}
        </b>{' '}
        {cells.voice}
      </td>
      <td {...ROLES.cell}>{cells.modality !== '' && <Said text={relation.modality} />}</td>
      <td {...ROLES.cell}>
        <Answers to={relation.id} brief />
      </td>
      <td {...ROLES.cell}>
        <EvidenceLinks relation={relation} />
      </td>
    </tr>
  );
}
