import type { Id } from '../../domain/dossier';
import type { Move, Then } from '../../domain/record/changes';
import { formatDate } from '../../i18n';
import { useLang } from '../../state/react';
import { useMessages, useName } from '../components/words';
import { semicolonIn } from '../../domain/punctuation';

/** How the timeline speaks: dates, who joined, left or froze, and how countries stood. */
export function useTimeWords(): {
  /** A day as the view shows it: the year where it is a year's end, the day otherwise. */
  readonly shown: (year: string | null, asOf: string) => string;
  readonly date: (date: string) => string;
  readonly moves: (moves: readonly Move[]) => string;
  /** How countries stood in an alliance. */
  readonly stood: (standings: readonly Then[], alliance: Id) => string;
} {
  const messages = useMessages();
  const name = useName();
  const lang = useLang();
  return {
    shown: (year, asOf) => formatDate(year ?? asOf, lang),
    date: (date) => formatDate(date, lang),
    moves: (moves) =>
      moves
        .map(({ kind, status, countries }) =>
          messages.timeline.move(kind, messages.status[status], messages.list(countries.map(name))),
        )
        .join(semicolonIn(lang)),
    stood: (standings, alliance) =>
      standings
        .map(({ status, countries }) =>
          messages.layer.statusOf(messages.list(countries.map(name)), messages.status[status], name(alliance)),
        )
        .join(semicolonIn(lang)),
  };
}
