import type { Id } from '../../../domain/dossier';
import { useName } from '../words';
import { initialsOf } from './initials';

/** A speaker's head: initials in a ring; several who speak together have the first one's and their number. */
export function Head({ who }: { who: readonly Id[] }) {
  const name = useName();
  const initials = who.length === 0 ? '?' : initialsOf(name(who[0]!));
  return (
    <span className="head-sign" data-unnamed={who.length === 0 || undefined} aria-hidden="true">
      {initials}
      {who.length > 1 && <sub>+{who.length - 1}</sub>}
    </span>
  );
}
