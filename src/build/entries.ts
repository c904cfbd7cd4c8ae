/** What each kind of page loads. */
export const ENTRIES = {
  library: 'src/entries/library.ts',
  explore: 'src/entries/explore.tsx',
  present: 'src/entries/present.tsx',
  speaker: 'src/entries/speaker.tsx',
} as const;

export type EntryName = keyof typeof ENTRIES;
