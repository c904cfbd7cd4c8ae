/**
 * A dossier's files as they are handed on with what is published: they hold no words of an article that readers do not
 * get. Its text has gaps in place of them, and what was only marked is taken out. The rest stays letter for letter.
 */
import type { Dossier } from '../dossier';
import { frozen } from '../frozen';
import { scanCsv } from '../parse/csv';
import { GAP, gappedText, type GappedText } from './gapped-text';
import { leftOutWords } from './left-out-words';
import { sharedYaml } from './shared-yaml';

type Files = Readonly<Record<string, string>>;

declare const shared: unique symbol;

/** A file's text that may be handed on: `sharedFiles` alone makes such texts. */
export type SharedText = string & { readonly [shared]: true };

export type SharedFiles = Readonly<Record<string, SharedText>>;

/** @param dossier what the gate made of the files */
export function sharedFiles(files: Files, dossier: Dossier): SharedFiles {
  const holdsLeftOut = leftOutWords(dossier);
  const texts = new Map(
    dossier.sources.flatMap(({ id, text, display }) => {
      if (text === undefined || display !== 'passages') return [];
      const passages = dossier.passages.filter(({ source }) => source === id);
      return [[text, gappedText(text, passages)] as const];
    }),
  );
  const handed = Object.entries(files).flatMap(([name, content]): [string, string][] => {
    if (/\.ya?ml$/i.test(name))
      return [[name, sharedYaml(content, { dossier, gapped: gapsBySource(dossier, texts), holdsLeftOut })]];
    if (/\.csv$/i.test(name)) return [[name, holdsLeftOut(content) ? sharedTable(content, holdsLeftOut) : content]];
    const gapped = texts.get(frozen(content));
    if (gapped !== undefined) return [[name, gapped.text]];
    // A text of no source, such as a draft of the article: nothing needs it.
    return holdsLeftOut(content) ? [] : [[name, content]];
  });
  return Object.fromEntries(handed) as SharedFiles;
}

function gapsBySource({ sources }: Dossier, texts: ReadonlyMap<string, GappedText>): ReadonlyMap<string, GappedText> {
  return new Map(
    sources.flatMap(({ id, text, display }) => {
      const gapped = text === undefined || display !== 'passages' ? undefined : texts.get(text);
      return gapped === undefined ? [] : [[id, gapped] as const];
    }),
  );
}

/** A table without the cells that may not be handed on: those of rows that are left out of the dossier. */
function sharedTable(content: string, holdsLeftOut: (text: string) => boolean): string {
  const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = scanCsv(content).rows.map((row) =>
    row.map(({ text }) => cell(holdsLeftOut(text) ? GAP : text)).join(','),
  );
  return `${rows.join('\n')}\n`;
}
