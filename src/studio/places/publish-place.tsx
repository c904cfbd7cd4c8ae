import { useState } from 'react';
import { SavedLine } from '../parts/saved-line';
import { Asks } from '../publish/asks';
import { OnePageOffer } from '../publish/one-page-offer';
import { SincePublished } from '../publish/since-published';
import { SiteOffer } from '../publish/site-offer';
import { Stops } from '../publish/stops';
import { saveBackup } from '../open/save';
import { useSave } from '../open/use-save';
import { Problems } from '../frame/problems';
import { useWork } from '../work/react';
import { useWords } from '../words/words';

/** What stops the explainer, and what can be taken away. */
export function PublishPlace() {
  const words = useWords();
  const { folder } = useWork();
  const save = useSave();
  const [saved, setSaved] = useState<{ readonly as: 'dossier' | 'backup'; readonly name: string | undefined }>();
  return (
    <div className="panes panes-publish">
      <section className="bench" aria-labelledby="publish-title">
        <h2 className="bench-title" id="publish-title">
          {words.publish.title}
        </h2>
        <Stops />
        <Asks />
        <SincePublished />
        <OnePageOffer />
        <SiteOffer />
        <div className="offer">
          <h3>{words.publish.dossier}</h3>
          <p>{words.publish.dossierIs}</p>
          <p className="quiet">
            {words.publish.folder}: <code>{folder}</code>
          </p>
          <button type="button" data-do="save-dossier" onClick={() => setSaved({ as: 'dossier', name: save() })}>
            {words.publish.save}
          </button>
          {saved?.as === 'dossier' && <SavedLine>{words.publish.saved(saved.name ?? '')}</SavedLine>}
        </div>
        <div className="offer">
          <h3>{words.publish.backup}</h3>
          <p>{words.publish.backupIs}</p>
          <button
            type="button"
            data-do="save-backup"
            onClick={() => setSaved({ as: 'backup', name: save(saveBackup) })}
          >
            {words.publish.saveBackup}
          </button>
          {saved?.as === 'backup' && <SavedLine>{words.publish.saved(saved.name ?? '')}</SavedLine>}
        </div>
        <div className="offer">
          <h3>{words.publish.how}</h3>
          <p>{words.publish.howIs}</p>
          <p>
            <a href="./guide.html" hrefLang="en">
              {words.start.guide}
            </a>
          </p>
        </div>
      </section>
      <section className="bench" aria-label={words.todo.label}>
        <h2 className="bench-title">{words.todo.label}</h2>
        <Problems />
      </section>
    </div>
  );
}
