import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'sayso-'));
  for (const folder of ['b', 'a', 'geo']) mkdirSync(join(data, folder));
  writeFileSync(join(data, 'a', 'dossier.yaml'), 'sayso: 1\n');
  writeFileSync(join(data, 'b', 'dossier.yaml'), 'sayso: 1\n');
  writeFileSync(join(data, 'b', 'article.md'), '“Բարև”\n');
  writeFileSync(join(data, 'b', 'photo.png'), 'x');
  mkdirSync(join(data, 'b', 'notes.md'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('dossierFolders', () => {
  it('finds the folders with a dossier.yaml, by name', () => {
    expect(dossierFolders(data)).toEqual([join(data, 'a'), join(data, 'b')]);
  });
});

describe('readDossierFiles', () => {
  it('reads the texts the gate may want, as UTF-8, and nothing else', () => {
    expect(readDossierFiles(join(data, 'b'))).toEqual({ 'dossier.yaml': 'sayso: 1\n', 'article.md': '“Բարև”\n' });
  });

  it('finds no files in a folder that is not there', () => {
    expect(readDossierFiles(join(data, 'none'))).toEqual({});
  });
});
