import { textIn } from '../dossier/written';
import { toggleAlias } from '../edit/actors';
import { useNextInLine } from '../parts/use-next-in-line';
import { namePencil, type NamePencil } from '../script/pencil';
import { actorName } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** Names the article has and the cast has not: each joins the cast, names somebody who is there, or is said to be nobody. */
export function NamePencils({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const words = useWords();
  const all = namePencil(useWork().files);
  // Kept in this browser and in no file: it is said of a suggestion, not of the article.
  const [refused, put] = useHalfTyped<{ readonly names: readonly string[] }>('not actors', () => ({ names: [] }));
  const names = all.filter(({ name }) => !refused.names.includes(name));
  const line = useNextInLine();
  return (
    <div className="card-part">
      <h3 id="pencil">{words.cast.pencil}</h3>
      {names.length === 0 && <p className="quiet">{words.cast.pencilNone}</p>}
      <div className="chips" role="group" aria-labelledby="pencil" {...line}>
        {names.map(({ name, times }) => (
          <button key={name} type="button" className="pencil" data-do="actor" onClick={() => onAdd(name)}>
            {words.script.suggested(name)} <span className="quiet">{words.cast.times(times)}</span>
          </button>
        ))}
      </div>
      {names.length + refused.names.length > 0 && (
        <details className="pencil-more">
          <summary>{words.cast.pencilMore}</summary>
          <NextNames names={names} onRefuse={(name) => put({ names: [...refused.names, name] })} />
          {refused.names.length > 0 && (
            <>
              <h4>{words.cast.refusedNames}</h4>
              <ul className="chips">
                {refused.names.map((name) => (
                  <li key={name} className="chip">
                    {name}{' '}
                    <button
                      type="button"
                      className="bare"
                      data-do="suggest-again"
                      aria-label={words.cast.bringBack(name)}
                      onClick={() => put({ names: refused.names.filter((one) => one !== name) })}
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
            onClick={() => {
              if (!actions.may()) return;
              onRefuse(name);
              actions.say(words.cast.notActorOf(name));
            }}
          >
            {words.cast.notActor}
          </button>
        </li>
      ))}
    </ul>
  );
}
