import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CommandError } from '../../src/node/cli/exit-codes';
import { versionsMissing } from '../../src/node/missing-versions';
import { listVersions, VERSIONS_FILE } from '../../src/node/versions-list';
import { versionsText } from '../../src/site/frozen-version';
import { writeFrozen } from '../../src/node/write-frozen';

let before: string;
let now: string;
beforeAll(() => {
  [before, now] = [mkdtempSync(join(tmpdir(), 'sayso-before-')), mkdtempSync(join(tmpdir(), 'sayso-now-'))];
  for (const words of ['one', 'two']) writeFrozen(join(before, 'story'), { 'embed/index.html': words });
  writeFrozen(join(now, 'story'), { 'embed/index.html': 'one' });
  for (const folder of [before, now]) writeFileSync(join(folder, VERSIONS_FILE), versionsText(listVersions(folder)));
});
afterAll(() => [before, now].forEach((folder) => rmSync(folder, { recursive: true })));

const SITE = { SAYSO_SITE: 'https://example.org/sayso/' };
const published = () => Promise.resolve(listVersions(before));

it('warns of what the published site would lose', async () => {
  const [remark, ...more] = await versionsMissing(SITE, now, published);
  expect(more).toEqual([]);
  expect(remark).toContain(
    'warning https://example.org/sayso/ has 1 frozen versions that this build has not: story/v/',
  );
  expect(remark).toContain('sayso versions --from https://example.org/sayso/');
});

it('is silent where nothing would be lost, and where no site is named', async () => {
  expect(await versionsMissing(SITE, before, published)).toEqual([]);
  expect(await versionsMissing({}, now, published)).toEqual([]);
});

it('says when the site cannot be asked, and does not stop the build', async () => {
  const fails = () => Promise.reject(new CommandError('https://example.org/sayso/versions.json answers 404.'));
  expect(await versionsMissing(SITE, now, fails)).toEqual([expect.stringContaining('answers 404')]);
});
