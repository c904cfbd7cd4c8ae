import { useMemo } from 'react';
import { IDEA_LEADING, IDEA_PX, type GraphScene } from '../../../geometry/network/pictures/graph';
import type { Story } from '../../../geometry/network/pictures/story';
import { useLang, useSayso } from '../../../state/react';
import { selectStory } from '../../../state/selectors/picture';
import { usePage } from '../../components/page';
import { useMessages } from '../../components/words';
import { PictureSwitch } from '../picture-switch';
import { StatementStrip } from '../statement-strip';
import { GraphBalloon } from './graph-balloon';
import { GraphKey } from './graph-key';
import { GraphNodeMark } from './graph-node';
import { GraphRibbonMark } from './graph-ribbon';
import { GraphWordsMark } from './graph-words';
import { FitLines } from './fit-lines';
import { useGraphRoving } from './use-graph-roving';

/** The network as a graph: who is tied to whom, by whose words. All of it was laid out at build; nothing moves. */
export function GraphView() {
  const messages = useMessages();
  const { graph: scene } = usePage().scene;
  const story = useSayso(selectStory);
  if (scene === null) return null;
  return (
    <section
      className="view picture network"
      data-view="network"
      data-picture="graph"
      aria-label={messages.views.network}
    >
      <div className="view-head">
        <h2>{messages.views.network}</h2>
        <PictureSwitch />
      </div>
      <div className="graph-frame">
        <GraphPicture scene={scene} story={story} />
        <GraphKey story={story} balloon={scene.balloon !== null} />
        <StatementStrip story={story} />
      </div>
    </section>
  );
}

function GraphPicture({ scene, story }: { scene: GraphScene; story: Story }) {
  const lang = useLang();
  const messages = useMessages();
  const roving = useGraphRoving(scene);
  const voices = useMemo(() => new Map(story.voices.map((voice) => [voice.key, voice])), [story]);
  const { width, top, height } = scene;
  const edge = scene.balloon ? scene.balloon.heading[1] - 20 : height;
  const rest = new Set(scene.words[lang]?.map(({ statement }) => statement));
  return (
    <svg
      className="graph"
      width={width}
      height={height}
      viewBox={`0 ${top} ${width} ${height}`}
      role="group"
      aria-label={messages.network.description(scene.nodes.length, story.statements.length)}
    >
      {scene.balloon && <GraphBalloon balloon={scene.balloon} story={story} roving={roving} />}
      {scene.outside.map((name) =>
        // Who also stands inside is one mark, there.
        scene.nodes.some(({ id }) => id === name.id) ? (
          <g key={name.id} className="cut-end" aria-hidden="true">
            <FitLines
              lines={name.lines[lang] ?? []}
              box={name.box}
              px={IDEA_PX}
              leading={IDEA_LEADING}
              align={name.align}
            />
          </g>
        ) : (
          <GraphNodeMark key={name.id} node={name} align={name.align} roving={roving} />
        ),
      )}
      {scene.ribbons.map((ribbon) => (
        <GraphRibbonMark key={ribbon.key} ribbon={ribbon} voices={voices} roving={roving} />
      ))}
      {scene.braces.map(({ path }) => (
        <path key={path} className="brace" d={path} />
      ))}
      {scene.nodes.map((node) => (
        <GraphNodeMark key={node.id} node={node} roving={roving} />
      ))}
      {/* Over the frame of a chosen node below. */}
      {scene.sideNames.map(({ side, box, align, lines }) => (
        <g key={`${side} ${box.y}`} className="side-name" aria-hidden="true">
          <FitLines lines={lines[lang] ?? []} box={box} px={12} leading={14} align={align} foot />
        </g>
      ))}
      {scene.words[lang]?.map((words) => (
        <GraphWordsMark key={words.statement} words={words} outside={!scene.balloon || words.box.y < edge} />
      ))}
      {scene.alone[lang]?.map(
        (words) =>
          !rest.has(words.statement) && (
            <GraphWordsMark key={words.statement} words={words} outside={!scene.balloon || words.box.y < edge} alone />
          ),
      )}
    </svg>
  );
}
