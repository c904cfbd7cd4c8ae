import type { KeyboardEvent } from 'react';
import { useMessages } from '../words';
import type { CameraControl } from './use-camera';

/** How much nearer one press of a button or key brings a picture: three presses are about four times as near. */
const ZOOM_FACTOR = 1.6;

interface ZoomProps {
  readonly control: CameraControl;
  /** Goes back to the opening view. */
  readonly home: () => void;
}

/** The buttons of a picture that can be zoomed: nearer, farther, and back to the opening view. */
export function ZoomControls({ control, home, label }: ZoomProps & { readonly label: string }) {
  const { actions } = useMessages();
  return (
    <div className="zoom" role="group" aria-label={label}>
      <button type="button" aria-label={actions.zoomIn} onClick={() => control.zoomBy(ZOOM_FACTOR)}>
        +
      </button>
      <button type="button" aria-label={actions.zoomOut} onClick={() => control.zoomBy(1 / ZOOM_FACTOR)}>
        −
      </button>
      <button type="button" aria-label={actions.home} onClick={home}>
        ⌂
      </button>
    </div>
  );
}

/**
 * The same by keys: plus and minus zoom, zero goes home.
 * @returns whether the key was one of these
 */
export function zoomByKey({ key }: KeyboardEvent, { control, home }: ZoomProps): boolean {
  if (key === '+' || key === '=') control.zoomBy(ZOOM_FACTOR);
  else if (key === '-') control.zoomBy(1 / ZOOM_FACTOR);
  else if (key === '0') home();
  else return false;
  return true;
}
