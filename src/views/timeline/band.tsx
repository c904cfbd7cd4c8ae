import { memo } from 'react';
import { statusSpans } from '../../domain/record/status-spans';
import { textWidth } from '../../geometry/labels/text-width';
import { subjectCountry } from '../../geometry/marks/story-countries';
import { axisYears } from '../../geometry/timeline/axis-years';
import { shareAt, type TimeAxis } from '../../geometry/timeline/time-axis';
import { useDossier } from '../../state/react';
import { useMessages } from '../components/words';
import { along, percent, SHORTEST, TIME_PX } from './along';

interface BandProps {
  axis: TimeAxis;
  /** Whose status in what is shown; none where the map shows no single alliance. */
  alliance: string | undefined;
}

/** What the story's country was to the alliance shown, from the line's start to its end, in words where there is room. */
export const Band = memo(function Band({ axis, alliance }: BandProps) {
  const dossier = useDossier();
  const { status: words } = useMessages();
  const country = subjectCountry(dossier);
  const spans = country !== null && alliance ? statusSpans(dossier, alliance, country, axis.first, axis.last) : [];
  return (
    <span className="band" aria-hidden="true">
      {spans.map(({ status, from, until }) => {
        const [start, end] = [from, until].map((day) => shareAt(axis, day)) as [number, number];
        const fits = textWidth(words[status], TIME_PX) + TIME_PX < (end - start) * SHORTEST;
        return (
          <span key={from} data-look={status} style={{ inlineSize: percent(end - start) }}>
            {fits && words[status]}
          </span>
        );
      })}
    </span>
  );
});

/** The years under the line, off the stems that hang from it. */
export const Years = memo(function Years({ axis, stems }: { axis: TimeAxis; stems: readonly number[] }) {
  return (
    <div className="axis" aria-hidden="true">
      {axisYears(axis, stems, SHORTEST, TIME_PX).map(({ year, at }) => (
        <span key={year} style={along(at)}>
          {year}
        </span>
      ))}
    </div>
  );
});
