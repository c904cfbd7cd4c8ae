import { memo } from 'react';
import type { Id } from '../../domain/dossier';
import { useSayso } from '../../state/react';
import { countryLook } from '../../state/selectors/statuses';
import { outlineId } from './country';
import { useFocused, type MapRoving } from './use-map-roving';

/** A country's outline over all borders, in its status's line: solid, dashed for leaving, dotted for former; and where the keyboard stands. */
export const StatusOutline = memo(function StatusOutline({
  id,
  prefix,
  roving,
}: {
  id: Id;
  prefix: string;
  roving: MapRoving;
}) {
  const look = useSayso((state) => countryLook(state, id));
  const focused = useFocused(roving, id);
  const href = `#${outlineId(prefix, id)}`;
  return (
    <>
      {look !== 'none' && <use className="status-outline" data-look={look} href={href} />}
      {focused && <use className="focus-outline" href={href} />}
    </>
  );
});
