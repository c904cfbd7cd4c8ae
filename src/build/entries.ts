/** What each kind of page loads. An embed is bundled by itself (`bundle-embed.ts`) and loads its entry on first intent. */
export const ENTRIES = {
  library: 'src/entries/library.ts',
  explore: 'src/entries/explore.tsx',
  embed: 'src/entries/embed.tsx',
  present: 'src/entries/present.tsx',
  speaker: 'src/entries/speaker.tsx',
  handout: 'src/entries/handout.tsx',
  sources: 'src/entries/sources.ts',
} as const;

export type EntryName = keyof typeof ENTRIES;
