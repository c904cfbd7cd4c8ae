import { memo } from 'react';
import type { Span } from '../../domain/dossier';
import type { RowVoice } from '../script/row-voice';
import type { Row } from '../script/rows';
import type { Taken } from '../script/word-spans';
import { ScriptRow } from './script-row';

interface RowsProps {
  readonly rows: readonly Row[];
  readonly voices: readonly RowVoice[];
  /** The names of the cast that are lit in each. */
  readonly lit: readonly (readonly Span[])[];
  /** The sentence in hand, and that at which Tab stops; null where they are not among these. */
  readonly held: string | null;
  readonly stop: string | null;
  /** The words in hand. */
  readonly taken: Taken | null;
  readonly onHold: (id: string) => void;
}

/** Some rows of the script, one after the other: they are gone through only where something of them changed. */
export const ScriptRows = memo(function ScriptRows({ rows, voices, lit, held, stop, taken, onHold }: RowsProps) {
  return rows.map((row, i) => (
    <ScriptRow
      key={`${row.source} ${row.id}`}
      id={row.id}
      words={row.words}
      opens={row.opens}
      headline={row.headline}
      held={row.id === held}
      stop={row.id === stop}
      lit={lit[i]!}
      voice={voices[i]!}
      taken={row.id === held ? taken : null}
      onHold={onHold}
    />
  ));
}, isSame);

const LISTS = ['rows', 'voices', 'lit'] as const;
const SINGLE = ['held', 'stop', 'taken', 'onHold'] as const;

function isSame(before: RowsProps, after: RowsProps): boolean {
  return (
    SINGLE.every((name) => before[name] === after[name]) &&
    LISTS.every(
      (name) => before[name].length === after[name].length && before[name].every((one, i) => one === after[name][i]),
    )
  );
}
