import { VOICE_KINDS, type Dossier, type Id, type Passage, type VoiceKind } from '../../domain/dossier';
import { voiceToken, whoOf, type VoiceToken } from '../../domain/attribution/voice-token';
import type { LinkIndex } from '../../domain/link-index';
import type { ViewState } from '../view-state';

/** All that a selection lights up, in every view. */
export interface Lit {
  /** What was chosen: the selection, or the passage that stands alone. */
  readonly primary: Id | null;
  readonly entities: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
  readonly passages: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

const NOTHING: Lit = {
  primary: null,
  entities: new Set(),
  relations: new Set(),
  passages: new Set(),
  events: new Set(),
};

/**
 * What a selection lights up.
 * An entity: itself, its relations and what it says, all their ends, its passages, the events it acts in.
 * A relation: itself, its ends, its evidence. An event: itself and its actors.
 * A passage alone: itself, the relations resting on it, the entities it names or that stand at those relations' ends.
 */
export function litBy(links: LinkIndex, { select, passage }: Pick<ViewState, 'select' | 'passage'>): Lit {
  if (select !== null) return litByMark(links, select);
  return passage === null ? NOTHING : litByMark(links, passage);
}

/** What one entity, relation, event or passage lights up, for the selection as for a preview; nothing for other ids. */
export function litByMark(links: LinkIndex, id: Id): Lit {
  if (links.isEntity(id)) {
    const relations = new Set([...links.relationsOf(id), ...links.saidBy(id)]);
    return {
      primary: id,
      entities: new Set([id, ...[...relations].flatMap(links.endsOf)]),
      relations,
      passages: new Set(links.passagesOf(id)),
      events: new Set(links.eventsOf(id)),
    };
  }
  if (links.isRelation(id)) {
    return {
      ...NOTHING,
      primary: id,
      entities: new Set(links.endsOf(id)),
      relations: new Set([id]),
      passages: new Set(links.evidencePassages(id)),
    };
  }
  const event = links.event(id);
  if (event) return { ...NOTHING, primary: id, entities: new Set(event.actors), events: new Set([id]) };
  if (links.passage(id)) {
    return {
      ...NOTHING,
      primary: id,
      entities: new Set(links.entitiesOfPassage(id)),
      relations: new Set(links.relationsOfPassage(id)),
      passages: new Set([id]),
    };
  }
  return NOTHING;
}

/** The passages a reader may walk through, gathered by whose say-so they are. */
export interface PassageGroup {
  readonly kind: VoiceKind;
  readonly token: VoiceToken;
  /** Whose words all of them are. */
  readonly who: readonly Id[];
  /** In text order. */
  readonly passages: readonly Passage[];
}

/** All passages in text order: source by source, and by where they begin. */
export function inTextOrder(dossier: Pick<Dossier, 'sources' | 'passages'>): Passage[] {
  const place = new Map(dossier.sources.map(({ id }, i) => [id, i]));
  return [...dossier.passages].sort(
    (a, b) => (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0) || a.start - b.start,
  );
}

/** The selection's passages, one group a voice: speakers first as they come in the text, then outlets, then the record. */
export function passagesOfSelection(
  links: LinkIndex,
  dossier: Dossier,
  state: Pick<ViewState, 'select' | 'passage'>,
): PassageGroup[] {
  const { passages } = litBy(links, state);
  if (passages.size === 0) return [];
  const { sources } = dossier;
  const chosen = inTextOrder({ sources, passages: dossier.passages.filter(({ id }) => passages.has(id)) });
  return VOICE_KINDS.flatMap((kind) => {
    const own = chosen.filter(({ voice }) => voice.kind === kind);
    return [...new Set(own.map(({ voice }) => voiceToken(voice)))].map((token) => {
      const said = own.filter(({ voice }) => voiceToken(voice) === token);
      return { kind, token, who: whoOf(said[0]!.voice), passages: said };
    });
  });
}
