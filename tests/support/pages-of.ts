import type { Dossier } from '../../src/domain/dossier';
import { siteOptions } from '../../src/node/site-host';
import { fillTemplate } from '../../src/site/document/html';
import type { SiteOptions } from '../../src/site/options';
import { openSite } from '../../src/site/site';
import type { SiteFile, SitePage } from '../../src/site/site-file';
import { assets } from './scene';

/** Makes every file of a site without bundled code; its pages stand in their template with nothing but their own. */
export function pagesOf(
  dossiers: readonly Dossier[],
  own: Partial<SiteOptions> = {},
): { readonly pages: readonly SitePage[]; readonly files: readonly SiteFile[] } {
  const pages: SitePage[] = [];
  const toDocument = (page: SitePage): SiteFile => {
    pages.push(page);
    return { path: page.path, text: fillTemplate(assets().template, page) };
  };
  const { routes } = openSite(dossiers, siteOptions({ toDocument, ...own }), assets());
  const made = [...routes].filter(([path]) => !path.endsWith('.svg')).map(([, make]) => make());
  return { pages, files: made };
}
