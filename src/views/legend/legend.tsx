import type { ReactNode } from 'react';
import { ENTITY_TYPES, RELATION_TYPES, type Voice } from '../../domain/dossier';
import { relationsByVoice } from '../../domain/quotes/coverage';
import { shapeOf } from '../../geometry/network';
import { useDossier, useSayso } from '../../state/react';
import { selectFamily } from '../../state/selectors/statuses';
import { usePage } from '../components/page';
import { controlFill, StatusPatterns } from '../components/hatches';
import { EntityShape } from '../components/signs/entity-shape';
import { TieHead } from '../components/signs/tie-head';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';
import { useMessages } from '../components/words';
import { BorderNotes } from './border-notes';
import { MapKey } from './map-key';
import { Said } from '../components/said';

const LINES: readonly Pick<Voice, 'kind' | 'attribution'>[] = [
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
  const { coverage } = usePage();
  const prefix = 'legend';
  const layer = useSayso((state) => state.view.layer);
  const family = useSayso(selectFamily);
  const counts = relationsByVoice(dossier);
  const total = dossier.relations.length;
  const used = new Set(dossier.entities.filter((e) => !e.background).map((e) => e.type));
  const ties = new Set(dossier.relations.map((r) => r.type));
  const words = [messages.legend.speaker, messages.legend.implied, messages.legend.reporter, messages.legend.record];
  return (
    <section className="view legend" data-view="legend" data-family={family} id="legend" aria-labelledby="legend-title">
      <div className="view-head">
        <h2 id="legend-title">{messages.views.legend}</h2>
      </div>
      <ul className="facts">
        {counts.speaker > 0 && <li>{messages.coverage.bySpeaker(counts.speaker, total)}</li>}
        {counts.reporter > 0 && <li>{messages.coverage.byReporter(counts.reporter, total)}</li>}
        {counts.record > 0 && <li>{messages.coverage.byRecord(counts.record, total)}</li>}
        <li>{messages.coverage.ofText(coverage.share)}</li>
        {dossier.asOfNote && (
          <li>
            <Said text={dossier.asOfNote} />
          </li>
        )}
      </ul>
      <h3>{messages.legend.onMap}</h3>
      <MapKey />
      {layer === 'overlap' && <p className="quiet">{messages.legend.overlapNote}</p>}
      <h3>{messages.legend.signs}</h3>
      <ul className="signs">
        {LINES.map((voice, i) => (
          <Sign key={i} words={words[i]!}>
            <g className="tie" data-voice={voiceLine(voice)}>
              <path className="line" d="M-26,0H26" />
              <g className="badge">
                <circle r="9" />
                <text y="5">{voiceSign(voice)}</text>
              </g>
            </g>
          </Sign>
        ))}
        {RELATION_TYPES.filter((type) => ties.has(type)).map((type) => (
          <Sign key={type} words={messages.relationTypes[type]}>
            <g className="tie">
              <path className="line" d="M-26,0H22" />
              <g transform="translate(24,0)">
                <TieHead type={type} />
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
        {paper ? <SidesOnPaper /> : <SidesInColour />}
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
        {layer !== 'none' && (
          <Sign words={messages.legend.smallCountry}>
            <g className="small-mark" data-look="member">
              <circle className="small-ground" r="6" />
              <circle className="small-dot" r="6" />
            </g>
          </Sign>
        )}
        <Sign words={messages.legend.contested}>
          <rect x="-22" y="-12" width="44" height="24" fill={controlFill(prefix, true)} />
          <path className="control-line" d="M-22,-12H22V12H-22Z" />
        </Sign>
      </ul>
      <BorderNotes />
      <svg className="pattern-store" width="0" height="0" aria-hidden="true" focusable="false">
        <StatusPatterns prefix={prefix} />
      </svg>
    </section>
  );
}

function SidesInColour() {
  const messages = useMessages();
  return (
    <>
      <Sign words={messages.legend.east}>
        <g className="tie" data-side="east">
          <path className="line" d="M-26,0H26" strokeWidth="3" />
        </g>
      </Sign>
      <Sign words={messages.legend.west}>
        <g className="tie" data-side="west">
          <path className="line" d="M-26,0H26" strokeWidth="3" />
        </g>
      </Sign>
      <Sign words={messages.legend.selection}>
        <g className="mark" data-state="primary">
          <EntityShape shape="circle" size={10} />
        </g>
      </Sign>
    </>
  );
}

function SidesOnPaper() {
  const { legend } = useMessages();
  return (['east', 'west'] as const).map((side) => (
    <Sign key={side} words={side === 'east' ? legend.eastOnPaper : legend.westOnPaper}>
      <g className="mark" data-pole={side}>
        <EntityShape shape="circle" size={10} />
      </g>
    </Sign>
  ));
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
