import { useState } from 'react';
import { download, stamp } from '../open/save';
import { useStudioActions, useStudioStore } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';
import { askForOnePage } from './ask-publisher';
import type { Made } from './making';
import { publishWords } from './words';

/** Offers the whole explainer as one file. */
export function OnePageOffer() {
  const words = publishWords(useSpokenLang());
  const { publish } = useWords();
  const store = useStudioStore();
  const actions = useStudioActions();
  const [state, setState] = useState<'idle' | 'making' | Exclude<Made['is'], 'page'>>('idle');
  const save = async (): Promise<void> => {
    if (state === 'making') return;
    setState('making');
    actions.say(words.making);
    const { folder, files } = store.getState().work!;
    const made = await askForOnePage(folder, files);
    if (made.is !== 'page') {
      setState(made.is);
      actions.say(words[made.is]);
      return;
    }
    const name = download(`${folder}-${stamp(new Date())}.html`, new TextEncoder().encode(made.html), 'text/html');
    setState('idle');
    actions.say(publish.saved(name));
  };
  return (
    <div className="offer">
      <h3>{words.title}</h3>
      <p>{words.is}</p>
      <button
        type="button"
        className="main"
        data-do="save-page"
        aria-busy={state === 'making'}
        onClick={() => void save()}
      >
        {words.save}
      </button>
      {state !== 'idle' && <p className={state === 'making' ? 'quiet' : 'wrong'}>{words[state]}</p>}
    </div>
  );
}
