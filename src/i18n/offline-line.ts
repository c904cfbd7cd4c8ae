import type { Lang } from '../domain/text';

/**
 * For a page that stands in for one that could not be fetched. All languages are at hand, as without a network nothing
 * more can be.
 */
const LINES: Readonly<Record<Lang, (date: string) => string>> = {
  en: (date) => `Offline: you see the version of ${date}.`,
  hy: (date) => `Առանց ցանցի. տեսնում եք այս տարբերակը՝ ${date}։`,
  ru: (date) => `Без сети: вы видите версию от ${date}.`,
  fr: (date) => `Hors ligne : vous voyez la version du ${date}.`,
  ar: (date) => `بلا اتصال: ترى نسخة ${date}.`,
};

/**
 * Says that a kept version is shown.
 * @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak
 * @param date when it was kept, with the time, as that language writes it
 */
export const offlineLine = (lang: Lang, date: string): string => {
  const name = lang.split('-')[0]!;
  return (Object.hasOwn(LINES, name) ? LINES[name]! : LINES['en']!)(date);
};
