import { memo } from 'react';
import type { Id } from '../../domain/dossier';
import { lookOf, MAP_LOOKS, type MapStanding } from '../../domain/record/map-status';
import { useActions, useDossier, useIsSelected, useSayso } from '../../state/react';
import { selectStatuses } from '../../state/selectors/statuses';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { useLookAttributes } from '../components/record/looks';
import { SpellLine } from '../components/record/spell-line';
import { useDateWords, useLayerName, useLookWords } from '../components/record/words';
import { useMessages, useName } from '../components/words';
import { Name } from '../components/said';

/** Who belonged to the layer shown on the date shown, with the sources: the map's colours in words. */
export function MembershipsTable() {
  const messages = useMessages();
  const dossier = useDossier();
  const layer = useSayso((state) => state.view.layer);
  const statuses = useSayso(selectStatuses);
  const layerName = useLayerName();
  const date = useDateWords();
  if (dossier.memberships.length === 0) return null;
  // In the order of the legend, and within a status in the dossier's order: the same in every engine.
  const rows = MAP_LOOKS.filter((look) => look !== 'none').flatMap((look) =>
    [...statuses].filter(([, standing]) => lookOf(standing) === look),
  );
  const caption = `${layerName(layer)}, ${date}`;
  return (
    <section className="view memberships" data-view="memberships" id="memberships" aria-labelledby="memberships-title">
      <div className="view-head">
        <h2 id="memberships-title">{messages.views.memberships}</h2>
      </div>
      {layer === 'none' ? (
        <p className="quiet">{messages.record.chooseLayer}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
          <table>
            <caption>
              <b aria-hidden="true">§</b> {caption}
            </caption>
            <thead>
              <tr>
                <th scope="col">{messages.table.country}</th>
                <th scope="col">{messages.table.status}</th>
                <th scope="col">{messages.voice.onRecord}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([id, standing]) => (
                <Row key={id} id={id} standing={standing} />
              ))}
              {rows.length === 0 && (
                <tr>
                  <td colSpan={3}>{messages.record.none}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  id: Id;
  standing: MapStanding;
}

/** Drawn again only when the country's standing is another one, not with every step of the date. */
const Row = memo(function Row({ id, standing }: RowProps) {
  const actions = useActions();
  const messages = useMessages();
  const name = useName();
  const words = useLookWords();
  const selected = useIsSelected(id);
  const href = useMarkHref()(id);
  const look = lookOf(standing);
  const attributes = useLookAttributes(look);
  const within = standing.within === undefined ? '' : ` (${messages.list(standing.within.map(name))})`;
  return (
    <tr data-entity={id} data-membership={standing.spells.at(-1)?.id} data-selected={selected} {...attributes}>
      <th scope="row">
        <a href={href} onClick={plainClick(() => actions.selectMark(id))}>
          <Name id={id} />
        </a>
      </th>
      <td>
        {words(look)}
        {within}
      </td>
      <td>
        {standing.spells.map((spell) => (
          <SpellLine key={spell.id} spell={spell} under={standing.within ? undefined : standing.status} />
        ))}
      </td>
    </tr>
  );
}, sameStanding);

function sameStanding(a: RowProps, b: RowProps): boolean {
  const spells = ({ standing }: RowProps): string => standing.spells.map(({ id }) => id).join(' ');
  return a.id === b.id && lookOf(a.standing) === lookOf(b.standing) && spells(a) === spells(b);
}
