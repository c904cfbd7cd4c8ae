import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Lang } from '../../domain/text';

/** The module that leaves one language's words for the embed; made here, for each language anew. */
export const WORDS_ENTRY = 'sayso-words';

/** Bundles the words of one language by themselves. */
export function embedWords(root: string, lang: Lang): Plugin {
  const catalogue = (folder: string): string => JSON.stringify(join(root, 'src/i18n', folder, `${lang}.ts`));
  return {
    name: 'sayso-embed-words',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(WORDS_ENTRY) ? `\0${WORDS_ENTRY}` : undefined),
    load: (id) =>
      id === `\0${WORDS_ENTRY}`
        ? `import { ${lang} as messages } from ${catalogue('.')}; import { ${lang} as explore } from ${catalogue('explore')}; export default { messages, explore };`
        : undefined,
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface ObjectNode extends Node {
  readonly properties: readonly (Node & { readonly key: { readonly name?: string } })[];
}

/**
 * Leaves out of a catalogue what a page's code never says, such as the words of other pages: every section whose name
 * does not occur in the code at all.
 * @param code the bundled code, in which properties keep their names
 */
export function onlySaid(lang: Lang, code: string): Plugin {
  const names = new Set(code.match(/[\w$]+/g));
  return {
    name: 'sayso-only-said',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith(`/src/i18n/${lang}.ts`) && !id.endsWith(`/src/i18n/explore/${lang}.ts`)) return undefined;
      const cut: Node[] = [];
      for (const node of this.parse(text, { lang: 'ts' }).body) {
        if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
        const init = node.declaration.declarations[0]?.init;
        if (init?.type !== 'ObjectExpression') continue;
        const { properties } = init as unknown as ObjectNode;
        cut.push(...properties.filter(({ key }) => key.name !== undefined && !names.has(key.name)));
      }
      const kept = cut.reduceRight((rest, { start, end }) => {
        const comma = rest[end] === ',' ? 1 : 0;
        return rest.slice(0, start) + rest.slice(end + comma);
      }, text);
      return { code: kept, map: null };
    },
  };
}
