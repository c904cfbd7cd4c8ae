import type { Id, Membership } from '../../../domain/dossier';
import type { MapLayer, MapLook, MapStanding } from '../../../domain/record/map-status';
import type { Status } from '../../../domain/record/status-on-date';
import { formatDate } from '../../../i18n';
import { useDossier, useLang, useLinks, useSayso } from '../../../state/react';
import { countryLook, selectDay, selectStatuses } from '../../../state/selectors/statuses';
import { useMessages, useName, useSay } from '../words';
import { colonIn, commaIn } from '../../../domain/punctuation';

/** A look in words: "member; says its participation is frozen", "in 2 organisations". */
export function useLookWords(): (look: MapLook) => string {
  const { status, layer } = useMessages();
  return (look) => {
    if (look === 'in-1') return layer.inHowMany(1);
    if (look === 'in-2') return layer.inHowMany(2);
    return look === 'in-3' ? layer.inHowMany(3) : status[look];
  };
}

/** A standing as the map writes it under a country's name: "member", "left 1999"; empty where there is none. */
export function useBriefStatus(): (standing: Pick<MapStanding, 'status' | 'within'>, until?: string) => string {
  const { status: words, layer } = useMessages();
  return ({ status, within }, until) => {
    if (within !== undefined || status === 'none' || status === 'founding-state') return '';
    if (status === 'former') return layer.left(until?.slice(0, 4) ?? '');
    return (layer.brief as Partial<Record<Status, string>>)[status] ?? words[status];
  };
}

/** The name of a layer, as its list and headings say it. */
export function useLayerName(): (layer: MapLayer) => string {
  const { layer: words } = useMessages();
  const name = useName();
  return (layer) => (layer === 'none' ? words.none : layer === 'overlap' ? words.overlap : name(layer));
}

/** The date shown, in words: the dossier's own note for its as-of date, the day otherwise. */
export function useDateWords(): string {
  const speak = useSay();
  const { asOfNote } = useDossier();
  const latest = useSayso((state) => state.view.year === null);
  const day = useSayso(selectDay);
  const lang = useLang();
  return latest && asOfNote !== undefined ? speak(asOfNote) : formatDate(day, lang);
}

/** When a spell held, in words: "since 22 February 2024". */
export function useSpellDates(): (spell: Membership) => string {
  const { layer, record } = useMessages();
  const lang = useLang();
  return ({ from, to }) => {
    if (from === undefined) return to === undefined ? record.undated : layer.until(formatDate(to, lang));
    if (to === undefined) return layer.since(formatDate(from, lang));
    return layer.fromTo(formatDate(from, lang), formatDate(to, lang));
  };
}

/** A country's name for screen readers: what it is in the layer shown, and how many relations it has. */
export function useCountryName(id: Id): string {
  const messages = useMessages();
  const name = useName();
  const look = useSayso((state) => countryLook(state, id));
  const layer = useSayso((state) => state.view.layer);
  const within = useSayso((state) => selectStatuses(state).get(id)?.within?.join(' '));
  const relations = useLinks().relationsOf(id).length;
  const words = useLookWords()(look);
  const lang = useLang();
  const comma = commaIn(lang);
  const alliances =
    layer === 'overlap' ? messages.list((within ?? '').split(' ').filter(Boolean).map(name)) : name(layer);
  const what =
    layer === 'none'
      ? name(id) + comma + messages.entityTypes.country
      : alliances === ''
        ? name(id) + colonIn(lang) + messages.layer.inHowMany(0)
        : messages.layer.statusOf(name(id), words, alliances);
  return what + comma + messages.panel.relationCount(relations);
}
