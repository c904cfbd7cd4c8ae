import type { ReactNode } from 'react';
import { ENTITY_TYPES, type Voice, type VoiceKind } from '../../domain/dossier';
import { hasMap } from '../../domain/parts';
import { countVoices } from '../../domain/attribution/count-voices';
import { drawnAsTies, shapeOf } from '../../geometry/network';
import { END_KINDS, endKindsOf, endOf } from '../../geometry/network/pictures/statement-end';
import { useDossier, useLang, useSayso } from '../../state/react';
import { selectFamily } from '../../state/selectors/statuses';
import { useExploreWords } from '../components/explore-words';
import { usePage } from '../components/page';
import { controlFill, ControlPatterns } from '../components/hatches';
import { EntityShape } from '../components/signs/entity-shape';
import { TieHead } from '../components/signs/tie-head';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';
import { useMessages, useName } from '../components/words';
import { BorderNotes } from './border-notes';
import { useDisputedAreas } from './disputed-areas';
import { useShare } from './use-share';
import { LayerKey } from './map-key';
import { Said } from '../components/said';

const LINES: readonly { kind: Exclude<VoiceKind, 'document'>; attribution: Voice['attribution'] }[] = [
  { kind: 'speaker', attribution: 'stated' },
  { kind: 'speaker', attribution: 'implied' },
  { kind: 'reporter', attribution: 'stated' },
  { kind: 'record', attribution: 'stated' },
];

/**
 * Every sign in use, and how much of the article stands behind the pictures.
 * @param paper whether it is printed: then sides are told by fill and outline, not by colour, and nothing is selected
 */
export function Legend({ paper = false }: { paper?: boolean }) {
  const messages = useMessages();
  const dossier = useDossier();
  const { graph } = useExploreWords();
  const { coverage, scene } = usePage();
  const lang = useLang();
  const prefix = 'legend';
  const layer = useSayso((state) => state.view.layer);
  const family = useSayso(selectFamily);
  const voices = countVoices(dossier);
  const share = useShare();
  const total = dossier.relations.length;
  const articles = dossier.sources.filter(({ kind }) => kind === 'article').length;
  const map = hasMap(dossier);
  const areas = useDisputedAreas();
  const ties = drawnAsTies(dossier, scene.graph);
  // Elsewhere than on the map a node's form says nothing of its type.
  const marks = dossier.entities.filter(
    ({ background, place }) => !background && (ties || (map && place !== undefined)),
  );
  const used = new Set(marks.map(({ type }) => type));
  const ends = endKindsOf(dossier.relations.map(endOf));
  const lines = LINES.filter(
    (line) =>
      dossier.relations.some(({ voice }) => voiceLine(voice) === voiceLine(line)) ||
      (line.kind === 'record' && (dossier.memberships.length > 0 || dossier.events.length > 0)),
  );
  return (
    <section className="view legend" data-view="legend" data-family={family} id="legend" aria-labelledby="legend-title">
      <div className="view-head">
        <h2 id="legend-title">{messages.views.legend}</h2>
      </div>
      <ul className="facts">
        {voices.map((voice) => (
          <li key={`${voice.kind} ${voice.token}`}>{share(voice, total)}</li>
        ))}
        {articles > 0 && <li>{messages.coverage.ofText(coverage.share, articles)}</li>}
        {dossier.asOfNote && (
          <li>
            <Said text={dossier.asOfNote} />
          </li>
        )}
        {dossier.unconfirmed?.includes(lang) && <li>{messages.coverage.unconfirmed}</li>}
      </ul>
      {layer !== 'none' && (
        <>
          <h3>{messages.legend.onMap}</h3>
          <LayerKey />
        </>
      )}
      {dossier.layersNote && (
        <p className="quiet">
          <Said text={dossier.layersNote} />
        </p>
      )}
      {layer === 'overlap' && <p className="quiet">{messages.legend.overlapNote}</p>}
      <h3>{messages.legend.signs}</h3>
      <ul className="signs">
        {lines.map((voice) => (
          <Sign key={voiceLine(voice)} words={messages.legend[lineWords(voice)]}>
            <g className="tie" data-voice={voiceLine(voice)}>
              <path className="line" d="M-26,0H26" />
              <g className="badge">
                <circle r="9" />
                <text y="5">{voiceSign(voice)}</text>
              </g>
            </g>
          </Sign>
        ))}
        {END_KINDS.filter((end) => ends.has(end)).map((end) => (
          <Sign key={end} words={graph.key[end]}>
            <g className="tie">
              <path className="line" d="M-26,0H22" />
              <g transform="translate(24,0)">
                <TieHead end={end} />
              </g>
            </g>
          </Sign>
        ))}
        {ENTITY_TYPES.filter((type) => used.has(type)).map((type) => (
          <Sign key={type} words={messages.entityTypes[type]}>
            <g className="mark">
              <EntityShape shape={shapeOf(type)} size={10} />
            </g>
          </Sign>
        ))}
        {ties && (paper ? <SidesOnPaper /> : <SidesInColour />)}
        {ties && (
          <Sign words={messages.legend.size}>
            <g className="mark">
              <g transform="translate(-14,0)">
                <EntityShape shape="circle" size={6} />
              </g>
              <g transform="translate(10,0)">
                <EntityShape shape="circle" size={13} />
              </g>
            </g>
          </Sign>
        )}
        {!paper && (
          <Sign words={messages.legend.selection}>
            <rect className="key-chosen" x="-22" y="-9" width="44" height="18" rx="3" />
          </Sign>
        )}
        {layer !== 'none' && (
          <Sign words={messages.legend.smallCountry}>
            <g className="small-mark" data-look="member">
              <circle className="small-ground" r="6" />
              <circle className="small-dot" r="6" />
            </g>
          </Sign>
        )}
        {areas.length > 0 && (
          <Sign words={messages.legend.contested}>
            <rect x="-22" y="-12" width="44" height="24" fill={controlFill(prefix, true)} />
            <path className="control-line" d="M-22,-12H22V12H-22Z" />
          </Sign>
        )}
      </ul>
      {map && <BorderNotes />}
      <svg className="pattern-store" width="0" height="0" aria-hidden="true" focusable="false">
        <ControlPatterns prefix={prefix} />
      </svg>
    </section>
  );
}

