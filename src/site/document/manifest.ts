import { ENTRIES, type EntryName } from '../entries';

interface Chunk {
  readonly file: string;
  readonly assets?: readonly string[];
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What Vite bundled, by source file. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** SHA-256 in base64, by the file's path below the site's root. */
export type Checksums = Readonly<Record<string, string>>;

/**
 * The links and scripts of a kind of page.
 * @param checksums by file: a browser runs nothing that came cut short or altered, and says so instead
 * @param up from the page's folder to the site's root, such as `..`
 * @param parts source files of parts that its first view needs too
 */
export function assetTags(
  manifest: Manifest,
  checksums: Checksums,
  kind: EntryName,
  up: string,
  parts: readonly string[] = [],
): string {
  const entry = manifest[ENTRIES[kind]]!;
  const first = [entry, ...parts.map((part) => manifest[part]!)];
  const chunks = [...new Set(first.flatMap((one) => [...reached(manifest, one, (chunk) => chunk.imports)]))];
  const integrity = (file: string): string => (file in checksums ? ` integrity="sha256-${checksums[file]}"` : '');
  return [
    // What the first paint waits for goes first: on a slow line faces before it would hold it up.
    ...chunks
      .flatMap(({ css = [] }) => css)
      .map((file) => `<link rel="stylesheet" href="${up}/${file}"${integrity(file)} />`),
    ...fontTags(manifest, chunks, up),
    ...chunks.slice(1).map(({ file }) => `<link rel="modulepreload" href="${up}/${file}"${integrity(file)} />`),
    `<script type="module" src="${up}/${entry.file}"${integrity(entry.file)}></script>`,
  ].join('');
}

/** The faces nearly every page shows at once; those of other scripts are fetched where a page has them. */
const FIRST_FACES = /noto-(?:serif|sans)-latin-wght-normal\.woff2$/;

/** Asks for the first faces together with the style sheet that names them, so that words are not drawn twice. */
function fontTags(manifest: Manifest, chunks: readonly Chunk[], up: string): string[] {
  const used = new Set(chunks.flatMap(({ assets = [] }) => assets));
  return Object.entries(manifest)
    .filter(([source, { file }]) => FIRST_FACES.test(source) && used.has(file))
    .map(
      ([, { file }]) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${up}/${file}" />`,
    );
}

/** By kind of page, every file its code may ever ask for. */
export function filesByKind(manifest: Manifest): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(ENTRIES)
      .filter(([, source]) => manifest[source] !== undefined)
      .map(([kind, source]) => {
        const both = ({ imports = [], dynamicImports = [] }: Chunk): string[] => [...imports, ...dynamicImports];
        const chunks = [...reached(manifest, manifest[source]!, both)];
        // Of other assets tables alone: faces are asked for by what is written in them.
        const tables = ({ assets = [] }: Chunk): string[] => assets.filter((path) => path.endsWith('.json'));
        return [kind, chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? []), ...tables(chunk)])];
      }),
  );
}

/** The chunk itself and all that can be reached from it, each once. */
function reached(
  manifest: Manifest,
  first: Chunk,
  next: (chunk: Chunk) => readonly string[] | undefined,
): ReadonlySet<Chunk> {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const key of next(chunk) ?? []) visit(manifest[key]!);
  };
  visit(first);
  return seen;
}
