import type { PictureKind } from '../views/network/picture-kind';

/** What each kind of page loads. An embed is bundled by itself (`bundle-embed.ts`) and loads its entry on first intent. */
export const ENTRIES = {
  library: 'src/pages/library/client.ts',
  explore: 'src/pages/explore/client.tsx',
  embed: 'src/pages/embed/client.tsx',
  present: 'src/pages/present/client.tsx',
  speaker: 'src/pages/present/speaker/client.tsx',
  handout: 'src/pages/handout/client.tsx',
  sources: 'src/pages/sources/client.ts',
  studio: 'src/studio/client.tsx',
  preview: 'src/studio/preview/client.tsx',
} as const;

/** What draws a network, each fetched for itself (`#network-pictures`). */
const PICTURES: Readonly<Record<PictureKind, string>> = {
  graph: 'src/views/network/graph/graph-view.tsx',
  statements: 'src/views/network/statements/statements-view.tsx',
  ties: 'src/views/network/network-picture.tsx',
};

/** What a page loads besides its entry, as its first view has a picture of this kind. */
export const pictureFiles = (kind: PictureKind | 'crowd'): readonly string[] =>
  kind === 'crowd' ? [] : [PICTURES[kind]];

export type EntryName = keyof typeof ENTRIES;
