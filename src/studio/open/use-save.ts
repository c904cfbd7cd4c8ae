import { useCallback } from 'react';
import { useStudioStore } from '../work/react';
import { useWords } from '../words/words';
import { saveDossier } from './save';

/** Saves the dossier at work to a file, says which, and gives its name back. */
export function useSave(): (how?: typeof saveDossier) => string | undefined {
  const store = useStudioStore();
  const { publish } = useWords();
  return useCallback(
    (how = saveDossier) => {
      const { work, actions } = store.getState();
      if (!work) return undefined;
      const name = how(work, new Date());
      actions.savedToFile(name);
      actions.say(publish.saved(name));
      return name;
    },
    [store, publish],
  );
}
