import { formatDate } from '../../i18n';
import type { SaysoState } from '../../state/store';
import { relationSentence, wordingIn, type Wording } from '../../views/components/wording';

/** The pages that speak the reader's language. */
export type Titled = 'explore' | 'embed' | 'present' | 'speaker' | 'handout';

/**
 * What a page is called in the reader's language, most telling first: what is selected, or the step shown; then the
 * page and the explainer. Tabs, bookmarks, the browser's history and screen readers say it.
 */
export function documentTitle(page: Titled, state: Pick<SaysoState, 'dossier' | 'view'>): string {
  const { dossier, view } = state;
  const wording = wordingIn(dossier, view.lang);
  const title = wording.speak(dossier.title);
  const kinds = {
    explore: '',
    embed: '',
    present: wording.messages.present.start,
    speaker: wording.messages.present.speakerView,
    handout: wording.messages.handout.title,
  };
  const whole = kinds[page] === '' ? title : `${kinds[page]}: ${title}`;
  return [shown(state, wording), whole, page === 'embed' ? '' : 'Sayso'].filter((part) => part !== '').join(' · ');
}

function shown({ dossier, view: { select, step, lang } }: Pick<SaysoState, 'dossier' | 'view'>, wording: Wording) {
  const relation = dossier.relations.find(({ id }) => id === select);
  if (step !== null && dossier.tour[step - 1] !== undefined) return wording.speak(dossier.tour[step - 1]!.title);
  if (relation) return relationSentence(wording, relation);
  const event = dossier.events.find(({ id }) => id === select);
  if (event) return `${formatDate(event.date, lang)}: ${wording.speak(event.title)}`;
  const entity = dossier.entities.find(({ id }) => id === select);
  return entity ? wording.speak(entity.label) : '';
}
