import type { GraphScene } from '../../../geometry/network/pictures/graph';
import type { Story } from '../../../geometry/network/pictures/story';
import { initialsOf } from '../../components/signs/initials';
import { useExploreWords } from '../../components/explore-words';
import { useLang, useSayso } from '../../../state/react';
import { isShown } from '../../../state/voice-choice';
import { GraphNodeMark } from './graph-node';
import type { Roving } from '../../components/roving';
import { useNames, usePlural } from '../../components/words';

interface BalloonProps {
  balloon: NonNullable<GraphScene['balloon']>;
  story: Story;
  roving: Roving;
}

/** The speech balloon round all that one voice says, with its tail at the head of who speaks. */
export function GraphBalloon({ balloon, story, roving }: BalloonProps) {
  const lang = useLang();
  const words = useExploreWords().graph;
  const names = useNames();
  const plural = usePlural();
  const { path, head, radius, name, heading } = balloon;
  const voice = story.voices.find(({ key }) => key === balloon.voice)!;
  const said = voice.label[lang] ?? '';
  const own = story.statements.filter((statement) => statement.voice === voice.key);
  const hedged = own.filter(({ hedge }) => (hedge?.[lang] ?? '') !== '').length;
  // With some voices shown alone, the balloon says whether its own is one of them.
  const alone = useSayso(({ view }) => (view.voice === 'all' ? undefined : isShown(voice, view.voice)));
  return (
    <g className="balloon" data-alone={alone}>
      <path d={path} />
      <circle cx={head[0]} cy={head[1]} r={radius} />
      <text className="initials" x={head[0]} y={head[1] + 6} aria-hidden="true">
        {initialsOf(said)}
      </text>
      <text className="heading" x={heading[0]} y={heading[1]}>
        {words.telling(names(voice.who, true), plural(voice.who))}
        {'\u2002'}
        <tspan className="count">{words.count(own.length, hedged)}</tspan>
      </text>
      {name.id !== null && (
        <GraphNodeMark node={{ ...name, id: name.id, kind: 'voice' }} align="start" roving={roving} />
      )}
    </g>
  );
}
