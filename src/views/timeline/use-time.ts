import { useMemo } from 'react';
import { dayShown, firstYearOf, yearsOf } from '../../domain/record/status-on-date';
import { alliancesOfLayer } from '../../domain/record/members';
import { rangeOf, turnsOf, type Range, type Turn } from '../../domain/record/change-days';
import { useDossier, useSayso, useSaysoNow } from '../../state/react';

/** What the timeline stands on: its range, the day shown, the shown layer's alliances and when they changed. */
export interface Time {
  readonly range: Range;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly alliances: readonly string[];
  readonly turns: readonly Turn[];
}

export function useTime(): Time {
  const dossier = useDossier();
  const year = useSaysoNow((state) => state.view.year);
  const layer = useSayso((state) => state.view.layer);
  const range = useMemo(() => rangeOf(dossier, firstYearOf(dossier) ?? 0, yearsOf(dossier)?.last ?? 0), [dossier]);
  const alliances = useMemo(() => alliancesOfLayer(dossier, layer), [dossier, layer]);
  const turns = useMemo(() => turnsOf(dossier, alliances), [dossier, alliances]);
  const shown = dayShown(dossier, year);
  return { range, day: shown < range.asOf ? shown : range.asOf, alliances, turns };
}
