import { ShareDialog } from '#share-dialog';
import { hasMap } from '../../domain/parts';
import { WIDE_MAP_FRAME } from '../../geometry/viewport';
import { useDossier } from '../../state/react';
import { LanguageChoice } from '../../views/controls/language-choice';
import { Legend } from '../../views/legend/legend';
import { MapKey } from '../../views/legend/map-key';
import { MapView } from '../../views/map/map-view';
import { NetworkView } from '../../views/network/network-view';
import { useMessages } from '../../views/components/words';
import { RelationsTable } from '../../views/tables/relations-table';
import { usePage } from '../../views/components/page';
import { Answers, Worksheet } from './worksheet';
import { Sayings } from './sayings';
import { Steps } from './steps';
import { Said } from '../../views/components/said';
import { Boundary } from '../../views/components/boundary';

/**
 * What a class takes home: pictures, numbered quotations, questions; and on pages of their own the answers, with the table.
 * @param props.pdf whether it is there as PDF too, in the dossier's own language
 */
export function Handout({ pdf }: { pdf: boolean }) {
  const messages = useMessages();
  const dossier = useDossier();
  return (
    <div className="handout">
      <main>
        <div className="first-sheet">
          <header className="handout-head">
            <p className="wordmark">{messages.site.name}</p>
            <div className="handout-tools">
              <LanguageChoice />
              <button type="button" onClick={() => print()}>
                {messages.actions.print}
              </button>
              {pdf && (
                <>
                  <a className="button" href="handout-a4.pdf" data-pdf="A4">
                    PDF, A4
                  </a>
                  <a className="button" href="handout-letter.pdf" data-pdf="Letter">
                    PDF, Letter
                  </a>
                </>
              )}
              <Boundary>
                <ShareDialog root={usePage().root} />
              </Boundary>
            </div>
            <p className="fill-in">
              <span>{messages.handout.name}:</span> <span>{messages.handout.date}:</span>
            </p>
            <h1>
              <Said text={dossier.title} />
            </h1>
            <p>
              <Said text={dossier.summary} />
            </p>
            {dossier.byline && (
              <p className="byline">
                <Said text={dossier.byline} />
              </p>
            )}
            {dossier.asOfNote && (
              <p className="quiet">
                <Said text={dossier.asOfNote} />
              </p>
            )}
          </header>
          {hasMap(dossier) && (
            <div className="figure">
              <Boundary>
                <MapView design={WIDE_MAP_FRAME} px={1.15} foot={<MapKey />} />
              </Boundary>
            </div>
          )}
        </div>
        <div className="figure">
          <Boundary>
            <NetworkView />
          </Boundary>
        </div>
        <Boundary>
          <Legend paper />
        </Boundary>
        <Boundary>
          <Steps />
        </Boundary>
        <Boundary>
          <Sayings />
        </Boundary>
        <Boundary>
          <Worksheet />
        </Boundary>
        <Boundary>
          <Answers />
        </Boundary>
        {/* It says whose words every statement is, which the worksheet asks. */}
        <Boundary>
          <RelationsTable />
        </Boundary>
      </main>
    </div>
  );
}
