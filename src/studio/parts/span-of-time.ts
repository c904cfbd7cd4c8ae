import { useMemo } from 'react';
import { intlTag } from '../../i18n/intl-tag';
import { useSpokenLang } from '../words/words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Says how long something lasts, in ms: minutes, from two hours on hours, from two days on days. */
export function useSpanOfTime(): (ms: number) => string {
  const lang = useSpokenLang();
  return useMemo(() => {
    const of = (unit: 'minute' | 'hour' | 'day') =>
      new Intl.NumberFormat(intlTag(lang), { style: 'unit', unit, unitDisplay: 'long' });
    const [minutes, hours, days] = [of('minute'), of('hour'), of('day')];
    return (ms) => {
      if (ms < 2 * HOUR) return minutes.format(Math.floor(ms / MINUTE));
      return ms < 2 * DAY ? hours.format(Math.floor(ms / HOUR)) : days.format(Math.floor(ms / DAY));
    };
  }, [lang]);
}
