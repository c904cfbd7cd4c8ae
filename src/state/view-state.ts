import type { Dossier, Id } from '../domain/dossier';
import { storyDay } from '../domain/record/story-day';
import type { VoiceChoice } from './voice-choice';
import type { Lang } from '../domain/text';
import type { NetworkPicture } from '../domain/view-params';

/** Where the map looks: degrees, longitude first, and the ground distance in km across the frame's shorter side. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
}

/** Everything a link can carry. The URL is its serialised projection. */
export interface ViewState {
  /** The selected entity, relation or event. */
  readonly select: Id | null;
  /** The passage looked at: one of the selection's, or selected by itself when `select` is null. */
  readonly passage: Id | null;
  /** `all`, or whose words are shown. */
  readonly voice: VoiceChoice;
  /** An alliance id, `overlap` (how many of the first three layers), or `none`. */
  readonly layer: Id | 'none' | 'overlap';
  /** `YYYY` (that year's end), `YYYY-MM-DD`, or null for the dossier's as-of date. */
  readonly year: string | null;
  /** null is the first preset. */
  readonly camera: MapView | null;
  /** Counted from 1. */
  readonly step: number | null;
  /** The picture of the network; null is the one the dossier opens with. */
  readonly picture: NetworkPicture | null;
  readonly lang: Lang;
}

/**
 * The view a dossier opens with: nothing selected, every voice, the first layer on the day the story is told from, its
 * own language.
 * @param dossier the dossier after the gate
 */
export function openingView(dossier: Pick<Dossier, 'lang' | 'layers'> & Parameters<typeof storyDay>[0]): ViewState {
  return {
    select: null,
    passage: null,
    voice: 'all',
    layer: dossier.layers[0]?.id ?? 'none',
    year: storyDay(dossier),
    camera: null,
    step: null,
    picture: null,
    lang: dossier.lang,
  };
}
