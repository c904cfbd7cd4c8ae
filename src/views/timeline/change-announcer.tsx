import { useEffect, useRef, useState } from 'react';
import { movesBetween, otherThen } from '../../domain/record/changes';
import { memberCount } from '../../domain/record/members';
import { useDossier, useLang, useSaysoNow } from '../../state/react';
import { useMessages, useName } from '../components/words';
import { useTimeWords } from './time-words';
import type { Time } from './use-time';
import { semicolonIn } from '../../domain/punctuation';

/** Says in one sentence who came, went or froze between the date before and the date now shown, or how it was earlier. */
export function ChangeAnnouncer({ time: { day, alliances, range } }: { time: Time }) {
  const messages = useMessages();
  const dossier = useDossier();
  const name = useName();
  const words = useTimeWords();
  const lang = useLang();
  const year = useSaysoNow((state) => state.view.year);
  const before = useRef({ day, alliances });
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const last = before.current;
    before.current = { day, alliances };
    // Another layer is another story: nothing happened between the two.
    if (last.day === day || last.alliances !== alliances) return;
    const parts = alliances.flatMap((alliance) => {
      // Back in time nobody joins or leaves: it is said how things stood.
      const said =
        day > last.day
          ? words.moves(movesBetween(dossier, alliance, last.day, day))
          : words.stood(otherThen(dossier, alliance, day, last.day), alliance);
      if (said === '') return [];
      const members = messages.timeline.members(name(alliance), memberCount(dossier, alliance, day));
      return [said + semicolonIn(lang) + members];
    });
    setSentence(parts.length === 0 ? '' : `${words.shown(year, range.asOf)}. ${parts.join('. ')}.`);
  }, [day, alliances]); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <p className="visually-hidden" role="status">
      {sentence}
    </p>
  );
}
