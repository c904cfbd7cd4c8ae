import type { ReactNode } from 'react';
import type { Voice, VoiceKind } from '../../domain/dossier';
import { lookOf, MAP_LOOKS, type MapLook } from '../../domain/record/map-status';
import { bordersOf } from '../../domain/parts';
import { say } from '../../domain/text';
import { textWidth } from '../../geometry/labels/text-width';
import type { Scene } from '../../geometry/scene';
import { messagesFor } from '../../i18n';
import { exploreWords } from '../../i18n/explore-words';
import { selectStory } from '../../state/selectors/picture';
import { selectFamily, selectStatuses } from '../../state/selectors/statuses';
import { borderName, wordingIn } from '../../views/components/wording';
import { voiceLine, voiceSign } from '../../views/components/signs/voice-sign';
import type { StillKind } from '../urls';
import type { LocalisedDossier } from './captions';
import type { ImageInput } from './draw';
import type { StillNetwork } from './network-size';
import { KEY_ROW } from './sheet';

interface Item {
  readonly words: string;
  readonly sign: ReactNode;
  /** How wide the sign is, in px. */
  readonly wide: number;
}

/** What of a voice says how its line is drawn. */
type VoiceOfLine = Pick<Voice, 'kind'> & Partial<Pick<Voice, 'attribution'>>;

/** From a sign to its words. */
const AIR = 7;
const PX = 13;
const BETWEEN = 24;

/**
 * The signs a still needs to be read without its page: whose say-so a line is, what its end says, what a country's fill
 * says, and who draws a border so.
 * @param network how the network is drawn
 */
export function keyItems(
  kind: StillKind,
  input: Omit<ImageInput, 'scene'>,
  { map: { drawn }, graph }: Pick<Scene, 'graph'> & { readonly map: Pick<Scene['map'], 'drawn'> },
  network: StillNetwork['kind'],
): readonly Item[] {
  const ties = kind !== 'map' && (network === 'ties' || network === 'crowd');
  // The lines of a crowd do not say whose word they are.
  const voiced =
    kind !== 'map' && network !== 'crowd' ? told(input, ties) : kind === 'network' ? [] : quotedOnMap(input);
  return [
    ...(kind === 'network' ? [] : [...looks(input), ...borders(input, drawn)]),
    ...voices(input, voiced, ties),
    ...(kind === 'map' || ties ? [] : ends(input)),
    ...(kind !== 'map' && network === 'graph' ? retold(input, graph) : []),
    ...(kind !== 'map' && network === 'statements' ? hedge(input) : []),
    ...(kind === 'map' || ties ? [] : disputes(input, network)),
  ];
}

function borders({ dossier, lang }: LocalisedDossier, drawn: Scene['map']['drawn']): Item[] {
  const wording = wordingIn(dossier, lang);
  return drawn.map(({ id, sign }) => ({
    words: borderName(
      wording,
      bordersOf(dossier).find((border) => border.id === id)!,
    ),
    wide: 44,
    sign: (
      <g data-sign={sign}>
        <path className="drawn-line" d="M0,0H44" />
      </g>
    ),
  }));
}

function looks({ store, dossier, lang }: Omit<ImageInput, 'scene'>): Item[] {
  const state = store.getState();
  const { layer } = state.view;
  if (layer === 'none' || layer === 'overlap') return [];
  const messages = messagesFor(lang);
  const there = new Set<MapLook>([...selectStatuses(state).values()].map(lookOf));
  const alliance = dossier.entities.find(({ id }) => id === layer);
  const name = alliance ? say(alliance.short, lang, dossier.lang).words : layer;
  return MAP_LOOKS.filter((look) => look !== 'none' && there.has(look)).map((look) => ({
    words: `${name}: ${messages.status[look as keyof typeof messages.status]}`,
    wide: 30,
    sign: (
      <g data-family={selectFamily(state)}>
        <g className="land" data-look={look}>
          <rect className="country" x="0" y="-8" width="30" height="16" />
        </g>
      </g>
    ),
  }));
}

/** Whose word a network's lines are. @param ties whether memberships are lines, too */
const told = ({ dossier }: LocalisedDossier, ties: boolean): VoiceOfLine[] => [
  ...dossier.relations.map(({ voice }) => voice),
  ...(ties && dossier.memberships.length > 0 ? [{ kind: 'record' } as const] : []),
];

/** Whose words stand on a map, each over or under a line that says so; it has no other lines of a voice. */
const quotedOnMap = ({ dossier }: LocalisedDossier): VoiceOfLine[] =>
  dossier.annotations.map(({ passage }) => dossier.passages.find(({ id }) => id === passage)!.voice);

