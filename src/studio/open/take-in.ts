/** Takes in what an author brings: a text to be looked over, or a dossier to go on with. */
import { guessLanguage } from '../../domain/draft/guess-language';
import { pageArticle } from '../../domain/draft/page-article';
import { DOSSIER_FILE } from '../../domain/parse';
import { FORMAT_VERSION } from '../../domain/parse/migrate';
import { migrateFiles } from '../../domain/parse/migrate-files';
import type { Files } from '../dossier/files';
import type { Deed } from '../keep/deed';
import type { Draft } from '../work/state';
import { docxText } from './docx';
import { inertPage } from './inert';
import { onePageDossier } from './one-page';
import { lookOver } from './paragraphs';
import { partHistory } from './save';
import { onePageInZip, unpackZip, ZipRefused } from './zip';

/** Why something was not taken in: the name of a message. */
export class NotTaken extends Error {
  readonly why:
    'pdf' | 'unknown' | 'empty' | 'encoding' | 'too-much' | 'unreadable' | 'no-dossier' | 'carries-none' | 'newer';
  /** How many files a zip holds, or which version a dossier is of. */
  readonly count: number;
  constructor(why: NotTaken['why'], count = 0) {
    super(why);
    this.why = why;
    this.count = count;
  }
}

export type TakenIn =
  | { readonly is: 'draft'; readonly draft: Draft }
  | {
      readonly is: 'dossier';
      readonly folder: string;
      readonly files: Files;
      readonly deeds: readonly Deed[] | undefined;
    };

/** A draft of a text that was pasted or read. @throws NotTaken when it has no words */
export function draftOf(text: string, known: Partial<Draft['facts']> = {}, markdown = false): Draft {
  const looked = lookOver(text, markdown);
  if (looked.paragraphs.length === 0) throw new NotTaken('empty');
  return {
    paragraphs: looked.paragraphs.map((one) => ({ ...one, kept: one.leaveOut === null })),
    facts: { lang: guessLanguage(text), publisher: '', url: '', date: '', ...known },
    joined: looked.joined,
    remarks: looked.remarks,
  };
}

/** @throws NotTaken with the reason */
export async function takeIn(given: readonly File[]): Promise<TakenIn> {
  const [first] = given;
  if (first === undefined) throw new NotTaken('empty');
  if (given.some(({ name }) => name === DOSSIER_FILE)) return dossier('', await textsOf(given));
  const ending = /\.(\w+)$/.exec(first.name)?.[1]?.toLowerCase();
  switch (ending) {
    case 'pdf':
      throw new NotTaken('pdf');
    case 'zip':
      return zipped(first);
    case 'txt':
      return { is: 'draft', draft: draftOf(await textOf(first)) };
    case 'md':
      return { is: 'draft', draft: draftOf(await textOf(first), {}, true) };
    case 'docx': {
      const text = docxText(new Uint8Array(await first.arrayBuffer()));
      if (text === null) throw new NotTaken('unknown');
      return { is: 'draft', draft: draftOf(text) };
    }
    case 'htm':
    case 'html':
      return page(inertPage(await textOf(first)));
    default:
      throw new NotTaken('unknown');
  }
}

/** A page made by Sayso gives its dossier back, or has none to give; any other is read for its article. */
function page(markup: Document): TakenIn {
  const carried = onePageDossier(markup);
  switch (carried.is) {
    case 'dossier':
      return dossier(carried.folder, carried.files);
    case 'none':
      throw new NotTaken('carries-none');
    case 'foreign':
      return { is: 'draft', draft: pageDraft(markup) };
  }
}

function pageDraft(markup: Document): Draft {
  const { text, lang, publisher = '', url = '', date = '', remarks } = pageArticle(markup);
  const draft = draftOf(text, { publisher, url, date, ...(lang ? { lang } : {}) });
  return { ...draft, remarks: [...remarks, ...draft.remarks] };
}

async function zipped(file: File): Promise<TakenIn> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const site = onePageInZip(bytes);
  if (site !== null) return page(inertPage(site));
  try {
    const { folder, files } = unpackZip(bytes);
    return dossier(folder, files);
  } catch (error) {
    throw error instanceof ZipRefused ? new NotTaken(error.message as NotTaken['why'], error.count) : error;
  }
}

/** A dossier of version 1 is brought to version 2, as `sayso migrate` does. */
function dossier(folder: string, given: Files): TakenIn {
  const { files, deeds } = partHistory(given);
  const version = Number(/^sayso:\s*(\d+)/m.exec(files[DOSSIER_FILE] ?? '')?.[1] ?? FORMAT_VERSION);
  if (version > FORMAT_VERSION) throw new NotTaken('newer', version);
  return { is: 'dossier', folder: folder || 'dossier', files: migrateFiles(files).files, deeds };
}

async function textsOf(given: readonly File[]): Promise<Files> {
  const named = await Promise.all(given.map(async (file) => [file.name, await textOf(file)] as const));
  return Object.fromEntries(named);
}

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new NotTaken('encoding');
  }
}
