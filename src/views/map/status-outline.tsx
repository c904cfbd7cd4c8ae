import { memo } from 'react';
import type { Id } from '../../domain/dossier';
import { useSayso } from '../../state/react';
import { countryLook } from '../../state/statuses';
import { outlineId } from './country';

/** A country's outline over all borders, in its status's line: solid, dashed for leaving, dotted for former; and where the keyboard stands. */
export const StatusOutline = memo(function StatusOutline({
  id,
  prefix,
  focused,
}: {
  id: Id;
  prefix: string;
  focused: boolean;
}) {
  const look = useSayso((state) => countryLook(state, id));
  const href = `#${outlineId(prefix, id)}`;
  return (
    <>
      {look !== 'none' && <use className="status-outline" data-look={look} href={href} />}
      {focused && <use className="focus-outline" href={href} />}
    </>
  );
});
