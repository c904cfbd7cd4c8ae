/** The languages the interface has words in, by BCP 47. The gate knows them without their words, which `i18n` has. */
export const INTERFACE_LANGUAGES = ['en', 'hy', 'ru', 'fr', 'ar'] as const;

/** Whether the interface speaks a language; a region is ignored. */
export const isSpoken = (lang: string): boolean =>
  INTERFACE_LANGUAGES.some((spoken) => spoken === lang.toLowerCase().split('-')[0]);
