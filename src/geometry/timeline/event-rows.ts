/** An event's name beside the line of time. */
export interface EventName<Id = string> {
  readonly id: Id;
  /** Where its stem stands, as a share of the line. */
  readonly at: number;
  /** How wide its words are on one line, in px. */
  readonly width: number;
}

/** Names from top to bottom: those above the line end at their stems, those below it begin at them. */
export interface EventRows<Id = string> {
  readonly above: readonly Id[];
  readonly below: readonly Id[];
}

/** Whether a name stands above the line: where it has room before its stem, or more of it there than behind. */
const isAbove = ({ at, width }: EventName<unknown>, length: number): boolean =>
  width <= at * length || (width > (1 - at) * length && at >= 0.5);

/**
 * Gives each name a row of its own so that no stem crosses a name. Above the line the latest is on top, and its words
 * end at its stem: what stands under it is earlier, so that no stem rises through it. Below, the earliest is lowest, and
 * its words begin at its stem. That holds on every longer line too, so that one arrangement serves all widths.
 * @param length of the shortest line it must hold on, in px
 */
export function eventRows<Id>(names: readonly EventName<Id>[], length: number): EventRows<Id> {
  const latest = [...names].sort((a, b) => b.at - a.at);
  const ids = (above: boolean): Id[] => latest.filter((name) => isAbove(name, length) === above).map(({ id }) => id);
  return { above: ids(true), below: ids(false) };
}
