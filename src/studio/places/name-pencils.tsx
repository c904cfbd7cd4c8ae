import { useState } from 'react';
import { deskOf } from '../dossier/desk-file';
import { textIn } from '../dossier/written';
import { toggleAlias } from '../edit/actors';
import { refuseName, suggestAgain } from '../edit/not-actors';
import { focusSoon } from '../parts/focus-soon';
import { useNextInLine } from '../parts/use-next-in-line';
import { namePencil, type NamePencil } from '../script/pencil';
import { actorName } from '../script/voices';
import { useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** Names the article has and the cast has not: each joins the cast, names somebody who is there, or is said to be nobody. */
export function NamePencils({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const words = useWords();
  const actions = useStudioActions();
  const { files } = useWork();
  const letters = useStudio((state) => state.letters);
  const [open, setOpen] = useState(false);
  const names = namePencil(files);
  const { notActors } = deskOf(files);
  const line = useNextInLine();
  const refuse = (name: string): void => {
    if (actions.change({ what: 'notactor', of: name }, (before) => refuseName(before, name)))
      actions.say(words.cast.notActorOf(name));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const name = (event.target as HTMLElement).dataset['name'];
    if (name === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace' && event.shiftKey) {
      const at = names.findIndex((one) => one.name === name);
      const next = names[at + 1] ?? names[at - 1];
      refuse(name);
      if (next) focusSoon(`button[data-name="${CSS.escape(next.name)}"]`);
    } else if (event.key === '=' && letters) {
      setOpen(true);
      focusSoon(`li[data-name="${CSS.escape(name)}"] select`);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="card-part">
      <h3 id="pencil">{words.cast.pencil}</h3>
      {names.length === 0 && <p className="quiet">{words.cast.pencilNone}</p>}
      {/* The keys are those of its buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <div className="chips" role="group" aria-labelledby="pencil" {...line}>
          {names.map(({ name, times }) => (
            <button
              key={name}
              type="button"
              className="pencil"
              data-do="actor"
              data-name={name}
              onClick={() => onAdd(name)}
            >
              {words.script.suggested(name)} <span className="quiet">{words.cast.times(times)}</span>
            </button>
          ))}
        </div>
      </div>
      {names.length + notActors.length > 0 && (
        <details className="pencil-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.cast.pencilMore}</summary>
          <NextNames names={names} onRefuse={refuse} />
          {notActors.length > 0 && (
            <>
              <h4>{words.cast.refusedNames}</h4>
              <ul className="chips">
                {notActors.map((name) => (
                  <li key={name} className="chip">
                    {name}{' '}
                    <button
                      type="button"
                      className="bare"
                      data-do="suggest-again"
                      aria-label={words.cast.bringBack(name)}
                      onClick={() =>
                        actions.change({ what: 'nameagain', of: name }, (before) => suggestAgain(before, name))
                      }
                    >
                      ×
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </div>
  );
}

interface NextNamesProps {
  readonly names: readonly NamePencil[];
  readonly onRefuse: (name: string) => void;
}

/** For each name whom of the cast it names, or that it names nobody. */
function NextNames({ names, onRefuse }: NextNamesProps) {
  const words = useWords();
  const actions = useStudioActions();
  const all = useWritten();
  const line = useNextInLine();
  const same = (name: string, id: string): void => {
    const actor = actorName(all, id);
    const done = actions.change({ what: 'alias', of: actor }, (files) => toggleAlias(files, id, name));
    actions.say(done ? words.cast.isSame(name, actor) : words.cast.taken(name));
  };
  return (
    <ul className="pencil-names" {...line}>
      {names.map(({ name }) => (
        <li key={name} data-name={name}>
          <b>{name}</b>
          {all.entities.length > 0 && (
            <select
              aria-label={words.cast.sameAs(name)}
              data-field="same-as"
              value=""
              onChange={(event) => same(name, event.target.value)}
            >
              <option value="">{words.cast.choose}</option>
              {all.entities.map(({ id, label }) => (
                <option key={id} value={id}>
                  {textIn(label, all.lang) || id}
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            data-do="not-actor"
            aria-label={words.cast.notActorOf(name)}
            onClick={() => onRefuse(name)}
          >
            {words.cast.notActor}
          </button>
        </li>
      ))}
    </ul>
  );
}
