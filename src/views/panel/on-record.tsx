import type { Entity, Id } from '../../domain/dossier';
import { layerIds } from '../../domain/record/layers';
import { statusOn } from '../../domain/record/status-on-date';
import { formatDate } from '../../i18n';
import { useActions, useLang, useSayso, useWhole } from '../../state/react';
import { selectDay } from '../../state/selectors/statuses';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { SpellLine } from '../components/record/spell-line';
import { useMessages } from '../components/words';
import { Name } from '../components/said';

/** What the record says of a country or an alliance, apart from all that is claimed. */
export function OnRecord({ entity }: { entity: Entity }) {
  const messages = useMessages();
  const { memberships } = useWhole();
  const own = memberships.some(({ country, alliance }) => country === entity.id || alliance === entity.id);
  if (!own || (entity.type !== 'country' && entity.type !== 'alliance')) return null;
  return (
    <section className="panel-group on-record" data-voice="record" aria-labelledby="on-record-title">
      <h3 id="on-record-title">
        <b aria-hidden="true">§</b>
        {messages.voice.onRecord}
      </h3>
      {entity.type === 'country' ? <OfCountry country={entity.id} /> : <OfAlliance alliance={entity.id} />}
    </section>
  );
}

/** What a country was on the date shown, by alliance, and apart from that every spell of other times. */
function OfCountry({ country }: { country: Id }) {
  const messages = useMessages();
  const dossier = useWhole();
  const year = useSayso((state) => state.view.year);
  const own = dossier.memberships.filter((spell) => spell.country === country);
  const alliances = [...new Set([...layerIds(dossier), ...own.map(({ alliance }) => alliance)])];
  return (
    <dl>
      {alliances.map((alliance) => {
        const spells = own.filter((spell) => spell.alliance === alliance);
        if (spells.length === 0) return null;
        const { status, spells: now } = statusOn(dossier, alliance, country, year);
        const others = spells.filter((spell) => !now.includes(spell));
        return (
          <div key={alliance} data-alliance={alliance} data-status={status}>
            <dt>
              <Name id={alliance} /> <span className="quiet">{messages.status[status]}</span>
            </dt>
            <dd>
              {now.map((spell) => (
                <SpellLine key={spell.id} spell={spell} note="on-demand" />
              ))}
              {others.length > 0 && (
                <div className="other-dates quiet">
                  <p>{messages.record.otherDates}</p>
                  {others.map((spell) => (
                    <SpellLine key={spell.id} spell={spell} note="on-demand" />
                  ))}
                </div>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** An alliance's countries on the date shown, with what they were to it. */
function OfAlliance({ alliance }: { alliance: Id }) {
  const messages = useMessages();
  const actions = useActions();
  const href = useMarkHref();
  const dossier = useWhole();
  const lang = useLang();
  const year = useSayso((state) => state.view.year);
  const day = useSayso(selectDay);
  const rows = dossier.entities
    .filter(({ type }) => type === 'country')
    .map(({ id }) => ({ id, standing: statusOn(dossier, alliance, id, year) }))
    .filter(({ standing }) => standing.status !== 'none');
  return (
    <>
      <p className="quiet">{messages.record.membersOn(formatDate(day, lang))}</p>
      {rows.length === 0 && <p className="quiet">{messages.record.none}</p>}
      <dl>
        {rows.map(({ id, standing }) => (
          <div key={id} data-status={standing.status}>
            <dt>
              <a href={href(id)} onClick={plainClick(() => actions.selectMark(id))}>
                <Name id={id} />
              </a>{' '}
              <span className="quiet">{messages.status[standing.status]}</span>
            </dt>
            <dd>
              {standing.spells.map((spell) => (
                <SpellLine key={spell.id} spell={spell} under={standing.status} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
