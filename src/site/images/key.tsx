import type { VoiceKind } from '../../domain/dossier';
import { textWidth } from '../../geometry/labels/text-width';
import type { Scene } from '../../geometry/scene';
import type { Lang } from '../../domain/text';
import { messagesFor } from '../../i18n';
import { voiceLine, voiceSign } from '../../views/components/signs/voice-sign';
import type { StillKind } from '../urls';
import type { ImageInput } from './draw';
import { KEY_PX, type KeyItem, type VoiceOfLine } from './key-item';
import { mapSigns, quotedOnMap } from './map-signs';
import { networkSigns, told } from './network-signs';
import type { StillNetwork } from './network-size';
import { KEY_ROW } from './sheet';

/** From a sign to its words. */
const AIR = 7;
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
): readonly KeyItem[] {
  const ofMap = kind === 'network' ? [] : mapSigns(input, drawn);
  if (kind === 'map') return [...ofMap, ...voices(input.lang, quotedOnMap(input), false)];
  // Where a crowd's lines say nothing of it, those on the map beside it do.
  const voiced = network === 'crowd' && kind === 'both' ? quotedOnMap(input) : told(input, network);
  const badges = network === 'ties' || network === 'crowd';
  return [...ofMap, ...voices(input.lang, voiced, badges), ...networkSigns(input, network, graph)];
}

/** @param badges whether lines carry the sign of whose words they are, as ties do */
function voices(lang: Lang, drawn: readonly VoiceOfLine[], badges: boolean): KeyItem[] {
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

/** Where each item stands: a row as long as there is room in it, then the next. */
export function placeKey(items: readonly KeyItem[], width: number): { item: KeyItem; x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const needed = item.wide + AIR + textWidth(item.words, KEY_PX);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const at = { item, x, row };
    x += needed + BETWEEN;
    return at;
  });
}

export function Key({ items, width }: { items: readonly KeyItem[]; width: number }) {
  return (
    <g className="sheet-key">
      {placeKey(items, width).map(({ item, x, row }) => (
        <g key={item.words} transform={`translate(${Math.round(x)},${row * KEY_ROW + KEY_ROW / 2})`}>
          {item.sign}
          <text className="sheet-quiet" x={item.wide + AIR} y="4.5" fontSize={KEY_PX}>
            {item.words}
          </text>
        </g>
      ))}
    </g>
  );
}
