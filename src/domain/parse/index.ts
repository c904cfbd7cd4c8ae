/**
 * The gate. Data enters as texts and leaves as a dossier, or as the full list of what is wrong with it.
 *
 *   files -> read (YAML and CSV, positions kept) -> migrate (version 1 to 2) -> shape -> names -> resolve quotes -> dossier
 *
 * Each stage reports what it finds and hands on what is sound, so that all problems come to light at once.
 * Nothing is thrown, and nothing after the gate re-checks any of it.
 */
import type { Dossier } from '../dossier';
import type { Problem } from '../problems';
import { buildDossier, type Files } from './build';
import { messages } from './messages';
import { checkShape } from './shape';
import { reportStillToSay, withoutDraftMarks } from './still-to-say';
import { readYaml } from './yaml-file';

export const DOSSIER_FILE = 'dossier.yaml';

export type Parsed =
  /** `notes`: warnings, such as texts not yet in every language. */
  | { readonly ok: true; readonly dossier: Dossier; readonly notes: readonly Problem[] }
  /** Errors and warnings together; at least one is an error. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type { Files };

function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code),
  );
}

const hasError = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');

/**
 * Reads a dossier.
 * @param id the dossier's id: the name of its folder
 * @param files the texts of its files by name, `dossier.yaml` among them
 * @returns the dossier, or all that is wrong with it, by file and line
 */
export function parseDossier(id: string, files: Files): Parsed {
  const problems: Problem[] = [];
  const dossier = read(
    id,
    files,
    (problem) => problems.push(problem),
    () => problems,
  );
  const sorted = inOrder(problems);
  return dossier === undefined || hasError(sorted)
    ? { ok: false, problems: sorted }
    : { ok: true, dossier, notes: sorted };
}

function read(
  id: string,
  files: Files,
  report: (problem: Problem) => void,
  problems: () => readonly Problem[],
): Dossier | undefined {
  if (!Object.hasOwn(files, DOSSIER_FILE) || typeof files[DOSSIER_FILE] !== 'string') {
    report(messages.fileMissing({ file: DOSSIER_FILE, line: 1, column: 1 }, DOSSIER_FILE));
    return undefined;
  }
  const yaml = readYaml(DOSSIER_FILE, files[DOSSIER_FILE], report);
  if (yaml === undefined) return undefined;
  reportStillToSay(yaml.data, yaml.locate, report);
  const shaped = checkShape(yaml.data, yaml.locate, report);
  const built = shaped && buildDossier(id, files, shaped, yaml, report);
  // What is not meant is only said of what is sound: what is missing from it is not yet known.
  if (built && !hasError(problems())) built.remark();
  const isDraft = problems().some(({ code }) => code === 'STILL_TO_SAY');
  return built && (isDraft ? withoutDraftMarks(built.dossier) : built.dossier);
}
