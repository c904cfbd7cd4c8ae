import { useMemo } from 'react';
import { intlTag } from '../../i18n/intl-tag';
import { useSpokenLang } from '../words/words';

/** Says a moment: the time of day today, and with its date before. */
export function useMoment(): (at: number) => string {
  const lang = useSpokenLang();
  return useMemo(() => {
    const tag = intlTag(lang);
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'medium' });
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    return (at) => (new Date(at).toDateString() === new Date().toDateString() ? time : date).format(at);
  }, [lang]);
}
