import { memo } from 'react';
import type { Id } from '../../domain/dossier';
import { outlineId } from './country';
import { useOpenGaps } from './open-gaps';
import { useFocused, type MapRoving } from './use-map-roving';

interface OutlineProps {
  id: Id;
  prefix: string;
  roving: MapRoving;
  /** Whether it is the country the story is about. */
  subject: boolean;
}

/** A country's outline over all borders, where it has one of its own: the story's subject, and where the keyboard stands. */
export const CountryOutline = memo(function CountryOutline({ id, prefix, roving, subject }: OutlineProps) {
  const focused = useFocused(roving, id);
  const gaps = useOpenGaps(prefix);
  const href = `#${outlineId(prefix, id)}`;
  return (
    <>
      {subject && <use className="subject-outline" href={href} mask={gaps} />}
      {focused && <use className="focus-outline" href={href} />}
    </>
  );
});
