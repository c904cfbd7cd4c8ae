import { MapKey } from '../../views/legend/map-key';
import { useMessages } from '../../views/components/words';

/** Under the map: what the shading means while there is any, and what its borders follow. */
export function PictureKey() {
  const { legend } = useMessages();
  return (
    <>
      <MapKey />
      <p className="border-note">* {legend.borders}</p>
    </>
  );
}
