import { useMemo, useRef } from 'react';
import type { Lane, Name, StatementsPicture, Tape } from '../../../geometry/network/pictures/statements';
import type { Story } from '../../../geometry/network/pictures/story';
import { useExploreWords } from '../../components/explore-words';
import { useLang } from '../../../state/react';
import { useMessages, useNames, usePlural } from '../../components/words';
import { PictureSwitch } from '../picture-switch';
import { HeadMark } from './head-mark';
import { PictureKey } from './picture-key';
import { PillarMark } from './pillar-mark';
import { SetLines } from './set-lines';
import { StatementStrip } from '../statement-strip';
import { TapeMark } from './tape-mark';
import { useFittedText } from './use-fitted-text';
import { useStatements } from './use-statements';
import { useStatementsRoving } from './use-statements-roving';

/** The network as statements: actors as pillars, each statement a tape between two of them with its verb written on it. */
export function StatementsView() {
  const messages = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const { story, picture } = useStatements(frame);
  return (
    <section
      className="view picture network"
      data-view="network"
      data-picture="statements"
      aria-label={messages.views.network}
    >
      <div className="view-head">
        <h2>{messages.views.network}</h2>
        <PictureSwitch />
      </div>
      <div className="statements-frame" ref={frame}>
        <Score story={story} picture={picture} />
        <PictureKey story={story} />
        <StatementStrip story={story} />
      </div>
    </section>
  );
}

function Score({ story, picture }: { story: Story; picture: StatementsPicture }) {
  const lang = useLang();
  const messages = useMessages();
  const words = useExploreWords().pictures;
  const svg = useRef<SVGSVGElement>(null);
  useFittedText(svg, picture);
  const roving = useStatementsRoving(picture);
  const voices = useMemo(() => new Map(story.voices.map((voice) => [voice.key, voice])), [story]);
  const numbers = useMemo(() => new Map(story.statements.map(({ id }, i) => [id, i + 1])), [story]);
  const { width, height, retelling } = picture;
  const byVoice = useMemo(() => {
    const tapes = [...(retelling?.tapes ?? []), ...picture.tapes];
    return story.voices
      .map((voice) => ({ voice, tapes: tapes.filter((tape) => tape.voice === voice.key) }))
      .filter((group) => group.tapes.length > 0);
  }, [picture, retelling, story]);
  return (
    <svg
      ref={svg}
      className="score"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={messages.network.description(picture.pillars.length, story.statements.length)}
    >
      {picture.lanes.map((lane) => (
        <LaneGround key={lane.kind} lane={lane} story={story} tail={retelling?.head.x} />
      ))}
      {retelling && <HeadMark {...retelling.head} voice={voices.get(retelling.voice)!} />}
      <g role="group" aria-label={words.who}>
        {picture.pillars.map((pillar) => (
          <PillarMark key={pillar.entity} pillar={pillar} roving={roving} />
        ))}
      </g>
      {picture.brackets.map(({ d }) => (
        <path key={d} className="bracket" d={d} />
      ))}
      {[...(retelling?.names ?? []), ...picture.names].map((name) => (
        <NameMark key={`${name.box.x},${name.box.y}`} name={name} />
      ))}
      {byVoice.map(({ voice, tapes }) => (
        <g key={voice.key} role="list" aria-label={voice.label[lang] || words.record}>
          {tapes.map((tape: Tape) => (
            <g key={tape.key} role="listitem">
              <TapeMark tape={tape} voice={voice} roving={roving} numbers={numbers} />
            </g>
          ))}
        </g>
      ))}
      {picture.disputes.flatMap(({ statements, discs }) =>
        discs.map(({ x, y }) => (
          <g key={`${statements.join()}${y}`} className="disc" transform={`translate(${x},${y})`} aria-hidden="true">
            <circle r="8" />
            <text y="4.4">≠</text>
          </g>
        )),
      )}
    </svg>
  );
}

function NameMark({ name }: { name: Name }) {
  return (
    <g className="row-name" aria-hidden="true">
      <SetLines lines={name.lines} />
    </g>
  );
}

/** A part's ground and title: the balloon with its tail, or a lane; its edge says whose words it holds. */
function LaneGround({ lane, story, tail }: { lane: Lane; story: Story; tail: number | undefined }) {
  const lang = useLang();
  const words = useExploreWords().pictures;
  const names = useNames();
  const plural = usePlural();
  const { kind, box, title, statements } = lane;
  const own = new Set(statements);
  const hedged = story.statements.filter(({ id, hedge }) => own.has(id) && (hedge?.[lang] ?? '') !== '').length;
  const dominant = story.voices.find(({ key }) => key === story.dominant);
  const name =
    kind === 'balloon'
      ? dominant!.kind === 'speaker'
        ? words.telling(names(dominant!.who, true), plural(dominant!.who))
        : words[dominant!.kind === 'reporter' ? 'outlet' : 'record']
      : words[kind];
  const { x, y, width, height } = box;
  return (
    <g className="lane" data-lane={kind}>
      {kind === 'balloon' && tail !== undefined ? (
        <path d={balloon(x, y, width, height, tail)} />
      ) : (
        kind !== 'score' && <rect x={x} y={y} width={width} height={height} rx="9" />
      )}
      <text x={title.x} y={title.y}>
        {name}
        {'\u2002'}
        <tspan className="lane-count">{words.count(statements.length, hedged)}</tspan>
      </text>
    </g>
  );
}

/** A rounded box with a tail that points up at a head. */
const balloon = (x: number, y: number, w: number, h: number, tail: number): string =>
  `M${x + 9},${y}H${tail - 9}L${tail - 1},${y - 12}L${tail + 9},${y}H${x + w - 9}a9,9 0 0 1 9,9V${y + h - 9}a9,9 0 0 1 -9,9H${x + 9}a9,9 0 0 1 -9,-9V${y + 9}a9,9 0 0 1 9,-9Z`;
