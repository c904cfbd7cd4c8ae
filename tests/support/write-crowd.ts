import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explorePage } from '../../src/site/pages/explore';
import { policyFor, policyTag } from '../../src/site/document/content-security';
import { filesBeside } from '../../src/site/data-files';
import { fillTemplate } from '../../src/site/document/html';
import { assetTags, readManifest } from '../../src/site/document/manifest';
import type { Dossier } from '../../src/domain/dossier';
import type { Scene } from '../../src/geometry/scene';

/**
 * Writes a dossier's explore page, and what lies beside it, into a folder. Its scripts and styles are those of the built
 * site, which must be there.
 * @param root the project
 */
export function writeCrowd(dossier: Dossier, scene: Scene, root: string, folder: string): void {
  const { beside, files } = filesBeside(dossier, scene);
  const page = explorePage(dossier, scene, beside);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path, text } of files) write(path, text);
  for (const [path, text] of Object.entries(page.files ?? {})) write(path, text);
  const policy = policyTag(policyFor({ styleAttributes: /<[^>]+ style="/.test(page.body) }));
  const head = page.head + assetTags(readManifest(join(root, 'dist')), 'explore', '..');
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  write(page.path, fillTemplate(template, { ...page, policy, head }));
}
