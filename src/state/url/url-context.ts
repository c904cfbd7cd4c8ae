/** What a link's values are checked against, derived once from the dossier. */
import { voiceTokens, type VoiceToken } from '../../domain/attribution/voice-token';
import type { Dossier, Id } from '../../domain/dossier';
import { firstYearOf } from '../../domain/record/status-on-date';
import type { LinkIndex } from '../../domain/link-index';
import { layerIds } from '../../domain/record/layers';
import type { Lang } from '../../domain/text';
import { roundMapView } from '../map-view';
import { openingView, type MapView, type ViewState } from '../view-state';

export interface UrlContext {
  readonly opening: ViewState;
  readonly marks: ReadonlySet<Id>;
  readonly passages: ReadonlySet<Id>;
  /** The words a voice may be asked for by. */
  readonly voices: ReadonlySet<VoiceToken>;
  readonly layers: ReadonlySet<Id>;
  readonly languages: ReadonlySet<Lang>;
  /** In the dossier's order. The first one's view is said as null. */
  readonly presets: ReadonlyMap<Id, MapView>;
  /** Each step's patch, in order. */
  readonly steps: readonly Readonly<Record<string, string>>[];
  /** ISO dates, inclusive. */
  readonly dates: { readonly first: string; readonly last: string };
  readonly links: Pick<LinkIndex, 'passagesOf'>;
}

/**
 * Derives what links are checked against.
 * @param dossier the dossier after the gate; without an as-of date any later year may be asked for
 */
export function urlContext(dossier: Dossier, links: Pick<LinkIndex, 'passagesOf'>): UrlContext {
  return {
    opening: openingView(dossier),
    marks: new Set([...dossier.entities, ...dossier.relations, ...dossier.events].map(({ id }) => id)),
    passages: new Set(dossier.passages.map(({ id }) => id)),
    voices: voiceTokens(dossier),
    layers: new Set([...layerIds(dossier), 'overlap', 'none']),
    languages: new Set(dossier.languages),
    presets: new Map(
      dossier.presets.map(({ id, centre: [lon, lat], across }) => [id, roundMapView({ lon, lat, across })!]),
    ),
    steps: dossier.tour.map(({ view }) => view),
    dates: { first: `${String(firstYearOf(dossier) ?? 0).padStart(4, '0')}-01-01`, last: dossier.asOf ?? '9999-12-31' },
    links,
  };
}
