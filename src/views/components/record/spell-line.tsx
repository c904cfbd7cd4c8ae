import { isOverlay, type Membership } from '../../../domain/dossier';
import { overlayStatus, type Status } from '../../../domain/record/status-on-date';
import { useWhole } from '../../../state/react';
import { Citation } from '../citation';
import { Said } from '../said';
import { useMessages } from '../words';
import { useSpellDates } from './words';

interface SpellLineProps {
  spell: Membership;
  under?: Status | undefined;
  note?: 'none' | 'shown' | 'on-demand';
}

/** What a spell says while it lasts: a `former` one was a membership, a suspended one is frozen or on its way out. */
function statusOfSpell({ status, leaving }: Membership): Status {
  if (status === 'former') return 'member';
  if (isOverlay(status)) return overlayStatus({ status, leaving });
  return status;
}

/**
 * One spell on record: what, from when to when, by which source, and how sure.
 * @param under the status its heading says already; the same is not said twice
 * @param note our remark on it: left out, shown, or on demand
 */
export function SpellLine({ spell, under, note = 'none' }: SpellLineProps) {
  const messages = useMessages();
  const dates = useSpellDates();
  const { sources } = useWhole();
  const status = statusOfSpell(spell);
  // A page may come without the words of its notes; until they are there, it has none.
  const remark = spell.note && Object.keys(spell.note).length > 0 && <Said text={spell.note} />;
  const source = sources.find(({ id }) => id === spell.source);
  return (
    <div className="spell" data-membership={spell.id} data-voice="record">
      <span className="spell-what">
        {status !== under && `${messages.status[status]}, `}
        {dates(spell)}
        {!spell.coloured && <span className="quiet"> ({messages.record.notColoured})</span>}
      </span>
      {source && (
        <span className="spell-source quiet">
          <b aria-hidden="true">§</b> <Citation source={source} />
        </span>
      )}
      {spell.confidence === 'medium' && <span className="spell-doubt quiet">{messages.panel.mediumConfidence}</span>}
      {note === 'shown' && remark && <span className="editor-note">{remark}</span>}
      {note === 'on-demand' && remark && (
        <details className="quiet">
          <summary>{messages.panel.ourNote}</summary>
          <p className="editor-note">{remark}</p>
        </details>
      )}
    </div>
  );
}
