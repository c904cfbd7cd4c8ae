import { useEffect, useState } from 'react';
import type { Version } from '../keep/versions';
import { useMoment } from '../parts/moment';
import { walkButtons } from '../parts/walk-buttons';
import { useStudio, useStudioActions } from '../work/react';
import { useWords } from '../words/words';

/** The kept states of the dossier at work, each to be looked at. */
export function VersionList() {
  const words = useWords();
  const actions = useStudioActions();
  const moment = useMoment();
  const follows = useStudio(({ stopped }) => stopped !== null && stopped.why !== 'looks');
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  useEffect(() => {
    let on = true;
    void actions.versions().then((all) => on && setVersions(all));
    return () => {
      on = false;
    };
  }, [actions]);
  return (
    <details className="versions">
      <summary>
        {words.versions.title} <span className="count">{versions?.length ?? ''}</span>
      </summary>
      <p className="hint">{versions?.length === 0 ? words.versions.none : words.versions.lead}</p>
      <ol className="history" onKeyDown={walkButtons}>
        {(versions ?? []).map((version) => (
          <li key={version.seq}>
            <button
              type="button"
              data-version={version.seq}
              disabled={follows}
              onClick={() => {
                actions.lookAt(version);
                actions.openSheet(null);
              }}
            >
              <span className="deed">{words.versions.why[version.why]}</span>{' '}
              <span className="look">{words.versions.look}</span>{' '}
              <time className="quiet" dateTime={new Date(version.at).toISOString()}>
                {moment(version.at)}
              </time>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
