/** The signs of a still's network: what an end of a line says, and what else stands in the picture that is drawn. */
import { textWidth } from '../../geometry/labels/text-width';
import { END_KINDS, endKindsOf } from '../../geometry/network/pictures/statement-end';
import type { Scene } from '../../geometry/scene';
import { exploreWords } from '../../i18n/explore-words';
import { selectStory } from '../../state/selectors/picture';
import type { LocalisedDossier } from './captions';
import type { ImageInput } from './draw';
import { KEY_PX, type KeyItem, type VoiceOfLine } from './key-item';
import type { StillNetwork } from './network-size';

type Input = Pick<ImageInput, 'store' | 'lang'>;

/** Whose word the lines of a network are; those of a crowd do not say. */
export const told = ({ dossier }: LocalisedDossier, network: StillNetwork['kind']): VoiceOfLine[] =>
  network === 'crowd'
    ? []
    : [
        ...dossier.relations.map(({ voice }) => voice),
        // Only among ties memberships are lines, too.
        ...(network === 'ties' && dossier.memberships.length > 0 ? [{ kind: 'record' } as const] : []),
      ];

/** What stands in the picture besides, of what occurs. Of marks and ties the lines say all. */
export function networkSigns(input: Input, network: StillNetwork['kind'], graph: Scene['graph']): KeyItem[] {
  if (network === 'graph') return [...ends(input), ...retold(input, graph), ...disputes(input, network)];
  if (network === 'statements') return [...ends(input), ...hedge(input), ...disputes(input, network)];
  return [];
}

const PATHS = {
  point: 'M30,0L20,-4.5V4.5Z',
  open: 'M30,0L20,-4.5V4.5Z',
  bar: 'M25.5,-6h4.5V6h-4.5Z',
} as const;

/** What a statement's end says, of those that occur. */
function ends({ store, lang }: Input): KeyItem[] {
  const { key } = exploreWords(lang).graph;
  const there = endKindsOf(selectStory(store.getState()).statements.map(({ end }) => end));
  return END_KINDS.filter((end) => there.has(end)).map((end) => ({
    words: key[end],
    wide: 30,
    sign: (
      <g className="graph-frame">
        <g className="graph">
          <path className="line" d={`M0,0H${end === 'bar' ? 26 : 21}`} />
          <path className="end" data-end={end} d={PATHS[end]} />
        </g>
      </g>
    ),
  }));
}

/** A line that crosses a balloon without being of its telling, where there is one. */
function retold({ store, lang }: Input, graph: Scene['graph']): KeyItem[] {
  const { statements, dominant } = selectStory(store.getState());
  if (!graph?.balloon || statements.every(({ voice }) => voice === dominant)) return [];
  const sign = (
    <g className="graph-frame">
      <g className="graph">
        <g className="strand" data-line="outlet">
          <path className="strip-edge" d="M0,0H30" />
          <path className="strip" d="M0,0H30" />
          <path className="line" d="M0,0H30" />
        </g>
      </g>
    </g>
  );
  return [{ words: exploreWords(lang).graph.key.others, wide: 30, sign }];
}

/** What the line under a word says, with the first such word. */
function hedge({ store, lang }: Input): KeyItem[] {
  const { statements } = selectStory(store.getState());
  const word = statements.map((one) => one.hedge?.[lang] ?? '').find((words) => words !== '');
  if (word === undefined) return [];
  const sign = (
    <text className="hedge" y="4.5" fontSize={KEY_PX}>
      {word}
    </text>
  );
  return [{ words: exploreWords(lang).pictures.hedged, wide: textWidth(word, KEY_PX), sign }];
}

/** That two contradict each other, where any do. */
function disputes({ store, lang }: Input, network: 'graph' | 'statements'): KeyItem[] {
  if (selectStory(store.getState()).disputes.length === 0) return [];
  const words = exploreWords(lang);
  const sign = (
    <text className="sheet-quiet" y="4.5" fontSize={KEY_PX}>
      ≠
    </text>
  );
  const said = network === 'graph' ? words.graph.key.dispute : words.pictures.key.disagree;
  return [{ words: said, wide: textWidth('≠', KEY_PX), sign }];
}