const lineWords = (voice: (typeof LINES)[number]): 'speaker' | 'implied' | 'reporter' | 'record' =>
  voice.attribution === 'implied' ? 'implied' : voice.kind;

const SIDES = ['east', 'west'] as const;

/** Who stands on a side, by name: its alliances, or all on it where it has none. */
function useSide(): (side: (typeof SIDES)[number]) => string | null {
  const { list } = useMessages();
  const name = useName();
  const { entities } = useDossier();
  return (side) => {
    const on = entities.filter(({ pole, background }) => pole === side && !background);
    const alliances = on.filter(({ type }) => type === 'alliance');
    return on.length === 0 ? null : list((alliances.length > 0 ? alliances : on).map(({ id }) => name(id)));
  };
}

function SidesInColour() {
  const messages = useMessages();
  const who = useSide();
  return (
    <>
      {SIDES.map((side) => {
        const names = who(side);
        return (
          names !== null && (
            <Sign key={side} words={messages.legend[side](names)}>
              <g className="tie" data-side={side}>
                <path className="line" d="M-26,0H26" strokeWidth="3" />
              </g>
            </Sign>
          )
        );
      })}
    </>
  );
}

function SidesOnPaper() {
  const { legend } = useMessages();
  const who = useSide();
  return SIDES.map((side) => {
    const names = who(side);
    return (
      names !== null && (
        <Sign key={side} words={side === 'east' ? legend.eastOnPaper(names) : legend.westOnPaper(names)}>
          <g className="mark" data-pole={side}>
            <EntityShape shape="circle" size={10} />
          </g>
        </Sign>
      )
    );
  });
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="64" height="32" viewBox="-32 -16 64 32" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
