import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import { viewOfStep } from '../../state/selectors/tour';
import { urlContext } from '../../state/url/url-context';
import type { ViewState } from '../../state/view-state';

/** What a presentation opens with: its first step, or the dossier's opening view where there is no tour. */
export function firstView(dossier: Dossier): ViewState {
  return viewOfStep(dossier.tour.length > 0 ? 1 : null, urlContext(dossier, linkIndex(dossier)));
}
