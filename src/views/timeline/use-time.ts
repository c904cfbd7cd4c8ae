import { useMemo } from 'react';
import { dayShown, firstYearOf, yearsOf } from '../../domain/record/status-on-date';
import { alliancesOfLayer } from '../../domain/record/members';
import { rangeOf, turnsOf, type Range, type Turn } from '../../domain/record/change-days';
import { storyDay } from '../../domain/record/story-day';
import type { TimeAxis } from '../../geometry/timeline/time-axis';
import { useDossier, useSayso, useSaysoNow } from '../../state/react';

/** What the timeline stands on: its range, the day shown, the shown layer's alliances and when they changed. */
export interface Time {
  readonly range: Range;
  readonly axis: TimeAxis;
  /** The day the story is told from, `YYYY-MM-DD`; null where none is known. */
  readonly story: string | null;
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
  const axis = useMemo(
    () => ({ first: `${String(range.firstYear).padStart(4, '0')}-01-01`, last: range.asOf }),
    [range],
  );
  const story = useMemo(() => storyDay(dossier), [dossier]);
  const alliances = useMemo(() => alliancesOfLayer(dossier, layer), [dossier, layer]);
  const turns = useMemo(() => turnsOf(dossier, alliances), [dossier, alliances]);
  const shown = dayShown(dossier, year);
  return { range, axis, story, day: shown < range.asOf ? shown : range.asOf, alliances, turns };
}
