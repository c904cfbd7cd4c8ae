import { roundTo } from '../../geometry/round';
import { memo } from 'react';
import { Outline } from '#svg-map';
import { subjectCountry } from '../../geometry/marks/story-countries';
import type { Camera } from '../../geometry/viewport';
import { selectLit, selectPreview } from '../../state/selectors/mark-state';
import { useDossier, useSayso } from '../../state/react';
import { ControlPatterns } from '../components/hatches';
import { usePage } from '../components/page';
import { useMark } from '../components/use-mark';
import { Country } from './country';
import { DisputedArea } from './disputed-area';
import { DrawnBorder } from './drawn-border';
import { CountryOutline } from './country-outline';
import { OpenGaps, useOpenGaps } from './open-gaps';
import type { MapRoving } from './use-map-roving';

interface GroundProps {
  /** Keeps the ids and patterns of several maps on a page apart. */
  prefix: string;
  roving: MapRoving;
}

/** Land, water, borders and statuses. Paths are made at build; the camera only moves the group and sizes the hatches. */
export function MapGround({ camera, px, prefix, roving }: GroundProps & { camera: Camera; px: number }) {
  return (
    <g transform={`scale(${roundTo(camera.k, 4)}) translate(${roundTo(-camera.x, 4)},${roundTo(-camera.y, 4)})`}>
      <ControlPatterns prefix={prefix} scale={roundTo(px / camera.k, 4)} />
      <Ground prefix={prefix} roving={roving} />
      <Areas />
      <LitOutlines prefix={prefix} />
    </g>
  );
}

const Ground = memo(function Ground({ prefix, roving }: GroundProps) {
  const { scene } = usePage();
  const dossier = useDossier();
  const known = new Set(dossier.entities.map((e) => e.id));
  const subject = subjectCountry(dossier);
  const { map } = scene;
  return (
    <>
      <g className="waterlines" aria-hidden="true">
        <path className="waterline" data-shape="coasts" d={map.coasts} />
        <path className="waterline" data-near="true" d={map.coasts} />
      </g>
      <g className="countries">
        {map.countries.map(({ id, d }) =>
          known.has(id) ? (
            <Country key={id} id={id} d={d} prefix={prefix} roving={roving} />
          ) : (
            <Outline
              key={id}
              className="country"
              tabIndex={-1}
              data-shape={`country:${id}`}
              data-status="none"
              data-open-borders={map.open.includes(id) || undefined}
              d={d}
            />
          ),
        )}
      </g>
      <path className="river" data-shape="rivers" d={map.rivers} />
      {map.lakes.map((lake) => (
        <path key={lake.id} className="lake" data-shape={`lake:${lake.id}`} d={lake.d} />
      ))}
      {map.disputed.map((area) => (
        <DisputedArea key={area.id} area={area} prefix={prefix} />
      ))}
      <path className="borders" data-shape="borders" d={map.borders} />
      <path className="open-borders" data-shape="open-borders" d={map.openBorders} />
      <path className="open-borders" data-line="dotted" data-shape="dotted-borders" d={map.dottedBorders} />
      {map.drawn.map((line) => (
        <DrawnBorder key={line.id} line={line} roving={roving} />
      ))}
      <OpenGaps prefix={prefix} />
      <g aria-hidden="true">
        {map.countries.map(
          ({ id }) =>
            known.has(id) && (
              <CountryOutline key={id} id={id} prefix={prefix} roving={roving} subject={id === subject} />
            ),
        )}
      </g>
    </>
  );
});

/** The regions' outlines: each is seen while it is lit. */
function Areas() {
  const { scene } = usePage();
  return (
    <>
      {scene.areas.map(({ entity, d }) => (
        <Area key={entity} id={entity} d={d} />
      ))}
    </>
  );
}

const Area = memo(function Area({ id, d }: { id: string; d: string }) {
  const mark = useMark(id);
  return <path className="area" data-area-of={id} {...mark} data-shape={`area:${id}`} d={d} />;
});

/** The outlines of lit countries, over every neighbour's fill. */
function LitOutlines({ prefix }: { prefix: string }) {
  const { scene } = usePage();
  const lit = useSayso(selectLit);
  const preview = useSayso(selectPreview);
  const shown = scene.map.countries.filter(({ id }) => lit.entities.has(id) || preview?.entities.has(id));
  return (
    <g aria-hidden="true" mask={useOpenGaps(prefix)}>
      {shown.map(({ id, d }) => (
        <path key={id} className="outline-lit" data-primary={id === lit.primary} d={d} />
      ))}
    </g>
  );
}
