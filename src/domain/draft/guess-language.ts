/** Scripts that one language, or one language above all, is written in. The order matters: kana come with Chinese signs. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Of all letters, a script has to have this part to count: a name in another script is no language. */
const ENOUGH = 0.2;
/** Few letters of Ukrainian are in no other alphabet. */
const ENOUGH_UKRAINIAN = 0.02;

/** The language a text is most likely in, from its letters alone: `en` for Latin ones. */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  const found = SCRIPTS.find(([script, lang]) => {
    const part = (text.match(script)?.length ?? 0) / letters;
    return part >= (lang === 'uk' ? ENOUGH_UKRAINIAN : ENOUGH);
  });
  return found?.[1] ?? 'en';
}