/** @param badges whether lines carry the sign of whose words they are, as ties do */
function voices({ lang }: LocalisedDossier, drawn: readonly VoiceOfLine[], badges: boolean): Item[] {
  const { legend } = messagesFor(lang);
  const has = (kind: VoiceKind): boolean => drawn.some((voice) => voice.kind === kind);
  const spoken = drawn.filter(({ kind }) => kind === 'speaker');
  const implied = spoken.some(({ attribution }) => attribution === 'implied');
  const stated = spoken.some(({ attribution }) => attribution !== 'implied');
  const lines = [
    { kind: 'speaker', attribution: 'stated', words: legend.speaker, used: stated },
    { kind: 'speaker', attribution: 'implied', words: legend.implied, used: implied },
    { kind: 'reporter', attribution: 'stated', words: legend.reporter, used: has('reporter') },
    {
      kind: 'record',
      attribution: 'stated',
      words: legend.record,
      used: has('record'),
    },
  ] as const;
  return lines
    .filter(({ used }) => used)
    .map(({ words, ...voice }) => ({
      words,
      wide: 46,
      sign: (
        <g className="tie" data-voice={voiceLine(voice)}>
          <path className="line" d="M0,0H46" />
          {badges && (
            <g className="badge" transform="translate(23,0)">
              <circle r="9" />
              <text y="5">{voiceSign(voice)}</text>
            </g>
          )}
        </g>
      ),
    }));
}

const ENDS = {
  point: 'M30,0L20,-4.5V4.5Z',
  open: 'M30,0L20,-4.5V4.5Z',
  bar: 'M25.5,-6h4.5V6h-4.5Z',
} as const;

/** What a statement's end says, of those that occur. */
function ends({ store, lang }: Pick<ImageInput, 'store' | 'lang'>): Item[] {
  const { key } = exploreWords(lang).graph;
  const there = new Set(selectStory(store.getState()).statements.map(({ end }) => end));
  const drawn = {
    point: there.has('point') || there.has('points'),
    open: there.has('open'),
    bar: there.has('bar') || there.has('bars'),
  };
  return (['point', 'open', 'bar'] as const)
    .filter((end) => drawn[end])
    .map((end) => ({
      words: key[end],
      wide: 30,
      sign: (
        <g className="graph-frame">
          <g className="graph">
            <path className="line" d={`M0,0H${end === 'bar' ? 26 : 21}`} />
            <path className="end" data-end={end} d={ENDS[end]} />
          </g>
        </g>
      ),
    }));
}

/** A line that crosses a balloon without being of its telling, where there is one. */
function retold({ store, lang }: Pick<ImageInput, 'store' | 'lang'>, graph: Scene['graph']): Item[] {
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

/** That two contradict each other, where any do. */
function disputes({ store, lang }: Pick<ImageInput, 'store' | 'lang'>, network: StillNetwork['kind']): Item[] {
  if (selectStory(store.getState()).disputes.length === 0) return [];
  const words = exploreWords(lang);
  const sign = (
    <text className="sheet-quiet" y="4.5" fontSize={PX}>
      ≠
    </text>
  );
  const said = network === 'graph' ? words.graph.key.dispute : words.pictures.key.disagree;
  return [{ words: said, wide: textWidth('≠', PX), sign }];
}

/** What the line under a word says, with the first such word. */
function hedge({ store, lang }: Pick<ImageInput, 'store' | 'lang'>): Item[] {
  const { statements } = selectStory(store.getState());
  const word = statements.map((one) => one.hedge?.[lang] ?? '').find((words) => words !== '');
  if (word === undefined) return [];
  const sign = (
    <text className="hedge" y="4.5" fontSize={PX}>
      {word}
    </text>
  );
  return [{ words: exploreWords(lang).pictures.hedged, wide: textWidth(word, PX), sign }];
}

/** Where each item stands: a row as long as there is room in it, then the next. */
export function placeKey(items: readonly Item[], width: number): { item: Item; x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const needed = item.wide + AIR + textWidth(item.words, PX);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const at = { item, x, row };
    x += needed + BETWEEN;
    return at;
  });
}

export function Key({ items, width }: { items: readonly Item[]; width: number }) {
  return (
    <g className="sheet-key">
      {placeKey(items, width).map(({ item, x, row }) => (
        <g key={item.words} transform={`translate(${Math.round(x)},${row * KEY_ROW + KEY_ROW / 2})`}>
          {item.sign}
          <text className="sheet-quiet" x={item.wide + AIR} y="4.5" fontSize={PX}>
            {item.words}
          </text>
        </g>
      ))}
    </g>
  );
}
