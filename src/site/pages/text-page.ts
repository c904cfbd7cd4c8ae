import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFor, policyTag } from '../document/content-security';
import { FIRST_THEME } from '../document/first-theme';
import { fillTemplate, type HtmlParts } from '../document/html';

/**
 * A page that asks for nothing else: its style stands in it, made of the tokens, the base and `text-page.css`.
 * @param root the project's folder
 */
export function lonePage(root: string, template: string, parts: Omit<HtmlParts, 'policy'>): string {
  const style = ['tokens', 'base', 'pages/text-page']
    .map((name) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'))
    .join('');
  return fillTemplate(template, {
    ...parts,
    policy: policyTag(policyFor({ scripts: [FIRST_THEME], styles: [style] })),
    head: `<script>${FIRST_THEME}</script><style>${style}</style>${parts.head}`,
  });
}
