/** What each kind of page loads. An embed is bundled by itself (`bundle-embed.ts`) and loads its entry on first intent. */
export const ENTRIES = {
  library: 'src/pages/library/client.ts',
  explore: 'src/pages/explore/client.tsx',
  embed: 'src/pages/embed/client.tsx',
  present: 'src/pages/present/client.tsx',
  speaker: 'src/pages/present/speaker/client.tsx',
  handout: 'src/pages/handout/client.tsx',
  sources: 'src/pages/sources/client.ts',
} as const;

export type EntryName = keyof typeof ENTRIES;
