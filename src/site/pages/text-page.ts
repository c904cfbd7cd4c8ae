import { policyFor, policyTag } from '../document/content-security';
import { FIRST_THEME } from '../document/first-theme';
import { fillTemplate, type HtmlParts } from '../document/html';
import type { Hash, SiteAssets } from '../options';
import { TEXT_PAGE_STYLES } from '../styles';

/**
 * A page that asks for nothing else: its style stands in it, made of the tokens, the base and `text-page.css`.
 * @param more scripts that stand in it too
 */
export function textPage(
  { template, styles }: Pick<SiteAssets, 'template' | 'styles'>,
  parts: Omit<HtmlParts, 'policy'>,
  hash: Hash,
  more: readonly string[] = [],
): string {
  const style = TEXT_PAGE_STYLES.map((name) => styles[name]).join('');
  const scripts = [FIRST_THEME, ...more];
  return fillTemplate(template, {
    ...parts,
    policy: policyTag(policyFor({ scripts, styles: [style] }, hash)),
    head: `${scripts.map((script) => `<script>${script}</script>`).join('')}<style>${style}</style>${parts.head}`,
  });
}
