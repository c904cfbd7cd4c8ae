import { useId } from 'react';
import { GO, KEYMAP, type Scope } from '../keys/keymap';
import { Key } from '../parts/key';
import { useStudio, useStudioActions } from '../work/react';
import { useWords } from '../words/words';
import { Sheet } from './sheet';

/** All keys there are, by where they work; `?` opens it too. */
export function KeySheet() {
  const words = useWords();
  return (
    <Sheet name="keys" title={words.keySheet.title} shown={<Key>?</Key>}>
      <p className="hint">{words.keySheet.lead}</p>
      <Letters />
      <div className="key-lists">
        {(Object.keys(KEYMAP) as Scope[]).map((scope) => (
          <KeyList key={scope} scope={scope} />
        ))}
      </div>
    </Sheet>
  );
}

/** Turns letters, digits and signs off as keys, and on again. */
function Letters() {
  const { keySheet } = useWords();
  const id = useId();
  const actions = useStudioActions();
  const letters = useStudio((state) => state.letters);
  return (
    <p className="letters">
      <label>
        <input
          type="checkbox"
          data-field="letters"
          checked={letters}
          aria-describedby={id}
          onChange={(event) => actions.setLetters(event.target.checked)}
        />{' '}
        {keySheet.letters}
      </label>{' '}
      <span className="hint" id={id}>
        {keySheet.lettersHint}
      </span>
    </p>
  );
}

function KeyList({ scope }: { readonly scope: Scope }) {
  const words = useWords();
  const { keySheet, places, script } = words;
  const title = scope === 'everywhere' ? keySheet.everywhere : scope === 'script' ? script.label : places[scope];
  return (
    <section data-keys-of={scope}>
      <h3>{title}</h3>
      <dl>
        {KEYMAP[scope].map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{keySheet.does[does]}</dd>
          </div>
        ))}
        {scope === 'everywhere' &&
          Object.entries(GO).map(([letter, place]) => (
            <div key={letter}>
              <dt>
                <kbd>G</kbd> {keySheet.andThen} <kbd>{letter.toUpperCase()}</kbd>
              </dt>
              <dd>{places[place]}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
