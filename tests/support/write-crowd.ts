import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/domain/dossier';
import { siteOptions } from '../../src/node/site-host';
import { writeFile } from '../../src/node/write-file';
import { policyFor, policyTag } from '../../src/site/document/content-security';
import { fillTemplate } from '../../src/site/document/html';
import { assetTags, type Manifest } from '../../src/site/document/manifest';
import type { LayOut } from '../../src/site/options';
import { openSite } from '../../src/site/site';
import type { SiteFile, SitePage } from '../../src/site/site-file';
import { assets, ROOT } from './scene';

/**
 * Writes a dossier's explore page, and what lies beside it, into a folder. Its scripts and styles are those of the built
 * site, which must be there.
 */
export function writeCrowd(dossier: Dossier, layOut: LayOut, folder: string): void {
  const options = siteOptions({ layOut });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8')) as Manifest;
  const toDocument = (page: SitePage): SiteFile => {
    const policy = policyTag(policyFor({ styleAttributes: /<[^>]+ style="/.test(page.body) }, options.hash));
    const head = page.head + assetTags(manifest, {}, 'explore', '..');
    return { path: page.path, text: fillTemplate(assets().template, { ...page, policy, head }) };
  };
  const { routes } = openSite([dossier], { ...options, toDocument }, assets());
  const ofExplore = [`${dossier.id}/index.html`, ...['explore', 'record', 'map', ...dossier.languages].map(besideOf)];
  function besideOf(name: string): string {
    return `assets/${dossier.id}.${name}.json`;
  }
  for (const path of ofExplore) {
    const file = routes.get(path)?.();
    if (file) writeFile(join(folder, file.path), file.text);
  }
}
