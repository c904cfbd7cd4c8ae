import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sayso-')), 'minimal');
  cpSync(join(ROOT, 'data/dossiers/minimal'), folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** Runs the command as a person would. */
function check(...folders: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/sayso.js', 'check', ...folders], { cwd: ROOT }, (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout });
    });
  });
}

describe('the check command', () => {
  it('passes a sound dossier', async () => {
    expect(await check(folder)).toEqual({ code: 0, said: '1 dossier checked: 0 errors, 0 warnings\n' });
  });

  it('fails on a quotation that is not in the text, and says where it stands', async () => {
    const file = join(folder, 'dossier.yaml');
    const yaml = readFileSync(file, 'utf8');
    writeFileSync(file, yaml.replace('exact: “The bridge could open', 'exact: “The bridge will open'));
    const { code, said } = await check(`${folder}/`);
    const line = yaml.split('\n').findIndex((text) => text.includes('exact: “The bridge could')) + 1;
    expect(code).toBe(1);
    expect(said).toContain(`${folder}/dossier.yaml:${line}:12 error QUOTE_NOT_FOUND`);
    expect(said).toContain('with [could] where the quotation has [will]');
    expect(said).toMatch(/1 dossier checked: \d errors?, 0 warnings\n$/);
  });

  it('fails on a folder without a dossier', async () => {
    const { code, said } = await check(join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(said).toContain('FILE_MISSING');
  });
});
