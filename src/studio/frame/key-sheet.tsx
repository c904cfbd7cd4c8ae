import { Fragment } from 'react';
import { GO, isLetterDrawn, KEYMAP, type Scope } from '../keys/keymap';
import { Key } from '../parts/key';
import { useStudio } from '../work/react';
import { useWords } from '../words/words';
import { LettersChoice } from './choices';
import { SheetButton, SheetPane } from './sheet';

/** A button with the sheet of keys. */
export function KeySheet() {
  const words = useWords();
  return (
    <SheetButton
      to="keys"
      shown={
        <>
          {words.keySheet.title} <Key>?</Key>
        </>
      }
    >
      <KeyPane />
    </SheetButton>
  );
}

/** All keys there are, by where they work; `?` opens it too. */
export function KeyPane() {
  const { keySheet } = useWords();
  return (
    <SheetPane name="keys" title={keySheet.title}>
      <p className="hint">{keySheet.lead}</p>
      <LettersChoice />
      <div className="key-lists">
        {(Object.keys(KEYMAP) as Scope[]).map((scope) => (
          <KeyList key={scope} scope={scope} />
        ))}
      </div>
    </SheetPane>
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
            <Keys keys={keys} />
            <dd>{keySheet.does[does]}</dd>
          </div>
        ))}
        {scope === 'everywhere' &&
          Object.entries(GO).map(([letter, place]) => (
            <div key={letter}>
              <Keys keys={['G', letter.toUpperCase()]} between={keySheet.andThen} />
              <dd>{places[place]}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

interface KeysProps {
  readonly keys: readonly string[];
  /** A word between them, where one comes after the other. */
  readonly between?: string;
}

/** Keys as they are drawn; those that are turned off are struck out and said to be. */
function Keys({ keys, between }: KeysProps) {
  const { keySheet } = useWords();
  const letters = useStudio((state) => state.letters);
  const isOff = (key: string): boolean => !letters && isLetterDrawn(key);
  return (
    <dt>
      {keys.map((key, i) => (
        <Fragment key={key}>
          {i > 0 && between}{' '}
          <kbd dir="ltr" data-off={isOff(key) || undefined}>
            {key}
          </kbd>{' '}
          {isOff(key) && !isOff(keys[i + 1] ?? 'Esc') && <span className="off">{keySheet.off}</span>}
        </Fragment>
      ))}
    </dt>
  );
}
