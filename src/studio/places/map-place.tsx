import { isMapless, setMap } from '../edit/map';
import { Radios } from '../parts/choice';
import { useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { Frames } from './frames';
import { Placing } from './placing';
import { Record } from './record';

/** Where things are, what the map shows, and what is on record beside the article. */
export function MapPlace() {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const none = isMapless(all);
  return (
    <div className="panes panes-map">
      <section className="bench" aria-labelledby="map-title">
        <h2 className="bench-title" id="map-title">
          {words.map.title}
        </h2>
        <Radios
          label={words.map.has}
          name="map"
          value={none ? 'none' : 'map'}
          options={[
            ['map', words.map.yes],
            ['none', words.map.no],
          ]}
          onChoose={(value) => actions.change({ what: 'map', of: '' }, (files) => setMap(files, value === 'map'))}
        />
        <p className="hint">{none ? words.map.noHint : words.map.yesHint}</p>
        <Placing />
        {!none && <Frames />}
      </section>
      <section className="bench" aria-labelledby="record-title">
        <Record />
      </section>
    </div>
  );
}
