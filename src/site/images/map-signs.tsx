/** The signs of a still's map: what a country's fill says, who draws a border so, and whose words stand on it. */
import { lookOf, MAP_LOOKS, type MapLook } from '../../domain/record/map-status';
import { bordersOf } from '../../domain/parts';
import { say } from '../../domain/text';
import type { Scene } from '../../geometry/scene';
import { messagesFor } from '../../i18n';
import { selectFamily, selectStatuses } from '../../state/selectors/statuses';
import { borderName, wordingIn } from '../../views/components/wording';
import type { LocalisedDossier } from './captions';
import type { ImageInput } from './draw';
import type { KeyItem, VoiceOfLine } from './key-item';

/** The looks of countries in the layer that is shown, and the borders that somebody draws so. */
export const mapSigns = (input: Omit<ImageInput, 'scene'>, drawn: Scene['map']['drawn']): KeyItem[] => [
  ...looks(input),
  ...borders(input, drawn),
];

function looks({ store, dossier, lang }: Omit<ImageInput, 'scene'>): KeyItem[] {
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

function borders({ dossier, lang }: LocalisedDossier, drawn: Scene['map']['drawn']): KeyItem[] {
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

/** Whose words stand on a map, each over or under a line that says so; it has no other lines of a voice. */
export const quotedOnMap = ({ dossier }: LocalisedDossier): VoiceOfLine[] =>
  dossier.annotations.map(({ passage }) => dossier.passages.find(({ id }) => id === passage)!.voice);
