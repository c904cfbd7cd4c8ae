/** Names of dossiers' folders: they become addresses, on hosts and disks of every kind. */
import { messages } from './parse/messages';
import type { Problem } from './problems';

/** A folder has no line; its problem stands where the dossier begins. */
const PLACE = { file: 'dossier.yaml', line: 1, column: 1 } as const;

/** Letters, digits, and hyphens or underscores between them, in any script. */
const SAFE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?$/u;

/** Below the site's root, or in a host's rules, these stand for something else. */
const RESERVED: ReadonlySet<string> = new Set(['assets', 'embed', 'gallery', 'studio', 'v']);

/** Windows keeps these for devices, in any letter case. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Some hosts and disks take no longer ones, with what comes after it. */
const LONGEST = 100;

/** Why a name is no good as an address; null when it is. */
export function folderNameFault(name: string): string | null {
  const folded = name.toLowerCase();
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (!SAFE.test(name)) return 'may only have letters, digits, and hyphens or underscores between them';
  if (name !== name.normalize('NFC')) return 'has letters composed of parts, which hosts may not find';
  if (RESERVED.has(folded)) return 'is the name of something else on a site';
  if (DEVICE.test(folded)) return 'is the name of a device on Windows';
  return null;
}

/**
 * What is wrong with the names of dossiers' folders: those that are no safe address, and those that differ from an
 * earlier one only by letter case, which is one and the same on many disks and hosts.
 * @param names of all folders of the data, in order
 * @returns a problem for each name at fault
 */
export function folderNameProblems(names: readonly string[]): ReadonlyMap<string, Problem> {
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  const all = new Set(names.map(fold));
  const seen = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const name of names) {
    const folded = fold(name);
    const twin = seen.get(folded);
    const fault = folderNameFault(name) ?? (twin === undefined ? null : `differs from “${twin}” only by letter case`);
    seen.set(folded, twin ?? name);
    if (fault === null) continue;
    const better = suggestion(name, (other) => all.has(other));
    problems.set(name, messages.folderName(PLACE, visible(name), fault, better));
  }
  return problems;
}

/** Control characters in a message would break its line. */
const visible = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '�');

/** A good name that is like a bad one. @param taken whether another folder has it, in lower case */
export function suggestion(name: string, taken: (name: string) => boolean = () => false): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z]{1,5}$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST - 10)
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const start = words === '' ? 'story' : words;
  const candidates = [start, `${start}-story`, ...Array.from({ length: 98 }, (_, index) => `${start}-${index + 2}`)];
  return candidates.find((one) => folderNameFault(one) === null && !taken(one)) ?? 'story';
}
