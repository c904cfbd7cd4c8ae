import type { Id } from '../../domain/dossier';
import { viewOfStep } from '../../state/selectors/tour';
import type { UrlContext } from '../../state/url/url-context';
import type { ViewState } from '../../state/view-state';

/** What a shared view begins with, as the value of a choice: `now`, `opening`, `step:N` or `mark:ID`. */
export type Start = 'now' | 'opening' | `step:${number}` | `mark:${Id}`;

/**
 * The view a choice stands for.
 * @param now the view on the page; layer, date and language can be chosen on their own afterwards
 */
export function startView(start: Start, now: ViewState, context: UrlContext): ViewState {
  if (start === 'now') return now;
  if (start.startsWith('step:')) return viewOfStep(Number(start.slice(5)), context, now.lang);
  const opening = viewOfStep(null, context, now.lang);
  return start === 'opening' ? opening : { ...opening, select: start.slice(5) };
}
