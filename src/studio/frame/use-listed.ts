import { useEffect, useState } from 'react';
import { DOSSIER_FILE } from '../../domain/parse';
import type { Problem } from '../../domain/problems';
import { useStudio, useWork } from '../work/react';
import type { Work } from '../work/state';

/** What is new waits for a pause in the work of so long, in ms. */
const PAUSE = 1000;

export const keyOf = ({ file, line, column, code, message }: Problem): string =>
  [file, line, column, code, message].join(' ');
/** The same wherever it stands: what was inserted above it makes it no new one. */
const sameOf = ({ file, code, message }: Problem): string => [file, code, message].join(' ');

/**
 * What the gate found, as it is listed: what is new waits for a pause of a second, and what is about the field that is being
 * typed in waits until it is left; what is gone goes at once. Undefined before the first answer.
 */
export function useListed(): readonly Problem[] | undefined {
  const verdict = useStudio((state) => state.verdict);
  const work = useWork();
  const problems = verdict?.problems;
  const [listed, setListed] = useState<{ readonly id: string; readonly known: ReadonlySet<string> }>();
  const known = listed?.id === work.id ? listed.known : undefined;
  const isFirst = known === undefined && problems !== undefined;
  useEffect(() => {
    if (problems === undefined) return undefined;
    const list = (): void => {
      const typed = typedLine(work);
      const ready = problems.filter(({ file, line }) => typed === null || file !== DOSSIER_FILE || line !== typed);
      setListed((before) => {
        const kept = before?.id === work.id ? problems.filter((one) => before.known.has(sameOf(one))) : [];
        return { id: work.id, known: new Set([...kept, ...ready].map(sameOf)) };
      });
    };
    if (isFirst) list();
    const timer = setTimeout(list, PAUSE);
    // A field that is left has its items at once after that pause.
    const onLeft = (): void => void setTimeout(list, PAUSE);
    document.addEventListener('focusout', onLeft);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', onLeft);
    };
  }, [problems, work, isFirst]);
  return known === undefined ? problems : problems?.filter((one) => known.has(sameOf(one)));
}

/** The line of the dossier that the last deed wrote, while the field it was typed in has the focus. */
function typedLine({ deeds, files }: Work): number | null {
  if (!(document.activeElement?.matches('input:not([type="checkbox"], [type="radio"]), textarea') ?? false))
    return null;
  const splice = deeds.at(-1)?.splices.find(({ file }) => file === DOSSIER_FILE);
  return splice ? (files[DOSSIER_FILE] ?? '').slice(0, splice.at).split('\n').length : null;
}
