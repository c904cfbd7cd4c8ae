import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsPage } from '../../src/site/pages/problems';
import { gateDossiers } from '../../src/node/load-dossiers';
import { projectWith, ROOT } from './data-folder';

const LOCATED = /data\/dossiers\/minimal\/dossier\.yaml:\d+:\d+ error QUOTE_NOT_FOUND/;

/** Starting the compiler and the bundler takes a while on a busy machine. */
const PATIENCE = 60_000;

let project: ReturnType<typeof projectWith>;
beforeAll(() => {
  project = projectWith((yaml) => yaml.replace('exact: “The bridge could', 'exact: “<b>The bridge could'));
});
afterAll(() => project.remove());

/** Runs a command of ours in the broken project, as its author would. */
function run(command: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/sayso.js'), command], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('a dossier with a problem', () => {
  it(
    'is refused by the check, which says where the problem is',
    () => {
      const { status, said } = run('check');
      expect(said).toMatch(LOCATED);
      expect(status).toBe(1);
    },
    PATIENCE,
  );

  it(
    'is refused by the build, which leaves what was built before as it was',
    () => {
      mkdirSync(join(project.root, 'dist'));
      writeFileSync(join(project.root, 'dist/index.html'), 'built before');
      const { status, said } = run('build');
      expect(said).toMatch(LOCATED);
      expect(status).toBe(1);
      expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toBe('built before');
      expect(existsSync(join(project.root, 'dist/minimal'))).toBe(false);
    },
    PATIENCE,
  );

  it('is shown as its problems by the dev server, and what it says is only text', () => {
    const site = gateDossiers(join(project.root, 'data/dossiers'));
    if (site.ok) throw new Error('The broken dossier was taken.');
    const html = problemsPage(readFileSync(join(ROOT, 'index.html'), 'utf8'), site.refused);
    expect(html).toMatch(LOCATED);
    expect(html).toContain('This dossier cannot be shown yet');
    expect(html).toContain('&#60;b&#62;The bridge');
    expect(html).not.toContain('<b>');
  });
});
