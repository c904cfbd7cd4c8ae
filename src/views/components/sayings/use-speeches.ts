import { useMemo } from 'react';
import { speechesOf, type Speech } from '../../../domain/attribution/speeches';
import { useWhole } from '../../../state/react';

/** The dossier's speeches, each in all its reports. */
export function useSpeeches(): readonly Speech[] {
  const whole = useWhole();
  return useMemo(() => speechesOf(whole), [whole]);
}
