import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A project folder of its own with the base map and the tutorial's dossier, whose YAML goes through `change`. */
export function projectWith(change: (yaml: string) => string): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'sayso-project-'));
  cpSync(join(ROOT, 'data/dossiers/minimal'), join(root, 'data/dossiers/minimal'), { recursive: true });
  cpSync(join(ROOT, 'index.html'), join(root, 'index.html'));
  const file = join(root, 'data/dossiers/minimal/dossier.yaml');
  const yaml = readFileSync(file, 'utf8');
  const changed = change(yaml);
  if (changed === yaml) throw new Error('The change changed nothing.');
  writeFileSync(file, changed);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
