import { memo } from 'react';
import { Geography } from 'react-simple-maps';
import type { Camera } from '../../geometry/plane';
import { selectLit, selectPreview } from '../../state/mark-state';
import { useActions, useDossier, useIsSelected, useMarkState, useSayso } from '../../state/react';
import { useMarking } from '../parts/marking';
import { usePage } from '../parts/page';
import { useName } from '../parts/words';

/** Land, water and borders. Their paths are made at build; the camera only moves the group. */
export function MapGround({ camera }: { camera: Camera }) {
  return (
    <g transform={`scale(${round(camera.k)}) translate(${round(-camera.x)},${round(-camera.y)})`}>
      <Ground />
      <Areas k={camera.k} />
      <LitOutlines />
    </g>
  );
}

const round = (n: number): number => Math.round(n * 1e4) / 1e4;

const Ground = memo(function Ground() {
  const { scene } = usePage();
  const dossier = useDossier();
  const known = new Set(dossier.entities.map((e) => e.id));
  const { map } = scene;
  return (
    <>
      <g className="countries">
        {map.countries.map((country) =>
          known.has(country.id) ? (
            <Country key={country.id} id={country.id} d={country.d} />
          ) : (
            <Geography
              key={country.id}
              className="country"
              tabIndex={-1}
              data-shape={`country:${country.id}`}
              geography={shape(country.id, country.d)}
            />
          ),
        )}
      </g>
      {map.lakes.map((lake) => (
        <path key={lake.id} className="lake" data-shape={`lake:${lake.id}`} d={lake.d} />
      ))}
      {map.disputed.map((area) => (
        <g key={area.id} data-area={area.id} data-kind={area.kind}>
          <path className="control-area" data-shape={`control:${area.id}`} d={area.d} fill="url(#hatch-control)" />
          <path className="control-line" data-kind={area.kind} data-shape={`control-line:${area.id}`} d={area.line} />
        </g>
      ))}
      <path className="borders" data-shape="borders" d={map.borders} />
    </>
  );
});

/** react-simple-maps draws a prepared path as it is; the geometry itself never comes to the browser. */
function shape(id: string, d: string) {
  return {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [] },
    rsmKey: id,
    svgPath: d,
  };
}

const Country = memo(function Country({ id, d }: { id: string; d: string }) {
  const actions = useActions();
  const state = useMarkState(id);
  const selected = useIsSelected(id);
  const name = useName()(id);
  const marking = useMarking();
  return (
    <Geography
      geography={shape(id, d)}
      className="country"
      tabIndex={-1}
      role="button"
      aria-label={name}
      data-shape={`country:${id}`}
      data-entity={id}
      data-known="true"
      data-state={state}
      data-selected={selected}
      data-chosen={marking?.chosen.has(id)}
      aria-pressed={marking?.chosen.has(id)}
      onClick={() => (marking ? marking.toggle(id) : actions.selectMark(id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    />
  );
});

/** How large a region's outline may be on the screen and still be read as one, in px. */
const READABLE = { min: 120, max: 760 };

/** The regions' outlines, at the scales where they can be taken in at a glance; a lit one always. */
function Areas({ k }: { k: number }) {
  const { scene } = usePage();
  return (
    <>
      {scene.areas.map(({ entity, d, size }) => (
        <Area key={entity} id={entity} d={d} fits={size * k >= READABLE.min && size * k <= READABLE.max} />
      ))}
    </>
  );
}

const Area = memo(function Area({ id, d, fits }: { id: string; d: string; fits: boolean }) {
  const selected = useIsSelected(id);
  const state = useMarkState(id);
  return (
    <path
      className="area"
      data-fits={fits}
      data-area-of={id}
      data-state={state}
      data-selected={selected}
      data-shape={`area:${id}`}
      d={d}
    />
  );
});

/** The outlines of lit countries, over every neighbour's fill. */
function LitOutlines() {
  const { scene } = usePage();
  const lit = useSayso(selectLit);
  const preview = useSayso(selectPreview);
  const shown = scene.map.countries.filter(({ id }) => lit.entities.has(id) || preview?.entities.has(id));
  return (
    <g aria-hidden="true">
      {shown.map(({ id, d }) => (
        <path key={id} className="outline-lit" data-primary={id === lit.primary} d={d} />
      ))}
    </g>
  );
}
