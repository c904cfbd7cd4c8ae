import type { StoryVoice } from '../../../geometry/network/pictures/story';
import { useLang } from '../../../state/react';
import { initialsOf } from '../../components/signs/initials';

/** Whose words: two initials in a ring, or a page for an outlet, a document and the record. */
export function HeadMark({ x, y, r, voice }: { x: number; y: number; r: number; voice: StoryVoice }) {
  const lang = useLang();
  const { kind } = voice;
  return (
    <g className="head" data-kind={kind} transform={`translate(${x},${y})`} aria-hidden="true">
      <circle r={r} />
      {kind === 'speaker' ? (
        <text y={r > 14 ? 6 : 4.2} style={r > 14 ? { fontSize: 16 } : undefined}>
          {initialsOf(voice.label[lang] ?? '')}
        </text>
      ) : (
        <path d="M-4,-6H1.5L4.5,-3V6H-4.5V-6ZM-2,-1H2M-2,2H2" />
      )}
    </g>
  );
}
