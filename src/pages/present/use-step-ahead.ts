import { useEffect, useState } from 'react';
import { whenIdle } from '../../views/components/when-idle';
import { useDossier, useLang, useSayso, useSaysoStore } from '../../state/react';
import { enterStep } from '../../state/selectors/tour';
import { createSaysoStore, type SaysoState, type SaysoStore } from '../../state/store';
import { pictureOf } from './commands';

/**
 * The state at the next step that shows the map, once the present one has been drawn: what is known of it can be got
 * ready while the class looks at this one. Null before that, and at the end.
 */
export function useStepAhead(): SaysoStore | null {
  const store = useSaysoStore();
  const step = useSayso((state) => state.view.step);
  const dossier = useDossier();
  const lang = useLang();
  const [ahead, setAhead] = useState<SaysoStore | null>(null);
  useEffect(() => whenIdle(() => setAhead(nextOnMap(store.getState()))), [store, step, dossier, lang]);
  return ahead;
}

/** A store of its own, for what is remembered of one state is forgotten for another. */
function nextOnMap({ dossier, links, context, view }: SaysoState): SaysoStore | null {
  for (let step = (view.step ?? 0) + 1; step <= dossier.tour.length; step++) {
    const next = enterStep(view, step, context);
    if (pictureOf({ dossier, view: next }, { picture: null }) !== 'map') continue;
    return createSaysoStore({ dossier, links, initial: next });
  }
  return null;
}
