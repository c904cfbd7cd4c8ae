import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../docs/adr');
const records = readdirSync(FOLDER).filter((file) => /^\d{4}-.+\.md$/.test(file));
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');

describe('decision records', () => {
  test('are numbered without gaps or doubles', () => {
    expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, i) => i + 1));
  });

  test.each(records)('%s says when, whether it holds, why, what and what follows, and is in the index', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    expect(text).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/m);
    expect(text).toMatch(/^- Status: \S/m);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
    const title = /^# \d+\. (.+)$/m.exec(text)?.[1];
    expect(index).toContain(`[${title}](${file})`);
  });
});
